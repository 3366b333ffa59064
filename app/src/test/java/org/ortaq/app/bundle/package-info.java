/** The package without making one. */
@NullMarked
package org.ortaq.app.bundle;

import org.jspecify.annotations.NullMarked;
