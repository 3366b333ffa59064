package org.ortaq.trade;

/**
 * Trade of one year. Arrays are owned by this record: read them, do not change them.
 *
 * @param year calendar year
 * @param flows goods by exporter and importer, million dollars of 2023 free on board; sales at home on the diagonal
 * @param realIncomeHat real income over that of the base year, growth included
 * @param realIncome million dollars of 2023
 * @param homeShareHat share of spending at home over that of the base year
 * @param residual largest relative gap of a market
 * @param iterations passes of the solver
 * @param converged whether the residual is small enough to use the result
 */
public record TradeResult(
        int year,
        double[][] flows,
        double[] realIncomeHat,
        double[] realIncome,
        double[] homeShareHat,
        double residual,
        int iterations,
        boolean converged) {}
