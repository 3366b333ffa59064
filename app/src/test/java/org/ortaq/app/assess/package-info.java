/** Tests of {@code ortaq share}. */
@NullMarked
package org.ortaq.app.assess;

import org.jspecify.annotations.NullMarked;
