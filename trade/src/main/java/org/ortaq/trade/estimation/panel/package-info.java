/**
 * Columns of a panel, and codes of the levels of effects and clusters.
 *
 * <p>A column holds numbers (NaN is missing) or labels (code -1 is missing). Codes are given in the order of appearance, by
 * an own hash table of longs, so that nothing depends on the order of a library's map. This package knows arrays only.
 */
@NullMarked
package org.ortaq.trade.estimation.panel;

import org.jspecify.annotations.NullMarked;
