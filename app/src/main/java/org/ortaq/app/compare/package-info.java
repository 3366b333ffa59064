/** {@code ortaq compare}: two scenarios side by side, and what of their differences did what. */
@NullMarked
package org.ortaq.app.compare;

import org.jspecify.annotations.NullMarked;
