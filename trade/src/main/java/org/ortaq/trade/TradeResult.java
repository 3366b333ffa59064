package org.ortaq.trade;

/**
 * Trade of one year. Arrays are owned by this record: read them, do not change them.
 *
 * @param year calendar year
 * @param flows goods and home sales by exporter and importer, million dollars of 2023 free on board; sales at home on the diagonal
 * @param byIndustry the same by {@link org.ortaq.region.tradecosts.Industry}, exporter, importer
 * @param realIncomeHat real income, tariff revenue in it, over that of the base year, growth included
 * @param realIncome million dollars of 2023
 * @param homeShareHat share of spending at home over that of the base year
 * @param priceIndex price of the final basket over that of the base year, where the world's costs what it cost
 * @param tariffRevenue million dollars of 2023
 * @param residual largest relative gap of a market
 * @param iterations passes of the solver
 * @param converged whether the residual is small enough to use the result
 */
public record TradeResult(
        int year,
        double[][] flows,
        double[][][] byIndustry,
        double[] realIncomeHat,
        double[] realIncome,
        double[] homeShareHat,
        double[] priceIndex,
        double[] tariffRevenue,
        double residual,
        int iterations,
        boolean converged) {}
