/** Small dense symmetric matrices: as many rows as an equation has regressors. Plain arrays, lower triangle read. */
@NullMarked
package org.ortaq.trade.estimation.algebra;

import org.jspecify.annotations.NullMarked;
