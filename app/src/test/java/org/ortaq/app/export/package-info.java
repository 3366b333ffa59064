/** What goes out, read back. */
@NullMarked
package org.ortaq.app.export;

import org.jspecify.annotations.NullMarked;
