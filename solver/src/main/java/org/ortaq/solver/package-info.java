/**
 * Linear and mixed-integer programs: arrays in, solution out.
 *
 * <pre>
 *   min c'x   subject to   rowLower <= A x <= rowUpper,   lower <= x <= upper
 * </pre>
 *
 * <p>Infinite bounds are {@code Double.POSITIVE_INFINITY} and its negative. Signs of the duals, the same in every
 * solver here: {@code rowDual[i]} is the change of the optimal objective per unit by which the active bound of row i
 * is raised, and {@code reducedCost = c - A' rowDual} is the same for the active bound of a column.
 *
 * <p>{@link org.ortaq.solver.HighsSolver} (HiGHS, native) is for every size; {@link org.ortaq.solver.DenseSimplex}
 * (pure Java) is for tiny programs and for tests. Each is the other's oracle. Optimal vertices may differ between
 * solvers where the optimum is not unique; the objective does not.
 */
@NullMarked
package org.ortaq.solver;

import org.jspecify.annotations.NullMarked;
