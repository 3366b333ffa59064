/** Transport on the command line: routes, freight, closures and works of the region; traffic on networks of one's own. */
@NullMarked
package org.ortaq.app.transport;

import org.jspecify.annotations.NullMarked;
