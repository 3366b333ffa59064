/** {@code ortaq score}: what was known then against what came. */
@NullMarked
package org.ortaq.app.score;

import org.jspecify.annotations.NullMarked;
