/**
 * Equations and conditions as economists write them: {@code exports ~ rta + log(dist) | exporter^year + importer^year + pair}
 * and {@code year in (1986, 1990) and exporter != importer}.
 *
 * <p>One grammar of expressions serves both. In the regressors {@code +} adds terms, {@code :} multiplies, {@code a*b} is
 * {@code a + b + a:b}, {@code i(v)} makes a column for each level; in the effects {@code ^} (or {@code :}) combines. Inside a
 * call everything is arithmetic. Names may stand in backticks. Not known: instruments, varying slopes, lags.
 */
@NullMarked
package org.ortaq.trade.estimation.formula;

import org.jspecify.annotations.NullMarked;
