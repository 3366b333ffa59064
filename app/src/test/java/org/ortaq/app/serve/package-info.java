/** The server over loopback. */
@NullMarked
package org.ortaq.app.serve;

import org.jspecify.annotations.NullMarked;
