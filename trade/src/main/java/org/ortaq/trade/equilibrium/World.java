package org.ortaq.trade.equilibrium;

/**
 * A solved world of many sectors, or the last try at one. Hats are ratios to the base; money is in the unit of the base,
 * in prices at which world value added costs what it cost in the base. Arrays are fresh and owned by the holder.
 *
 * @param wage hat of the price of value added, by region
 * @param price hat of the price index, by region and sector
 * @param consumerPrice hat of the price of the final basket, by region
 * @param unitCost hat of the unit cost, by region and sector
 * @param spending by region and sector, tariffs included
 * @param valueAdded by region
 * @param tariffRevenue by region
 * @param income final spending by region: value added, tariff revenue and deficit
 * @param trade what exporters are paid, by sector, importer and exporter, at home included
 * @param tariff the tariffs it was solved for, by sector, importer and exporter
 * @param residual largest relative miss: of a price, of spending over income, of a market of value added
 * @param iterations passes
 * @param converged whether the residual is small enough to use the world
 */
public record World(
        double[] wage,
        double[][] price,
        double[] consumerPrice,
        double[][] unitCost,
        double[][] spending,
        double[] valueAdded,
        double[] tariffRevenue,
        double[] income,
        double[][][] trade,
        double[][][] tariff,
        double residual,
        int iterations,
        boolean converged) {

    /** Goods and services sold abroad by a region, or bought, at what exporters are paid. */
    public double traded(int region, boolean exports) {
        double sum = 0;
        for (double[][] sector : trade) {
            for (int k = 0; k < sector.length; k++) {
                sum += k == region ? 0 : exports ? sector[k][region] : sector[region][k];
            }
        }
        return sum;
    }
}
