package org.ortaq.trade.estimation;

import org.ortaq.trade.estimation.sample.Fate;

/**
 * A row that could not take part.
 *
 * @param row its number, from 0
 * @param fate why
 * @param certificate for a separated row the value of the combination that foretells it, NaN where only singletons kept it
 */
public record Dropped(int row, Fate fate, double certificate) {}
