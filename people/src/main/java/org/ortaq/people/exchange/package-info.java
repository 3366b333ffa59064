/**
 * Kernel: who gets which exchange or scholarship place.
 *
 * <p>Student-proposing deferred acceptance with quotas (Gale and Shapley 1962; Roth 1985 for many to one): students
 * propose down their lists, a place keeps its best by priority up to the quota. Lists may be incomplete; ties in
 * priority are broken by one seeded lottery over all places. The result is stable and no student does better in any
 * other stable matching.
 *
 * <p>Balanced exchange by two-sided top trading cycles (Dur and Ünver 2019): each node sends as many as it receives.
 *
 * <p>Limits: no reserves, no couples, no tolerance of imbalance; what a year leaves over is not carried to the next.
 */
@NullMarked
package org.ortaq.people.exchange;

import org.jspecify.annotations.NullMarked;
