/** Placeholder of the section network, replaced when its room lands. */
@NullMarked
package org.ortaq.region.network;

import org.jspecify.annotations.NullMarked;
