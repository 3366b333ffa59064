package org.ortaq.trade.equilibrium;

import java.util.Arrays;

/**
 * What is put to a world of many sectors: a work sheet that its owner refills between two solutions. Arrays are open on
 * purpose, so that nothing is allocated between them.
 */
public final class Change {

    /** The tariff after the change, by sector, importer, exporter; read where the base has trade. */
    public final double[][][] tariff;

    /** Hat of the iceberg cost, by sector, importer, exporter: 1 unchanged, infinity closed. */
    public final double[][][] cost;

    /** Hat of productivity of all inputs together, by region and sector. */
    public final double[][] productivity;

    /** Hat of the endowment of value added, by region. */
    public final double[] endowment;

    /** Imports less exports after the change where the closure keeps them; set to 0 to remove a deficit. */
    public final double[] deficit;

    public final Closure closure;

    Change(MultiSector base, Closure closure) {
        int n = base.n;
        this.closure = closure;
        this.tariff = new double[base.s][n][n];
        this.cost = new double[base.s][n][n];
        this.productivity = new double[n][base.s];
        this.endowment = new double[n];
        this.deficit = base.deficit.clone();
        Arrays.fill(endowment, 1);
        for (double[] row : productivity) {
            Arrays.fill(row, 1);
        }
        for (int j = 0; j < base.s; j++) {
            for (int m = 0; m < n; m++) {
                Arrays.fill(cost[j][m], 1);
                for (int c = base.cells.start()[j * n + m]; c < base.cells.start()[j * n + m + 1]; c++) {
                    tariff[j][m][base.cells.exporter()[c]] = base.cells.tariff()[c];
                }
            }
        }
    }
}
