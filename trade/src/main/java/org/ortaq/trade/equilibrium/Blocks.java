package org.ortaq.trade.equilibrium;

/**
 * What one region would do by itself at the base: the inverses by which its prices and its spending answer to a miss of
 * their equations, and how its labour market answers to its wage. They make the passes of {@link MultiSectorSolver} short.
 */
final class Blocks {

    /** (I - home' IO')^-1 by region, stored column by column: [region][missed][moved]. */
    final double[] price;

    /** (I - IO home - final x revenue)^-1 by region, stored column by column. */
    final double[] demand;

    /** How far the logarithm of the wage moves for one of log excess demand for value added. */
    final double[] wage;

    private final MultiSector base;
    private final int s;

    Blocks(MultiSector base) {
        this.base = base;
        this.s = base.s;
        this.price = new double[base.n * s * s];
        this.demand = new double[base.n * s * s];
        this.wage = new double[base.n];
        for (int r = 0; r < base.n; r++) {
            invertPrice(r);
            invertDemand(r);
            wage[r] = wageStep(r);
        }
    }

    private double home(int r, int j) {
        return base.cells.homeShare(j * base.n + r, r);
    }

    /** Tariff revenue over spending. */
    private double revenue(int r, int j) {
        double sum = 0;
        for (int c = base.cells.start()[j * base.n + r]; c < base.cells.start()[j * base.n + r + 1]; c++) {
            double t = base.cells.tariff()[c];
            sum += base.cells.share()[c] * t / (1 + t);
        }
        return sum;
    }

    private void invertPrice(int r) {
        double[][] matrix = new double[s][s];
        for (int j = 0; j < s; j++) {
            for (int k = 0; k < s; k++) {
                matrix[j][k] = (j == k ? 1 : 0) - home(r, j) * base.byUser[(r * s + j) * s + k];
            }
        }
        store(Inverse.of(matrix), price, r);
    }

    private void invertDemand(int r) {
        double[][] matrix = new double[s][s];
        for (int j = 0; j < s; j++) {
            double revenue = revenue(r, j);
            double home = home(r, j) / (1 + homeTariff(r, j));
            for (int k = 0; k < s; k++) {
                matrix[k][j] = (j == k ? 1 : 0)
                        - base.byUser[(r * s + j) * s + k] * home
                        - base.finalShare[r * s + k] * revenue;
            }
        }
        store(Inverse.of(matrix), demand, r);
    }

    private double homeTariff(int r, int j) {
        for (int c = base.cells.start()[j * base.n + r]; c < base.cells.start()[j * base.n + r + 1]; c++) {
            if (base.cells.exporter()[c] == r) {
                return base.cells.tariff()[c];
            }
        }
        return 0;
    }

    private void store(double[][] inverse, double[] into, int r) {
        for (int j = 0; j < s; j++) {
            for (int k = 0; k < s; k++) {
                into[(r * s + k) * s + j] = inverse[j][k];
            }
        }
    }

    /** The slope of log demand for value added less log wage, when the rest of the world stands still; inverted. */
    private double wageStep(int r) {
        double[] cost = costSlope(r);
        double[] direct = new double[s];
        double[] sales = new double[s];
        substitution(r, cost, direct, sales);
        double[] missed = new double[s];
        for (int k = 0; k < s; k++) {
            missed[k] = base.finalShare[r * s + k] * base.income[r];
            for (int j = 0; j < s; j++) {
                missed[k] += base.byUser[(r * s + j) * s + k] * direct[j];
            }
        }
        double moved = 0;
        double all = 0;
        for (int j = 0; j < s; j++) {
            double spending = 0;
            for (int k = 0; k < s; k++) {
                spending += demand[(r * s + k) * s + j] * missed[k];
            }
            double share = base.valueAddedShare[r * s + j];
            moved += share * (direct[j] + home(r, j) / (1 + homeTariff(r, j)) * spending);
            all += share * sales[j];
        }
        double slope = all > 0 ? moved / all - 1 : -1;
        return slope < -0.05 ? -1 / slope : 1;
    }

    /** d log unit cost / d log wage with own prices following. */
    private double[] costSlope(int r) {
        double[] cost = new double[s];
        double[] own = new double[s];
        for (int k = 0; k < s; k++) {
            double miss = home(r, k) * base.valueAddedShare[r * s + k];
            for (int j = 0; j < s; j++) {
                own[j] += price[(r * s + k) * s + j] * miss;
            }
        }
        for (int j = 0; j < s; j++) {
            cost[j] = base.valueAddedShare[r * s + j];
            for (int k = 0; k < s; k++) {
                cost[j] += base.byUser[(r * s + j) * s + k] * own[k];
            }
        }
        return cost;
    }

    /** Sales of the region by sector and what a dearer region loses of them. */
    private void substitution(int r, double[] cost, double[] direct, double[] sales) {
        for (int j = 0; j < s; j++) {
            for (int m = 0; m < base.n; m++) {
                for (int c = base.cells.start()[j * base.n + m]; c < base.cells.start()[j * base.n + m + 1]; c++) {
                    if (base.cells.exporter()[c] == r) {
                        double share = base.cells.share()[c];
                        double sold = share / (1 + base.cells.tariff()[c]) * base.demand[m * s + j];
                        sales[j] += sold;
                        direct[j] -= base.theta[j] * cost[j] * sold * (1 - share);
                    }
                }
            }
        }
    }
}
