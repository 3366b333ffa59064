package org.ortaq.transport.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;

/**
 * Anderson (1965) acceleration of a fixed point x = f(x): the next x mixes the last few so that their residuals
 * {@code g = f(x) - x} cancel in the least-squares sense (Walker and Ni 2011, type II).
 */
final class Acceleration {

    private static final int MEMORY = 5;

    /** Keeps the normal equations solvable when residuals are nearly parallel. */
    private static final double RIDGE = 1e-10;

    private record Difference(double[] x, double[] g) {}

    private final ArrayDeque<Difference> memory = new ArrayDeque<>();
    private double[] lastX = {};
    private double[] lastG = {};

    /** Forgets what it has seen. */
    void restart() {
        memory.clear();
        lastX = new double[0];
    }

    /**
     * The next x.
     *
     * @param x where f was asked
     * @param g f(x) - x
     * @param damping share of the residual that is taken
     */
    double[] next(double[] x, double[] g, double damping) {
        if (lastX.length > 0) {
            memory.addLast(new Difference(minus(x, lastX), minus(g, lastG)));
        }
        if (memory.size() > MEMORY) {
            memory.removeFirst();
        }
        lastX = x.clone();
        lastG = g.clone();
        return mix(x, g, damping);
    }

    private double[] mix(double[] x, double[] g, double damping) {
        var past = new ArrayList<>(memory);
        double[] gamma = leastSquares(past, g);
        double[] next = new double[x.length];
        for (int s = 0; s < x.length; s++) {
            double dx = 0;
            double dg = 0;
            for (int k = 0; k < gamma.length; k++) {
                dx += gamma[k] * past.get(k).x()[s];
                dg += gamma[k] * past.get(k).g()[s];
            }
            // a load is never negative
            next[s] = Math.max(0, x[s] - dx + damping * (g[s] - dg));
        }
        return next;
    }

    /** Normal equations by Gaussian elimination; they are symmetric and positive, so no pivots are needed. */
    private static double[] leastSquares(ArrayList<Difference> past, double[] g) {
        int m = past.size();
        double[][] a = new double[m][m + 1];
        double trace = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                a[i][j] = dot(past.get(i).g(), past.get(j).g());
            }
            a[i][m] = dot(past.get(i).g(), g);
            trace += a[i][i];
        }
        for (int i = 0; i < m; i++) {
            a[i][i] += RIDGE * trace + Double.MIN_NORMAL;
        }
        return solve(a, m);
    }

    private static double[] solve(double[][] a, int m) {
        for (int i = 0; i < m; i++) {
            for (int k = i + 1; k < m; k++) {
                double f = a[k][i] / a[i][i];
                for (int j = i; j <= m; j++) {
                    a[k][j] -= f * a[i][j];
                }
            }
        }
        double[] x = new double[m];
        for (int i = m - 1; i >= 0; i--) {
            double sum = a[i][m];
            for (int j = i + 1; j < m; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] d = new double[a.length];
        for (int k = 0; k < d.length; k++) {
            d[k] = a[k] - b[k];
        }
        return d;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
