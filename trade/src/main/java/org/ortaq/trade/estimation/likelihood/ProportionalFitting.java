package org.ortaq.trade.estimation.likelihood;

import org.ortaq.trade.estimation.absorption.Layout;

/**
 * Fits the effects to their totals one after the other (Deming and Stephan 1940): for a Poisson likelihood each step is the
 * exact maximum over one effect, {@code mu_i <- mu_i * sum y / sum mu} of the level. A few sweeps make a good start.
 */
final class ProportionalFitting {

    private final Layout layout;
    private final double[] y;
    private final double[] eta;
    private final double[] mu;

    ProportionalFitting(Layout layout, double[] y, double[] eta, double[] mu) {
        this.layout = layout;
        this.y = y;
        this.eta = eta;
        this.mu = mu;
    }

    void run(int sweeps) {
        for (int i = 0; i < mu.length; i++) mu[i] = Exponential.of(eta[i]);
        for (int s = 0; s < sweeps; s++) {
            for (int k = 0; k < layout.effects(); k++) fit(layout.codes(k), layout.levels(k));
            fitPivot();
        }
    }

    private void fit(int[] codes, int levels) {
        double[] of = new double[levels];
        double[] fitted = new double[levels];
        for (int i = 0; i < mu.length; i++) {
            of[codes[i]] += y[i];
            fitted[codes[i]] += mu[i];
        }
        double[] shift = new double[levels];
        for (int l = 0; l < levels; l++) {
            of[l] = of[l] > 0 ? of[l] / fitted[l] : 1;
            shift[l] = StrictMath.log(of[l]);
        }
        for (int i = 0; i < mu.length; i++) {
            mu[i] *= of[codes[i]];
            eta[i] += shift[codes[i]];
        }
    }

    private void fitPivot() {
        for (int g = 0; g < layout.groups(); g++) {
            double of = 0;
            double fitted = 0;
            for (int i = layout.groupStart(g); i < layout.groupStart(g + 1); i++) {
                of += y[i];
                fitted += mu[i];
            }
            double ratio = of > 0 ? of / fitted : 1;
            double shift = StrictMath.log(ratio);
            for (int i = layout.groupStart(g); i < layout.groupStart(g + 1); i++) {
                mu[i] *= ratio;
                eta[i] += shift;
            }
        }
    }
}
