/**
 * Kernel: who gets which exchange or scholarship place.
 *
 * <p>Student-proposing deferred acceptance with quotas (Gale and Shapley 1962; Roth 1985 for many to one) and reserved
 * seats (Hafalir, Yenmez and Yildirim 2013): students propose down their lists, a place keeps its best by priority up to
 * the quota. Lists may be incomplete; ties in priority are broken by one seeded lottery over all places. The result is
 * stable and no student does better in any other stable matching.
 *
 * <p>Balanced exchange by two-sided top trading cycles (Dur and Ünver 2019): each node sends as many as it receives, or
 * differs by a tolerance.
 *
 * <p>Limits: a student belongs to one group at most; no couples; what a year leaves over is not carried to the next.
 */
@NullMarked
package org.ortaq.people.exchange;

import org.jspecify.annotations.NullMarked;
