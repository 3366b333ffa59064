/** {@code ortaq attribute}: which initiative does what to a number. */
@NullMarked
package org.ortaq.app.attribute;

import org.jspecify.annotations.NullMarked;
