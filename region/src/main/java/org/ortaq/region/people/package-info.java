/** Placeholder of the section people, replaced when its room lands. */
@NullMarked
package org.ortaq.region.people;

import org.jspecify.annotations.NullMarked;
