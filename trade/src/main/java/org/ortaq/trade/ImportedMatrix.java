package org.ortaq.trade;

import org.ortaq.trade.balancing.Balanced;

/**
 * The base matrix where a reconciled matrix of all countries was imported: its cells stand, the few it lacks keep their
 * estimate, and the totals are what they add up to, so there is nothing to balance.
 */
final class ImportedMatrix {

    private ImportedMatrix() {}

    /**
     * The matrix as it stands.
     *
     * @param known cells that were imported or reported, NaN elsewhere; million dollars of the base year
     * @param estimate every cell, for those not known
     */
    static Balanced standing(double[][] known, double[][] estimate) {
        int n = known.length;
        double[][] flow = new double[n][n];
        double[] rows = new double[n];
        double[] columns = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    flow[i][j] = Double.isNaN(known[i][j]) ? estimate[i][j] : known[i][j];
                    rows[i] += flow[i][j];
                    columns[j] += flow[i][j];
                }
            }
        }
        return new Balanced(flow, rows, columns, 0, 0, true);
    }
}
