package org.ortaq.assessment;

import org.ortaq.numerics.Quantiles;
import org.ortaq.region.Coalition;

/**
 * A coalition over the draws, million 2023 US dollars, present value.
 *
 * @param leaving share of draws in which it would gain by leaving
 * @param worth v(S)
 * @param excess v(S) less what its members have as the gains fall
 */
public record DrawnCoalition(Coalition coalition, double leaving, Quantiles worth, Quantiles excess) {}
