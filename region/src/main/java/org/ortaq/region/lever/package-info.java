/**
 * Levers: the small changes of a Region that initiatives and shocks are made of, one record each.
 *
 * <p>For each field of a Region one declared rule ({@link org.ortaq.region.lever.Merge}) says what two levers do
 * together; levers are applied in canonical order, so the same set gives the same Region in any order. A lever also says,
 * for the tests, which outcome it must move and in which direction.
 *
 * <p>To add one: a record here, one line in {@link org.ortaq.region.lever.LeverReader}, one in the permits clause.
 */
@NullMarked
package org.ortaq.region.lever;

import org.jspecify.annotations.NullMarked;
