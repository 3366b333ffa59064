/** Placeholder of the section economy, replaced when its room lands. */
@NullMarked
package org.ortaq.region.economy;

import org.jspecify.annotations.NullMarked;
