/** Placeholder of the section projects, replaced when its room lands. */
@NullMarked
package org.ortaq.region.projects;

import org.jspecify.annotations.NullMarked;
