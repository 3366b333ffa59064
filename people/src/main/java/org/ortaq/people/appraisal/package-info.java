/**
 * Kernel: fair appraisal of entries by several judges.
 *
 * <p>Assignment: a minimum-cost flow gives every entry so many judges without a conflict, loads as even as possible.
 *
 * <p>Calibration: score = mean + quality of the entry + leniency of the judge + error, least squares with a ridge on both
 * effects (a two-way random-effects model; Henderson 1975, Biometrics 31, with the variance ratio as a parameter). Qualities of
 * entries are comparable only where judges link them: the parts that are not linked are counted and said. Intervals by a
 * residual bootstrap (Efron 1979).
 *
 * <p>Limits: one number a score; judges differ by a constant, not by the spread of their scores.
 */
@NullMarked
package org.ortaq.people.appraisal;

import org.jspecify.annotations.NullMarked;
