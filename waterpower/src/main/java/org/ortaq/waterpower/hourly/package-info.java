/**
 * A water year in hours: 52 weekly linear programs of 168 hours, one after the other, tied by what is stored.
 *
 * <p>Power balances by zone and hour; rivers balance by week (plants below a reservoir have pondage for that). What is
 * stored at the end of a week is worth the water value of the month, a quarter more below the level of the monthly plan and
 * a quarter less above it. Mean days of the month for load, sun and wind: no weather within a month. Arrays only.
 */
@NullMarked
package org.ortaq.waterpower.hourly;

import org.jspecify.annotations.NullMarked;
