package org.ortaq.app.trade;

/**
 * What stands between a seller and a buyer in the base year, shares of the value.
 *
 * @param duty customs duty, one rate for all goods
 * @param nonTariff ad valorem equivalent of other measures, a prior
 * @param transport freight and time over the network
 */
record Barrier(double duty, double nonTariff, double transport) {}
