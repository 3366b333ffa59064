package org.ortaq.trade.estimation.likelihood;

import java.util.function.BooleanSupplier;
import org.ortaq.trade.estimation.absorption.ConjugateGradient;
import org.ortaq.trade.estimation.absorption.Demeaning;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.ReducedSystem;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.algebra.Cholesky;

/** Maximises the Poisson pseudo-likelihood of one panel. */
public final class Poisson {

    private static final int MOST_STEPS = 100;
    private static final int MOST_PASSES = 20_000;
    private static final int MOST_HALVINGS = 30;
    private static final int FITTING_SWEEPS = 4;
    /** What the effects and earlier columns leave of a collinear column, relative to its own sum of squares. */
    private static final double COLLINEAR = 1e-10;

    private final Layout layout;
    private final Team team;
    private final RowSums rows;
    private final double[] y;
    private final double[] eta;
    private final double[] mu;
    private final double[] residual;
    private final double[] step;
    private final double[] trialMu;
    private final double[][] columns;
    private final double[] whole;
    private final double[] beta;
    private final boolean[] collinear;
    private final BooleanSupplier stopped;
    private final Accuracy accuracy;
    private ReducedSystem system;
    private final boolean patient;
    private int applications;

    /**
     * @param y non-negative values in the order of the layout; every level of every effect has a positive one
     * @param offset fixed part of the linear predictor, in that order; changed: it becomes the predictor
     * @param columns regressors (columns x rows) in that order; changed: the effects are taken out of them
     * @param patient whether to wait for zeros that keep falling, as separated ones do
     */
    public Poisson(
            Layout layout,
            Team team,
            double[] y,
            double[] offset,
            double[][] columns,
            Accuracy accuracy,
            boolean patient,
            BooleanSupplier stopped) {
        this.patient = patient;
        this.layout = layout;
        this.team = team;
        this.rows = new RowSums(layout.rows(), team);
        this.y = y;
        this.eta = offset;
        this.columns = columns;
        this.accuracy = accuracy;
        this.stopped = stopped;
        this.mu = new double[y.length];
        this.residual = new double[y.length];
        this.step = new double[y.length];
        this.trialMu = new double[y.length];
        this.beta = new double[columns.length];
        this.collinear = new boolean[columns.length];
        this.whole = new double[columns.length];
        this.system = new ReducedSystem(layout, team, columns, mu);
    }

    /** @throws NoMaximumException when the steps do not settle */
    public Maximum maximise() {
        start();
        freeColumns();
        int steps = newton();
        double error = lastError;
        finish();
        return new Maximum(
                beta, collinear, eta, mu, all, information, deviance(), steps, applications, error, step, open);
    }

    private double lastError;
    private double open;
    private double[][] information = new double[0][0];
    private double[][] all = new double[0][];

    // ---- start ----

    private void start() {
        if (layout.absorbs()) {
            new ProportionalFitting(layout, y, eta, mu).run(FITTING_SWEEPS);
        } else {
            startWithoutEffects();
        }
        system.weigh();
    }

    /** Least squares on the working values of mu = (y + mean)/2, the usual start of a generalised linear model. */
    private void startWithoutEffects() {
        double mean = java.util.Arrays.stream(y).sum() / y.length;
        double[] weighted = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            mu[i] = (y[i] + mean) / 2;
            weighted[i] = mu[i] * (StrictMath.log(mu[i]) - eta[i]) + y[i] - mu[i];
        }
        system.weigh();
        double[] b = new double[columns.length];
        system.rightHandSide(weighted, b);
        Cholesky.of(system.crossProducts(), COLLINEAR).solve(b, beta, 0);
        for (int k = 0; k < columns.length; k++) {
            for (int i = 0; i < y.length; i++) eta[i] += beta[k] * columns[k][i];
        }
        for (int i = 0; i < y.length; i++) mu[i] = Exponential.of(eta[i]);
    }

    // ---- columns ----

    /** Takes the effects out of the regressors roughly, or exactly where a column may be collinear. */
    private void freeColumns() {
        for (int k = 0; k < columns.length; k++) {
            double[] x = columns[k];
            whole[k] = rows.sum((from, to) -> squares(x, from, to));
        }
        free(1e-3);
        double[][] cross = system.crossProducts();
        if (dependent(cross, 1e-4).hasDependent()) {
            free(1e-9);
            cross = system.crossProducts();
        }
        var found = dependent(cross, COLLINEAR);
        for (int k = 0; k < columns.length; k++) collinear[k] = found.isDependent(k);
        all = columns;
        if (found.hasDependent()) {
            all = kept();
            system = new ReducedSystem(layout, team, all, mu);
            system.weigh();
        }
    }

    private Cholesky dependent(double[][] cross, double least) {
        return new Cholesky(cross, least, whole);
    }

    private double squares(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += mu[i] * x[i] * x[i];
        return sum;
    }

    private double[][] kept() {
        int count = 0;
        for (boolean c : collinear) count += c ? 0 : 1;
        double[][] kept = new double[count][];
        for (int k = 0, at = 0; k < columns.length; k++) {
            if (!collinear[k]) kept[at++] = columns[k];
        }
        return kept;
    }

    private void free(double tolerance) {
        var demeaning = new Demeaning(system, stopped);
        for (double[] x : all.length == 0 ? columns : all) demeaning.remove(x, tolerance, 1e-8);
        applications += demeaning.applications();
    }

    // ---- Newton ----

    private int newton() {
        double[] b = new double[system.size()];
        double[] v = new double[system.size()];
        double objective = objective();
        double relative = 1;
        for (int k = 1; k <= MOST_STEPS; k++) {
            fillResidual();
            system.rightHandSide(residual, b);
            double perDeviance = Math.sqrt(y.length / Math.max(deviance(), 1e-300));
            var solved = solve(b, v, Math.min(0.05, relative), perDeviance);
            system.step(v, residual, step);
            double length = Math.sqrt(rows.sum(this::stepSquares));
            double curved = Math.sqrt(rows.sum(this::stepFourths)) / 2;
            double share = search(objective);
            objective = objective();
            addToBeta(share, v);
            system.weigh();
            double size = Math.sqrt(Math.max(total(), 1e-300));
            open = solved.error();
            // What a full step leaves: its quadratic term, and what the solve did not find.
            double left = curved + Math.sqrt(open);
            // The last step of the coefficients, on columns exactly free of the effects, squares that.
            lastError = share == 1
                    ? left * perDeviance * Math.max(accuracy.columns(), 100 * left / size)
                    : Double.POSITIVE_INFINITY;
            boolean near = left * perDeviance <= accuracy.effects() || length <= 1e-13 * size;
            if (near && (lastError <= accuracy.coefficients() || length <= 1e-13 * size)) return k;
            relative = Math.min(length / size, 1);
        }
        throw new NoMaximumException("no maximum after " + MOST_STEPS
                + " steps: the error in the coefficients is still " + lastError + " standard errors");
    }

    private void addToBeta(double share, double[] v) {
        for (int c = 0, at = layout.others(); c < columns.length; c++) {
            if (!collinear[c]) beta[c] += share * v[at++];
        }
    }

    private ConjugateGradient.Solved solve(double[] b, double[] v, double forcing, double perDeviance) {
        var block = Cholesky.of(system.crossProducts(), 1e-13);
        var gradient = new ConjugateGradient(system, system.size(), block::solve, stopped);
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

    private void fillResidual() {
        for (int i = 0; i < y.length; i++) residual[i] = y[i] - mu[i];
    }

    private double stepSquares(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            if (counts(i)) sum += mu[i] * step[i] * step[i];
        }
        return sum;
    }

    private double stepFourths(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            if (counts(i)) sum += mu[i] * step[i] * step[i] * step[i] * step[i];
        }
        return sum;
    }

    /** A zero that keeps falling may be separated: it is not waited for, unless it has been cleared. */
    private boolean counts(int row) {
        return patient || y[row] > 0 || step[row] > -0.5;
    }

    private double total() {
        return rows.sum((from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) sum += mu[i];
            return sum;
        });
    }

    /** Goes along the step, halving it until the likelihood does not fall; gives the share taken. */
    private double search(double objective) {
        double share = 1;
        for (int k = 0; k < MOST_HALVINGS; k++) {
            double taken = share;
            double trial = rows.sum((from, to) -> trial(taken, from, to));
            if (trial <= objective + 1e-12 * Math.abs(objective)) {
                take(share);
                return share;
            }
            share /= 2;
        }
        throw new NoMaximumException("the likelihood falls along every part of a step: the data are too badly scaled");
    }

    private double trial(double share, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double e = eta[i] + share * step[i];
            double m = Exponential.of(e);
            trialMu[i] = m;
            sum += m - y[i] * e;
        }
        return sum;
    }

    private void take(double share) {
        for (int i = 0; i < y.length; i++) eta[i] += share * step[i];
        System.arraycopy(trialMu, 0, mu, 0, mu.length);
    }

    private double objective() {
        return rows.sum((from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) sum += mu[i] - y[i] * eta[i];
            return sum;
        });
    }

    private double[] logY = new double[0];

    private double deviance() {
        if (logY.length == 0) {
            logY = new double[y.length];
            for (int i = 0; i < y.length; i++) logY[i] = y[i] > 0 ? StrictMath.log(y[i]) : 0;
        }
        return 2
                * rows.sum((from, to) -> {
                    double sum = 0;
                    for (int i = from; i < to; i++) {
                        sum += (y[i] > 0 ? y[i] * (logY[i] - eta[i]) : 0) - (y[i] - mu[i]);
                    }
                    return sum;
                });
    }

    // ---- finish ----

    /** Columns exactly free of the effects under the final weights, and the last Newton step of the coefficients. */
    private void finish() {
        free(accuracy.columns());
        information = system.crossProducts();
        var factor = Cholesky.of(information, 1e-13);
        fillResidual();
        double[] score = new double[all.length];
        for (int k = 0; k < all.length; k++) {
            double[] x = all[k];
            score[k] = rows.sum((from, to) -> {
                double sum = 0;
                for (int i = from; i < to; i++) sum += x[i] * residual[i];
                return sum;
            });
        }
        double[] last = new double[all.length];
        factor.solve(score, last, 0);
        for (int c = 0, at = 0; c < columns.length; c++) {
            if (!collinear[c]) beta[c] += last[at++];
        }
    }
}
