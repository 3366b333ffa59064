package org.ortaq.trade.estimation.sample;

import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.likelihood.Maximum;

/**
 * The zeros that a fit leaves open: a separating direction z has {@code sum mu z = -g'a} over the zeros, g the gradient of
 * the effects. A zero whose mu is well above what is left of the gradient cannot be separated.
 */
public final class Suspects {

    private static final double SAFETY = 100;

    private final Layout layout;
    private final double[] y;
    private final Maximum maximum;

    public Suspects(Layout layout, double[] y, Maximum maximum) {
        this.layout = layout;
        this.y = y;
        this.maximum = maximum;
    }

    /** The suspects by row in the order of the layout; an empty array when there are none. */
    public boolean[] find() {
        double open = SAFETY * gradient();
        boolean[] suspects = new boolean[y.length];
        boolean any = false;
        for (int i = 0; i < y.length; i++) {
            suspects[i] = y[i] == 0 && maximum.mu()[i] < open;
            any |= suspects[i];
        }
        return any ? suspects : new boolean[0];
    }

    /** The sum of the sizes of the gradient over all levels and regressors, the latter in units of their largest value. */
    private double gradient() {
        double sum = pivotGradient();
        for (int k = 0; k < layout.effects(); k++) {
            double[] of = new double[layout.levels(k)];
            for (int i = 0; i < y.length; i++) of[layout.codes(k)[i]] += y[i] - maximum.mu()[i];
            for (double g : of) sum += Math.abs(g);
        }
        for (double[] x : maximum.regressors()) {
            double of = 0;
            double most = 0;
            for (int i = 0; i < y.length; i++) {
                of += x[i] * (y[i] - maximum.mu()[i]);
                most = Math.max(most, Math.abs(x[i]));
            }
            sum += most > 0 ? Math.abs(of) / most : 0;
        }
        return sum;
    }

    private double pivotGradient() {
        double sum = 0;
        for (int g = 0; g < layout.groups() && layout.absorbs(); g++) {
            double of = 0;
            for (int i = layout.groupStart(g); i < layout.groupStart(g + 1); i++) of += y[i] - maximum.mu()[i];
            sum += Math.abs(of);
        }
        return sum;
    }
}
