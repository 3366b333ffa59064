/** Commands about transport: routes, freight, closures and works. */
@NullMarked
package org.ortaq.app.transport;

import org.jspecify.annotations.NullMarked;
