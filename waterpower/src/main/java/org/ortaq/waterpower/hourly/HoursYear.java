package org.ortaq.waterpower.hourly;

/**
 * A water year in hours. Arrays are owned by the record.
 *
 * @param cost by week, thousand USD: fuel, unserved load, deficits, slack
 * @param price USD per MWh by zone and hour
 * @param unserved GWh by zone and hour
 * @param stored hm3 by node at the end of each week
 */
@SuppressWarnings("ArrayRecordComponent") // a table of results, never a key
public record HoursYear(double[] cost, double[][] price, double[][] unserved, double[][] stored) {}
