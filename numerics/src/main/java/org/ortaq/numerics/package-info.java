/**
 * Numbers that come out the same on every run: random numbers that are functions of (seed, stream, counter), sums in a
 * fixed order, interpolation and quantiles.
 *
 * <p>There is no state to carry: draw 17 of stream 3 is the same whether or not draw 16 was asked for, in any thread.
 * Logarithms are those of {@code StrictMath}. Not for cryptography.
 */
@NullMarked
package org.ortaq.numerics;

import org.jspecify.annotations.NullMarked;
