package org.ortaq.trade.equilibrium;

import java.util.SplittableRandom;

/** Consistent worlds of many sectors, drawn by seed: trade and tariffs first, then outputs, inputs and final demand. */
final class RandomSectors {

    private final SplittableRandom random;
    private final int n;
    private final int s;
    private boolean tariffs = true;
    private boolean inputs = true;
    private boolean balanced;

    RandomSectors(long seed, int regions, int sectors) {
        this.random = new SplittableRandom(seed);
        this.n = regions;
        this.s = sectors;
    }

    RandomSectors withoutTariffs() {
        tariffs = false;
        return this;
    }

    RandomSectors withoutInputs() {
        inputs = false;
        return this;
    }

    RandomSectors balanced() {
        balanced = true;
        return this;
    }

    SectorData draw() {
        double[][][] trade = new double[s][n][n];
        double[][][] tariff = new double[s][n][n];
        double[] theta = new double[s];
        for (int j = 0; j < s; j++) {
            theta[j] = 2 + 7 * random.nextDouble();
            for (int m = 0; m < n; m++) {
                for (int i = 0; i < n; i++) {
                    trade[j][m][i] = draw(j, m, i);
                    tariff[j][m][i] = tariffs && m != i ? 0.3 * random.nextDouble() : 0;
                }
            }
            if (balanced) {
                symmetric(trade[j], tariff[j]);
            }
        }
        return complete(trade, tariff, theta);
    }

    /** The last sector of three or more is not traded; a quarter of the foreign cells are empty. */
    private double draw(int j, int m, int i) {
        double size = 1 + 9 * random.nextDouble();
        boolean empty = random.nextInt(4) == 0;
        return m == i ? 40 * size : empty || (s > 2 && j == s - 1) ? 0 : size;
    }

    private void symmetric(double[][] trade, double[][] tariff) {
        for (int m = 0; m < n; m++) {
            for (int i = 0; i < m; i++) {
                trade[m][i] = trade[i][m];
                tariff[m][i] = tariff[i][m];
            }
        }
    }

    private SectorData complete(double[][][] trade, double[][][] tariff, double[] theta) {
        double[][] added = new double[n][s];
        double[][][] intermediate = new double[n][s][s];
        double[][] finalDemand = new double[n][s];
        double[] deficit = new double[n];
        for (int r = 0; r < n; r++) {
            for (int j = 0; j < s; j++) {
                double output = 0;
                for (int k = 0; k < n; k++) {
                    output += trade[j][k][r];
                    finalDemand[r][j] += trade[j][r][k] * (1 + tariff[j][r][k]);
                    deficit[r] += trade[j][r][k] - trade[j][k][r];
                }
                added[r][j] = output;
                for (int k = 0; inputs && k < s; k++) {
                    intermediate[r][k][j] = output * 0.5 / s * (0.2 + random.nextDouble());
                    added[r][j] -= intermediate[r][k][j];
                }
            }
        }
        for (int r = 0; r < n; r++) {
            for (int k = 0; k < s; k++) {
                for (int j = 0; j < s; j++) {
                    finalDemand[r][k] -= intermediate[r][k][j];
                }
            }
        }
        return new SectorData(trade, tariff, added, intermediate, finalDemand, theta, deficit);
    }

    /** Tariffs and costs moved by up to a fifth, productivity and endowments too. */
    void disturb(Change change) {
        for (int j = 0; j < s; j++) {
            for (int m = 0; m < n; m++) {
                for (int i = 0; i < n; i++) {
                    if (m != i) {
                        change.tariff[j][m][i] = tariffs ? 0.3 * random.nextDouble() : 0;
                        change.cost[j][m][i] = 0.8 + 0.4 * random.nextDouble();
                    }
                }
                change.productivity[m][j] = 0.9 + 0.2 * random.nextDouble();
            }
        }
        for (int r = 0; r < n; r++) {
            change.endowment[r] = 0.8 + 0.6 * random.nextDouble();
        }
    }
}
