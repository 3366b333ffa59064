package org.ortaq.assessment;

import org.ortaq.numerics.Digest;
import org.ortaq.region.Region;
import org.ortaq.region.RegionContent;
import org.ortaq.trade.TradeBase;

/**
 * What all courses of one corner share: the base-year matrix and the base-year cost of transport it was traded at.
 *
 * @param trade the calibrated base year
 * @param transportCost ad valorem cost of transport in the base year, [industry][exporter][importer]
 * @param digest of the base year it was made from
 */
public record Calibration(TradeBase trade, double[][][] transportCost, Digest digest) {

    static Calibration of(Region base, TradeBase trade, double[][][] transportCost) {
        return new Calibration(trade, transportCost, new RegionContent().of(base, Room.TRADE_AND_TRANSPORT.reads()));
    }
}
