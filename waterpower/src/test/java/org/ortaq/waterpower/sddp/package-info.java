/** Tests of stochastic dual dynamic programming: published bounds, deterministic equivalents, laws. */
@NullMarked
package org.ortaq.waterpower.sddp;

import org.jspecify.annotations.NullMarked;
