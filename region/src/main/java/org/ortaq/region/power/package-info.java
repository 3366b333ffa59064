/**
 * Power of the region in one year: zones, plants, lines, demand by month, fuel prices, standing contracts, and which
 * countries dispatch jointly.
 *
 * <p>Energy in GWh, capacity in MW, prices in constant 2023 USD per MWh. Transfer capacities are mostly our own reading
 * of ratings and observed flows. Sources: {@code data/central-asia/power}.
 */
@NullMarked
package org.ortaq.region.power;

import org.jspecify.annotations.NullMarked;
