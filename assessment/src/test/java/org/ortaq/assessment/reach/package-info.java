/** Tests of the reach kernels. */
@NullMarked
package org.ortaq.assessment.reach;

import org.jspecify.annotations.NullMarked;
