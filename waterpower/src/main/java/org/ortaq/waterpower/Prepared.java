package org.ortaq.waterpower;

import java.util.List;
import org.ortaq.waterpower.dispatch.WaterYear;

/**
 * A water year ready to be solved, and what the accounts need besides.
 *
 * @param zones ids in the order of the arrays
 * @param givenByFuel GWh by zone, fuel and month of what runs by itself
 * @param borderPriceCap USD per MWh
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the adapter to the accounts, never a key
record Prepared(WaterYear year, List<String> zones, double[][][] givenByFuel, double borderPriceCap) {

    /** The same with heads, prices and end values set. */
    Prepared with(WaterYear valued) {
        return new Prepared(valued, zones, givenByFuel, borderPriceCap);
    }
}
