/** {@code ortaq fund | projects}: joint projects on the command line. */
@NullMarked
package org.ortaq.app.projects;

import org.jspecify.annotations.NullMarked;
