/** {@code ortaq water ...}: rivers, reservoirs and power under uncertainty. */
@NullMarked
package org.ortaq.app.water;

import org.jspecify.annotations.NullMarked;
