package org.ortaq.region.power;

import java.util.List;
import org.ortaq.region.water.Monthly;

/**
 * A standing sale of power across a border.
 *
 * @param seller a zone or a partner country
 * @param buyer a zone or a partner country
 * @param fixed whether the volume must be delivered; else it is a ceiling
 * @param gwhYear volume at the seller over the months of the contract
 * @param priceUsdMwh paid at the seller
 * @param via lines from the seller to the buyer
 */
public record Contract(
        String id,
        String seller,
        String buyer,
        int fromMonth,
        int toMonth,
        double gwhYear,
        double priceUsdMwh,
        boolean fixed,
        List<String> via,
        int opens,
        int closes,
        Status status) {

    public Contract {
        via = List.copyOf(via);
        if (via.isEmpty()) {
            throw new IllegalArgumentException("contract " + id + " needs the lines it goes by");
        }
        if (!(gwhYear >= 0)) {
            throw new IllegalArgumentException("gwh_year of " + id + " must not be negative: " + gwhYear);
        }
    }

    public boolean inForce(int year) {
        return status != Status.PLANNED && opens <= year && year <= closes;
    }

    /** GWh of a month: the year's volume spread evenly over the days of its months. */
    public double gwh(int month) {
        if (!Monthly.within(month, fromMonth, toMonth)) {
            return 0;
        }
        double days = 0;
        for (int m = 1; m <= 12; m++) {
            days += Monthly.within(m, fromMonth, toMonth) ? Monthly.days(m) : 0;
        }
        return gwhYear * Monthly.days(month) / days;
    }
}
