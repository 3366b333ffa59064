/** {@code ortaq explain}: a number back to its sources. */
@NullMarked
package org.ortaq.app.explain;

import org.jspecify.annotations.NullMarked;
