/** Placeholder of the section water, replaced when its room lands. */
@NullMarked
package org.ortaq.region.water;

import org.jspecify.annotations.NullMarked;
