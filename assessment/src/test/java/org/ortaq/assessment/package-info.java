/** Tests of the coupling on the shipped region. */
@NullMarked
package org.ortaq.assessment;

import org.jspecify.annotations.NullMarked;
