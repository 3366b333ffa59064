/**
 * The section of the Region on what trade between two countries costs, and the base data the trade model is calibrated on.
 *
 * <p>The iceberg wedge of a pair is (1 + duty + non-tariff) times an extra factor: duty and non-tariff are shares of the
 * value at the exporter's border. Duties of a year come from the most-favoured-nation means and the agreements in force by
 * then; non-tariff equivalents are priors by group of countries, read from parameters with a wide range.
 *
 * <p>Levers merge by fixed rules, so their order changes nothing: lowered duties, the lowest wins; added duties add;
 * factors multiply. Limits: one rate for all goods, exceptions from free trade are not modelled. Industries
 * ({@link org.ortaq.region.tradecosts.Industries}) are a section of their own, without levers.
 */
@NullMarked
package org.ortaq.region.tradecosts;

import org.jspecify.annotations.NullMarked;
