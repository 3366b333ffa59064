/** Tests of the numbers against published values and the Java library. */
@NullMarked
package org.ortaq.numerics;

import org.jspecify.annotations.NullMarked;
