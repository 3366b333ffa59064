/** {@code ortaq verify}: a run computed again and compared bit by bit. */
@NullMarked
package org.ortaq.app.verify;

import org.jspecify.annotations.NullMarked;
