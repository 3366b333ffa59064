package org.ortaq.trade.estimation.bias;

import java.util.Arrays;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.algebra.Cholesky;
import org.ortaq.trade.estimation.algebra.SymmetricEigen;

/** Bias correction of one three-way estimate. */
public final class ThreeWay {

    private static final int MOST_LEVELS = 6000;

    private final double[] y;
    private final double[] mu;
    private final double[][] x;
    private final int[] time;
    private final int exporters;
    private final int importers;
    private final int times;
    private final Pair[] pairs;
    private final int p;

    /** The rows of one pair: places from..to-1 of the sorted rows. */
    private record Pair(int exporter, int importer, int[] rows) {}

    /**
     * @param y observed values by row
     * @param mu expected values
     * @param x regressors free of all effects (columns x rows)
     * @param exporter codes from 0; rows of a pair and a time are unique
     */
    public ThreeWay(double[] y, double[] mu, double[][] x, int[] exporter, int[] importer, int[] time) {
        this.y = y;
        this.mu = mu;
        this.x = x;
        this.time = time;
        this.p = x.length;
        this.exporters = count(exporter);
        this.importers = count(importer);
        this.times = count(time);
        this.pairs = pairs(exporter, importer);
    }

    private static int count(int[] codes) {
        int most = -1;
        for (int code : codes) most = Math.max(most, code);
        return most + 1;
    }

    private Pair[] pairs(int[] exporter, int[] importer) {
        int[] next = new int[exporters * importers + 1];
        for (int i = 0; i < y.length; i++) next[exporter[i] * importers + importer[i] + 1]++;
        for (int k = 0; k < exporters * importers; k++) next[k + 1] += next[k];
        int[] start = next.clone();
        int[] order = new int[y.length];
        for (int i = 0; i < y.length; i++) order[next[exporter[i] * importers + importer[i]]++] = i;
        var found = new java.util.ArrayList<Pair>();
        for (int k = 0; k < exporters * importers; k++) {
            if (start[k + 1] > start[k]) {
                int[] rows = Arrays.copyOfRange(order, start[k], start[k + 1]);
                checkTimes(rows);
                found.add(new Pair(k / importers, k % importers, rows));
            }
        }
        return found.toArray(Pair[]::new);
    }

    private void checkTimes(int[] rows) {
        boolean[] seen = new boolean[times];
        for (int row : rows) {
            if (seen[time[row]]) {
                throw new IllegalArgumentException("two rows of one exporter, importer and time: found rows that the"
                        + " bias correction cannot tell apart");
            }
            seen[time[row]] = true;
        }
    }

    /** @throws IllegalArgumentException when there are more levels than the correction of the errors can hold */
    public ThreeWayBias correct(Team team) {
        double[][] w = information();
        double[][] inverse = Cholesky.of(w, 1e-13).inverse();
        return new ThreeWayBias(bias(inverse), covariance(inverse, leverage(team)), covariance(inverse, null));
    }

    /** {@code sum mu x~ x~'}. */
    private double[][] information() {
        double[][] w = new double[p][p];
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                double sum = 0;
                for (int i = 0; i < y.length; i++) sum += mu[i] * x[a][i] * x[b][i];
                w[a][b] = sum;
            }
        }
        return w;
    }

    // ---- bias of the coefficients ----

    private double[] bias(double[][] inverse) {
        double[] sides = new double[p];
        addSide(sides, true);
        addSide(sides, false);
        double[] bias = new double[p];
        for (int a = 0; a < p; a++) {
            // W is a mean over pairs, so its inverse is that of the sum times their number.
            for (int b = 0; b < p; b++) bias[a] += inverse[a][b] * pairs.length * sides[b];
        }
        return bias;
    }

    /** Adds {@code N/(N - 1) B/J} of the exporters, or the same of the importers. */
    private void addSide(double[] sides, boolean byExporter) {
        int n = byExporter ? exporters : importers;
        double partners = (double) pairs.length / n;
        double[] traces = new double[p];
        Pair[][] groups = grouped(n, byExporter);
        for (var group : groups) addTraces(group, traces);
        for (int k = 0; k < p; k++) sides[k] += n / (n - 1.0) * traces[k] / n / partners;
    }

    private Pair[][] grouped(int n, boolean byExporter) {
        var groups = new java.util.ArrayList<java.util.ArrayList<Pair>>();
        for (int g = 0; g < n; g++) groups.add(new java.util.ArrayList<>());
        for (var pair : pairs)
            groups.get(byExporter ? pair.exporter() : pair.importer()).add(pair);
        return groups.stream().map(g -> g.toArray(Pair[]::new)).toArray(Pair[][]::new);
    }

    private void addTraces(Pair[] group, double[] traces) {
        double[][] h = new double[times][times];
        double[][] ee = new double[times][times];
        double[][][] hxe = new double[p][times][times];
        double[][][] g = new double[p][times][times];
        for (var pair : group) addPair(pair, h, ee, hxe, g);
        double[][] inverse = SymmetricEigen.of(h).pseudoInverse(1e-11);
        for (int k = 0; k < p; k++) {
            double first = trace(hxe[k], inverse);
            double second = trace(multiply(multiply(inverse, g[k]), inverse), ee);
            traces[k] += -first + second / 2;
        }
    }

    private void addPair(Pair pair, double[][] h, double[][] ee, double[][][] hxe, double[][][] g) {
        double total = total(pair);
        for (int a : pair.rows()) {
            int s = time[a];
            double es = y[a] - mu[a];
            for (int b : pair.rows()) {
                int t = time[b];
                double entry = h(a, b, total);
                h[s][t] += entry;
                ee[s][t] += es * (y[b] - mu[b]);
                for (int k = 0; k < p; k++) g[k][s][t] -= entry * (x[k][a] + x[k][b]);
            }
        }
        for (int k = 0; k < p; k++) {
            for (int a : pair.rows()) {
                double hx = 0;
                for (int b : pair.rows()) hx += h(a, b, total) * x[k][b];
                for (int b : pair.rows()) hxe[k][time[b]][time[a]] += hx * (y[b] - mu[b]);
            }
        }
    }

    private double total(Pair pair) {
        double total = 0;
        for (int row : pair.rows()) total += mu[row];
        return total;
    }

    /** H of two rows of a pair. */
    private double h(int a, int b, double total) {
        return (a == b ? mu[a] : 0) - mu[a] * mu[b] / total;
    }

    private static double trace(double[][] a, double[][] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) sum += a[i][j] * b[j][i];
        }
        return sum;
    }

    private static double[][] multiply(double[][] a, double[][] b) {
        int n = a.length;
        double[][] out = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                if (a[i][k] != 0) {
                    for (int j = 0; j < n; j++) out[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return out;
    }

    // ---- errors ----

    /** The covariance of the levels of both sides given the pairs, a generalised inverse. */
    private double[][] leverage(Team team) {
        int size = (exporters + importers) * times;
        if (size > MOST_LEVELS) {
            throw new IllegalArgumentException("the correction of the errors: found " + size
                    + " levels of exporter-time and importer-time, expected at most " + MOST_LEVELS);
        }
        double[][] s = new double[size][size];
        for (var pair : pairs) {
            double total = total(pair);
            for (int a : pair.rows()) {
                int ea = pair.exporter() * times + time[a];
                int ia = (exporters + pair.importer()) * times + time[a];
                for (int b : pair.rows()) {
                    double entry = h(a, b, total);
                    int eb = pair.exporter() * times + time[b];
                    int ib = (exporters + pair.importer()) * times + time[b];
                    s[ea][eb] += entry;
                    s[ea][ib] += entry;
                    s[ia][eb] += entry;
                    s[ia][ib] += entry;
                }
            }
        }
        return GeneralisedInverse.of(s, team);
    }

    private double[][] covariance(double[][] inverse, double @org.jspecify.annotations.Nullable [][] levels) {
        double[][] omega = new double[p][p];
        for (var pair : pairs) addOmega(pair, inverse, levels, omega);
        double factor = pairs.length / (pairs.length - 1.0);
        double[][] out = new double[p][p];
        double[][] left = multiply(multiply(inverse, omega), inverse);
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) out[a][b] = factor * (left[a][b] + left[b][a]) / 2;
        }
        return out;
    }

    private void addOmega(
            Pair pair, double[][] inverse, double @org.jspecify.annotations.Nullable [][] levels, double[][] omega) {
        int[] rows = pair.rows();
        double[] e = new double[rows.length];
        for (int k = 0; k < e.length; k++) e[k] = y[rows[k]] - mu[rows[k]];
        double[] lifted = levels == null ? e : lifted(pair, inverse, levels, e);
        for (int a = 0; a < p; a++) {
            double left = 0;
            for (int k = 0; k < e.length; k++) left += x[a][rows[k]] * lifted[k];
            for (int b = 0; b < p; b++) {
                double right = 0;
                for (int k = 0; k < e.length; k++) right += x[b][rows[k]] * e[k];
                omega[a][b] += left * right;
            }
        }
    }

    /** {@code (I - L)^-1 e}. */
    private double[] lifted(Pair pair, double[][] inverse, double[][] levels, double[] e) {
        int[] rows = pair.rows();
        int n = rows.length;
        double[][] inner = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) inner[a][b] = variance(pair, inverse, levels, rows[a], rows[b]);
        }
        double total = total(pair);
        double[][] system = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double sum = 0;
                for (int c = 0; c < n; c++) sum += h(rows[a], rows[c], total) * inner[c][b];
                system[a][b] = (a == b ? 1 : 0) - sum;
            }
        }
        return GeneralisedInverse.solve(system, e);
    }

    /** {@code x~ V x~' + d V_F d'} of two rows of a pair. */
    private double variance(Pair pair, double[][] inverse, double[][] levels, int a, int b) {
        double sum = 0;
        for (int k = 0; k < p; k++) {
            for (int l = 0; l < p; l++) sum += x[k][a] * inverse[k][l] * x[l][b];
        }
        int ea = pair.exporter() * times + time[a];
        int ia = (exporters + pair.importer()) * times + time[a];
        int eb = pair.exporter() * times + time[b];
        int ib = (exporters + pair.importer()) * times + time[b];
        return sum + levels[ea][eb] + levels[ea][ib] + levels[ia][eb] + levels[ia][ib];
    }
}
