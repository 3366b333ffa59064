/** {@code ortaq reach}: what it would take to keep a promise. */
@NullMarked
package org.ortaq.app.reach;

import org.jspecify.annotations.NullMarked;
