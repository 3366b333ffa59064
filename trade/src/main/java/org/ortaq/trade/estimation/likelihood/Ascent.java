package org.ortaq.trade.estimation.likelihood;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.ortaq.trade.estimation.absorption.ConjugateGradient;
import org.ortaq.trade.estimation.absorption.Demeaning;
import org.ortaq.trade.estimation.algebra.Cholesky;

/** Maximises the Poisson pseudo-likelihood of one panel, wherever its rows lie. */
public final class Ascent {

    private static final int MOST_STEPS = 100;
    private static final int MOST_PASSES = 20_000;
    private static final int MOST_HALVINGS = 30;
    private static final int FITTING_SWEEPS = 4;
    /** What the effects and earlier columns leave of a collinear column, relative to its own sum of squares. */
    private static final double COLLINEAR = 1e-10;

    private final PanelRows rows;
    private final double[] beta;
    private final boolean[] collinear;
    private final double[] whole;
    private double[] norms;
    private final Accuracy accuracy;
    private final boolean patient;
    private final BooleanSupplier stopped;
    private int applications;
    private double lastError;
    private double open;

    /**
     * @param rows every level of every effect has a positive outcome; eta holds the offset
     * @param patient whether to wait for zeros that keep falling, as separated ones do
     */
    public Ascent(PanelRows rows, Accuracy accuracy, boolean patient, BooleanSupplier stopped) {
        this.rows = rows;
        this.accuracy = accuracy;
        this.patient = patient;
        this.stopped = stopped;
        this.beta = new double[rows.columns()];
        this.collinear = new boolean[rows.columns()];
        this.whole = new double[rows.columns()];
        this.norms = whole;
    }

    /** @throws NoMaximumException when the steps do not settle */
    public Summit run() {
        start();
        freeColumns();
        int steps = newton();
        double[][] information = finish();
        return new Summit(beta, collinear, information, rows.deviance(), steps, applications, lastError, open);
    }

    // ---- start ----

    private void start() {
        if (rows.absorbs()) {
            ProportionalFitting.run(rows, FITTING_SWEEPS);
        } else {
            startWithoutEffects();
        }
        rows.weigh();
    }

    /** Least squares on the working values of mu = (y + mean)/2, the usual start of a generalised linear model. */
    private void startWithoutEffects() {
        rows.startAt(rows.outcome() / rows.count());
        rows.weigh();
        double[] b = new double[rows.columns()];
        rows.rightHandSide(b);
        Cholesky.of(rows.crossProducts(), COLLINEAR).solve(b, beta, 0);
        rows.shift(beta);
    }

    // ---- columns ----

    /** Takes the effects out of the regressors roughly, or exactly where a column may be collinear. */
    private void freeColumns() {
        System.arraycopy(rows.columnSquares(), 0, whole, 0, whole.length);
        free(1e-3);
        double[][] cross = rows.crossProducts();
        if (dependent(cross, 1e-4).hasDependent()) {
            free(1e-9);
            cross = rows.crossProducts();
        }
        var found = dependent(cross, COLLINEAR);
        for (int k = 0; k < collinear.length; k++) collinear[k] = found.isDependent(k);
        if (found.hasDependent()) {
            rows.keep(collinear);
            norms = IntStream.range(0, collinear.length)
                    .filter(k -> !collinear[k])
                    .mapToDouble(k -> whole[k])
                    .toArray();
            rows.weigh();
        }
    }

    private Cholesky dependent(double[][] cross, double least) {
        return new Cholesky(cross, least, whole);
    }

    private void free(double tolerance) {
        var demeaning = new Demeaning(rows, stopped);
        for (int k = 0; k < rows.columns(); k++) demeaning.remove(column(k), norms[k], tolerance, 1e-8);
        applications += demeaning.applications();
    }

    private Demeaning.Column column(int k) {
        return new Demeaning.Column() {
            @Override
            public double squares() {
                return rows.squares(k);
            }

            @Override
            public void project(double[] out) {
                rows.project(k, out);
            }

            @Override
            public void subtract(double[] v) {
                rows.subtract(k, v);
            }
        };
    }

    // ---- Newton ----

    private int newton() {
        int size = rows.others() + rows.columns();
        double[] b = new double[size];
        double[] v = new double[size];
        double objective = rows.objective();
        double relative = 1;
        for (int k = 1; k <= MOST_STEPS; k++) {
            rows.residuals();
            rows.rightHandSide(b);
            double perDeviance = Math.sqrt(rows.count() / Math.max(rows.deviance(), 1e-300));
            var solved = solve(b, v, Math.min(0.05, relative), perDeviance);
            double[] sums = rows.step(v, patient);
            double length = Math.sqrt(sums[0]);
            double curved = Math.sqrt(sums[1]) / 2;
            double share = search(objective);
            objective = rows.objective();
            addToBeta(share, v);
            rows.weigh();
            double norm = Math.sqrt(Math.max(rows.total(), 1e-300));
            open = solved.error();
            // What a full step leaves: its quadratic term, and what the solve did not find.
            double left = curved + Math.sqrt(open);
            // The last step of the coefficients, on columns exactly free of the effects, squares that.
            lastError = share == 1
                    ? left * perDeviance * Math.max(accuracy.columns(), 100 * left / norm)
                    : Double.POSITIVE_INFINITY;
            boolean near = left * perDeviance <= accuracy.effects() || length <= 1e-13 * norm;
            if (near && (lastError <= accuracy.coefficients() || length <= 1e-13 * norm)) return k;
            relative = Math.min(length / norm, 1);
        }
        throw new NoMaximumException("no maximum after " + MOST_STEPS
                + " steps: the error in the coefficients is still " + lastError + " standard errors");
    }

    private void addToBeta(double share, double[] v) {
        for (int c = 0, at = rows.others(); c < beta.length; c++) {
            if (!collinear[c]) beta[c] += share * v[at++];
        }
    }

    private ConjugateGradient.Solved solve(double[] b, double[] v, double forcing, double perDeviance) {
        var block = Cholesky.of(rows.crossProducts(), 1e-13);
        var gradient = new ConjugateGradient(rows, b.length, block::solve, stopped);
        double enough = 0.3 * accuracy.effects() / perDeviance;
        double least = enough * enough;
        double share = forcing * forcing;
        var solved = gradient.solve(b, v, (energy, error) -> error <= Math.max(least, share * energy), MOST_PASSES);
        applications += gradient.applications();
        if (!solved.converged()) {
            throw new NoMaximumException("the effects and regressors of a step were not found in " + MOST_PASSES
                    + " passes: they nearly depend on each other");
        }
        return solved;
    }

    /** Goes along the step, halving it until the likelihood does not fall; gives the share taken. */
    private double search(double objective) {
        double share = 1;
        for (int k = 0; k < MOST_HALVINGS; k++) {
            double trial = rows.trial(share);
            if (trial <= objective + 1e-12 * Math.abs(objective)) {
                rows.take(share);
                return share;
            }
            share /= 2;
        }
        throw new NoMaximumException("the likelihood falls along every part of a step: the data are too badly scaled");
    }

    // ---- finish ----

    /** Columns exactly free of the effects under the final weights, and the last Newton step of the coefficients. */
    private double[][] finish() {
        free(accuracy.columns());
        double[][] information = rows.crossProducts();
        var factor = Cholesky.of(information, 1e-13);
        rows.residuals();
        double[] last = new double[rows.columns()];
        factor.solve(rows.scores(), last, 0);
        for (int c = 0, at = 0; c < beta.length; c++) {
            if (!collinear[c]) beta[c] += last[at++];
        }
        return information;
    }
}
