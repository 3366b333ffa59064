/** The commands {@code ortaq trade ...}. */
@NullMarked
package org.ortaq.app.trade;

import org.jspecify.annotations.NullMarked;
