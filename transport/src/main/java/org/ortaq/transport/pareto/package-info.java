/**
 * Ways that no other way beats: exact Pareto sets over several criteria, and alternatives that differ.
 *
 * <p>A way is in the set when no other is as good in every criterion and better in one. Method: best-first label setting
 * (Martins 1984) with lower bounds for each criterion from reverse searches (NAMOA*, Mandow and Perez de la Cruz 2010, JACM 57)
 * and, because labels leave the heap in lexicographic order, dominance checks that leave out the first criterion (Pulido, Mandow
 * and Perez de la Cruz 2015). Alternatives: repeated cheapest ways with a penalty on what was used (de la Barra, Perez and Anez
 * 1993), kept when they share little with those kept before.
 *
 * <p>Costs are whole numbers in a double (below 2^53), so that sums are exact and "exact" means exact: the caller chooses the
 * grain. Of ways that are equal in all criteria one is kept.
 *
 * <p>Limits: fronts can grow exponentially in the worst case; a limit on labels stops the search and is said so.
 */
@NullMarked
package org.ortaq.transport.pareto;

import org.jspecify.annotations.NullMarked;
