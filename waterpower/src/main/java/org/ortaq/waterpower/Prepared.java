package org.ortaq.waterpower;

import java.util.List;
import org.ortaq.waterpower.dispatch.WaterYear;

/**
 * A water year ready to be solved, and what the accounts need besides.
 *
 * @param zones ids in the order of the arrays
 * @param partners ids of countries outside that lines end in, in the order of the links' indexes below -1
 * @param givenByFuel GWh by zone, fuel and month of what runs by itself
 * @param borderPriceCap USD per MWh
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the adapter to the accounts, never a key
record Prepared(
        WaterYear year, List<String> zones, List<String> partners, double[][][] givenByFuel, double borderPriceCap) {

    /** The same with heads, prices and end values set. */
    Prepared with(WaterYear valued) {
        return new Prepared(valued, zones, partners, givenByFuel, borderPriceCap);
    }

    /** Id of the zone or partner a link ends in. */
    String end(int index) {
        return index >= 0 ? zones.get(index) : partners.get(Grid.FIRST_PARTNER - index);
    }
}
