/** {@code ortaq assess}: the summary on the screen, the JSON object and the files. */
@NullMarked
package org.ortaq.app.assess;

import org.jspecify.annotations.NullMarked;
