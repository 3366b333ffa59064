/** {@code ortaq package}: the program with a runtime of its own, in a zip to unpack and start, for readers without a JDK. */
@NullMarked
package org.ortaq.app.bundle;

import org.jspecify.annotations.NullMarked;
