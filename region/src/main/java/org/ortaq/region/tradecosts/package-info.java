/** Placeholder of the section tradecosts, replaced when its room lands. */
@NullMarked
package org.ortaq.region.tradecosts;

import org.jspecify.annotations.NullMarked;
