/**
 * The section of the Region on economies: real and nominal gross domestic product, population, and the price of a dollar.
 *
 * <p>Real GDP of year t is GDP(2023) times the product of (1 + g) over the years, g read from the outlook (low, middle,
 * high) at the position the parameter {@code economy.growth-position} names. The deflator is 1 in 2023 and grows by
 * {@code economy.inflation-2024}, {@code economy.inflation-2025} and {@code economy.inflation} percent a year.
 *
 * <p>Sources: World Bank for the five, recalled figures for the partners (marked so); outlook of the order of the IMF's,
 * by vintage, so that a run as of 2023 does not know the growth of 2024. Limits: market exchange rates, no business
 * cycle, one deflator for the world.
 */
@NullMarked
package org.ortaq.region.economy;

import org.jspecify.annotations.NullMarked;
