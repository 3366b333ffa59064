package org.ortaq.trade.estimation.sample;

import java.util.Arrays;

/**
 * The iterative rectifier (Correia, Guimaraes and Zylkin 2019): {@code z = P u}, {@code u <- max(z, 0)}, where P projects on
 * the combinations of regressors and effects that vanish on all positive observations. What is left positive is separated,
 * and z is the certificate: a combination that is 0 wherever y is positive and never negative elsewhere.
 */
final class Rectifier {

    static final double NOTHING = 1e-7;
    private static final int MOST = 20_000;

    /** {@code z = P u} over the zeros; may write into z only. */
    interface Projection {
        void project(double[] u, double[] z);
    }

    private Rectifier() {}

    /**
     * @param zeros number of candidates
     * @return the certificate of each candidate, 0 where it is not separated
     */
    static double[] run(int zeros, Projection projection) {
        double[] u = new double[zeros];
        Arrays.fill(u, 1);
        double[] z = new double[zeros];
        for (int k = 0; k < MOST; k++) {
            projection.project(u, z);
            boolean certified = true;
            boolean bounded = true;
            for (int i = 0; i < zeros; i++) {
                certified &= z[i] >= -0.1 * NOTHING;
                bounded &= u[i] - z[i] >= -1e-12;
            }
            if (certified) return positive(z, u, Double.POSITIVE_INFINITY);
            if (bounded) return positive(z, u, NOTHING);
            for (int i = 0; i < zeros; i++) u[i] = Math.max(z[i], 0);
        }
        return new double[zeros];
    }

    /** Candidates above nothing; with residuals that nowhere fall short, only those without a residual. */
    private static double[] positive(double[] z, double[] u, double residual) {
        double[] certificate = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            certificate[i] = z[i] > NOTHING && u[i] - z[i] <= residual ? z[i] : 0;
        }
        return certificate;
    }
}
