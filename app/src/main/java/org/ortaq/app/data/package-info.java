/** {@code ortaq data}: the data package and what comes into it. */
@NullMarked
package org.ortaq.app.data;

import org.jspecify.annotations.NullMarked;
