/** Tests of {@code ortaq water ...}. */
@NullMarked
package org.ortaq.app.water;

import org.jspecify.annotations.NullMarked;
