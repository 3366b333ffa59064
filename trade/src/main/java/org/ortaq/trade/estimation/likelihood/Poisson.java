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
    private int applications;

    /**
     * @param y non-negative values in the order of the layout; every level of every effect has a positive one
     * @param offset fixed part of the linear predictor, in that order; changed: it becomes the predictor
     * @param columns regressors (columns x rows) in that order; changed: the effects are taken out of them
     */
    public Poisson(
            Layout layout,
            Team team,
            double[] y,
            double[] offset,
            double[][] columns,
            Accuracy accuracy,
            BooleanSupplier stopped) {
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
        system.weigh();
        freeColumns();
        int steps = newton();
        double error = lastError;
        finish();
        return new Maximum(beta, collinear, eta, mu, all, information, deviance(), steps, applications, error);
    }

    private double lastError;
    private double[][] information = new double[0][0];
    private double[][] all = new double[0][];

    // ---- start ----

    private void start() {
        var fitting = new ProportionalFitting(layout, team, y, eta, mu);
        fitting.run(FITTING_SWEEPS);
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
        int p = all.length;
        double[] b = new double[system.size()];
        double[] v = new double[system.size()];
        double objective = objective();
        double size = 1;
        for (int k = 1; k <= MOST_STEPS; k++) {
            var block = Cholesky.of(system.crossProducts(), 1e-13);
            var gradient = new ConjugateGradient(system, system.size(), block::solve, stopped);
            team.run(1, _ -> {});
            fillResidual();
            system.rightHandSide(residual, b);
            double perDeviance = Math.sqrt(y.length / Math.max(deviance(), 1e-300));
            double forcing = Math.min(0.05, size);
            var solved = solve(gradient, b, v, forcing, perDeviance);
            applications += gradient.applications();
            system.step(v, residual, step);
            double length = rows.sum(this::stepSquares);
            double most = rows.most(this::largestStep);
            double share = search(objective);
            objective = objective();
            for (int c = 0, at = 0; c < columns.length; c++) {
                if (!collinear[c]) beta[c] += share * v[layout.others() + at++];
            }
            system.weigh();
            double relative = Math.sqrt(length / Math.max(total(), 1e-300));
            // What a full step leaves: the quadratic term, and what the solve did not find.
            double left = Math.sqrt(length) * Math.min(1, most) + Math.sqrt(Math.max(0, solved.error()));
            lastError = share == 1 ? left * perDeviance : Double.POSITIVE_INFINITY;
            if (lastError <= accuracy.coefficients() || Math.sqrt(length) <= 1e-14 * Math.sqrt(total())) return k;
            size = Math.min(relative, 1);
        }
        throw new NoMaximumException(
                "no maximum after " + MOST_STEPS + " steps: the error in the coefficients is still " + lastError
                        + " standard errors" + (p > 0 ? "; a regressor may separate zeros from the rest" : ""));
    }

    private ConjugateGradient.Solved solve(
            ConjugateGradient gradient, double[] b, double[] v, double forcing, double perDeviance) {
        double enough = 0.1 * accuracy.coefficients() / perDeviance;
        double least = enough * enough;
        double share = forcing * forcing;
        var solved = gradient.solve(b, v, (energy, error) -> error <= Math.max(least, share * energy), MOST_PASSES);
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
        for (int i = from; i < to; i++) sum += mu[i] * step[i] * step[i];
        return sum;
    }

    private double largestStep(int from, int to) {
        double most = 0;
        for (int i = from; i < to; i++) most = Math.max(most, Math.abs(step[i]));
        return most;
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
