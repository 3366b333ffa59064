/** Placeholder of the section power, replaced when its room lands. */
@NullMarked
package org.ortaq.region.power;

import org.jspecify.annotations.NullMarked;
