package org.ortaq.trade.estimation;

import java.util.Arrays;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.likelihood.Accuracy;
import org.ortaq.trade.estimation.likelihood.Poisson;

/**
 * A gravity equation on one matrix of flows, {@code E[X_ij] = exp(a_i + b_j + beta'z_ij)}, with a prediction for the cells
 * left out. Every country needs a positive flow as exporter and as importer.
 */
public final class Gravity {

    private final double[][] flow;
    private final double[][][] covariates;
    private final int n;
    private final int[] cells;

    private Gravity(double[][] flow, double[][][] covariates) {
        this.flow = flow;
        this.covariates = covariates;
        this.n = flow.length;
        this.cells = observed();
    }

    /**
     * @param flow non-negative flows by exporter and importer (n x n); NaN cells are left out and predicted
     * @param covariates k tables (n x n) finite in every cell used or predicted
     * @throws ArithmeticException when a covariate depends on the others and on exporters and importers
     */
    public static GravityFit estimate(double[][] flow, double[][][] covariates) {
        return new Gravity(flow, covariates).run();
    }

    /** The cells with a flow, as exporter x n + importer. */
    private int[] observed() {
        int[] found = new int[n * n];
        int count = 0;
        for (int cell = 0; cell < n * n; cell++) {
            if (!Double.isNaN(flow[cell / n][cell % n])) found[count++] = cell;
        }
        return Arrays.copyOf(found, count);
    }

    private GravityFit run() {
        int[][] effects = {
            Arrays.stream(cells).map(c -> c / n).toArray(),
            Arrays.stream(cells).map(c -> c % n).toArray()
        };
        var layout = new Layout(cells.length, effects, new int[] {n, n});
        double[][] columns = new double[covariates.length][];
        for (int k = 0; k < columns.length; k++) columns[k] = layout.permuted(values(covariates[k]));
        try (var team = new Team(1)) {
            var maximum = new Poisson(
                            layout,
                            team,
                            layout.permuted(values(flow)),
                            new double[cells.length],
                            columns,
                            Accuracy.TIGHT,
                            true,
                            () -> false)
                    .maximise();
            for (int k = 0; k < columns.length; k++) {
                if (maximum.collinear()[k]) {
                    throw new ArithmeticException("covariate " + k + " depends on the others");
                }
            }
            return new GravityFit(
                    maximum.beta(),
                    expected(layout.order(), maximum.eta(), maximum.beta()),
                    maximum.deviance(),
                    maximum.iterations(),
                    true);
        }
    }

    private double[] values(double[][] table) {
        return Arrays.stream(cells).mapToDouble(c -> table[c / n][c % n]).toArray();
    }

    private double[][] expected(int[] order, double[] eta, double[] beta) {
        double[] net = new double[cells.length];
        for (int i = 0; i < order.length; i++) {
            int cell = cells[order[i]];
            net[order[i]] = eta[i] - covered(cell, beta);
        }
        double[][] effects = effects(net);
        double[][] mu = new double[n][n];
        for (int cell = 0; cell < n * n; cell++) {
            int i = cell / n;
            int j = cell % n;
            mu[i][j] = StrictMath.exp(effects[0][i] + effects[1][j] + covered(cell, beta));
        }
        return mu;
    }

    private double covered(int cell, double[] beta) {
        double sum = 0;
        for (int k = 0; k < beta.length; k++) sum += beta[k] * covariates[k][cell / n][cell % n];
        return sum;
    }

    /** The effects that add up to net in every observed cell, found by going from country to country. */
    private double[][] effects(double[] net) {
        double[][] effects = new double[2][n];
        Arrays.fill(effects[0], Double.NaN);
        Arrays.fill(effects[1], Double.NaN);
        effects[0][cells[0] / n] = 0;
        for (boolean more = true; more; ) {
            more = false;
            for (int k = 0; k < cells.length; k++) {
                int i = cells[k] / n;
                int j = cells[k] % n;
                if (Double.isNaN(effects[0][i]) != Double.isNaN(effects[1][j])) {
                    if (Double.isNaN(effects[0][i])) effects[0][i] = net[k] - effects[1][j];
                    else effects[1][j] = net[k] - effects[0][i];
                    more = true;
                }
            }
        }
        return effects;
    }
}
