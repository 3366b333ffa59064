/** Tests of {@code ortaq share}. */
@NullMarked
package org.ortaq.app.share;

import org.jspecify.annotations.NullMarked;
