/**
 * Rivers, reservoirs, irrigation, plants and lines of five countries, year by year.
 *
 * <p>{@link org.ortaq.waterpower.WaterPowerModel} is the door: it turns the Regions of two calendar years into a water
 * year (October to September), lets the kernel in {@code dispatch} solve it, and accounts calendar years. Joint dispatch
 * for the countries of the Region's mask; the others alone, upstream first, with standing contracts. Perfect foresight
 * within a water year, mean inflow unless a lever says otherwise. See docs/models/waterpower.md.
 */
@NullMarked
package org.ortaq.waterpower;

import org.jspecify.annotations.NullMarked;
