package org.ortaq.assessment;

import org.ortaq.trade.TradeBase;

/**
 * What all courses of one corner share: the base-year matrix and the base-year cost of transport it was traded at.
 *
 * @param trade the calibrated base year
 * @param transportCost ad valorem cost of transport in the base year, [industry][exporter][importer]
 */
public record Calibration(TradeBase trade, double[][][] transportCost) {}
