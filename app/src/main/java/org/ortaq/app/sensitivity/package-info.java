/** {@code ortaq sensitivity}: which uncertain quantity decides a number. */
@NullMarked
package org.ortaq.app.sensitivity;

import org.jspecify.annotations.NullMarked;
