/** {@code ortaq assign} and {@code ortaq network}: traffic and ways on networks of the user's own. */
@NullMarked
package org.ortaq.app.transport;

import org.jspecify.annotations.NullMarked;
