package org.ortaq.trade.estimation.likelihood;

import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.ReducedSystem;
import org.ortaq.trade.estimation.absorption.Team;

/**
 * Rows in the memory of this process. Arrays given out are its own: read them, do not change them. A cluster keeps one of
 * these for each block of whole pivot groups; every sum over its rows is the sum of theirs.
 */
public final class LocalRows implements PanelRows {

    private final Layout layout;
    private final Team team;
    private final RowSums rows;
    private final double[] y;
    private final double[] eta;
    private final double[] mu;
    private final double[] residual;
    private final double[] step;
    private final double[] trialMu;
    private double[][] columns;
    private ReducedSystem system;
    private double[] logY = new double[0];

    /**
     * @param y non-negative values in the order of the layout
     * @param eta linear predictor to start from, the offset, in that order; changed
     * @param columns regressors (columns x rows) in that order; changed: the effects are taken out of them
     */
    public LocalRows(Layout layout, Team team, double[] y, double[] eta, double[][] columns) {
        this.layout = layout;
        this.team = team;
        this.rows = new RowSums(layout.rows(), team);
        this.y = y;
        this.eta = eta;
        this.columns = columns;
        this.mu = new double[y.length];
        this.residual = new double[y.length];
        this.step = new double[y.length];
        this.trialMu = new double[y.length];
        this.system = new ReducedSystem(layout, team, columns, mu);
    }

    public double[] y() {
        return y;
    }

    public double[] eta() {
        return eta;
    }

    public double[] mu() {
        return mu;
    }

    /** The regressors that are left, free of the effects after an ascent (columns x rows). */
    public double[][] regressors() {
        return columns;
    }

    public double[] lastStep() {
        return step;
    }

    public Layout layout() {
        return layout;
    }

    @Override
    public long count() {
        return y.length;
    }

    @Override
    public boolean absorbs() {
        return layout.absorbs();
    }

    @Override
    public int effects() {
        return layout.effects();
    }

    @Override
    public int columns() {
        return columns.length;
    }

    @Override
    public int others() {
        return layout.others();
    }

    @Override
    public double[] diagonal() {
        return system.diagonal();
    }

    @Override
    public void apply(double[] v, double[] out) {
        system.apply(v, out);
    }

    // ---- start ----

    @Override
    public void expect() {
        for (int i = 0; i < y.length; i++) mu[i] = Exponential.of(eta[i]);
    }

    @Override
    public double[][] totals(int effect) {
        int[] codes = layout.codes(effect);
        double[] of = new double[layout.levels(effect)];
        double[] fitted = new double[of.length];
        for (int i = 0; i < mu.length; i++) {
            of[codes[i]] += y[i];
            fitted[codes[i]] += mu[i];
        }
        return new double[][] {of, fitted};
    }

    @Override
    public void scale(int effect, double[] ratios) {
        int[] codes = layout.codes(effect);
        double[] shift = new double[ratios.length];
        for (int l = 0; l < shift.length; l++) shift[l] = StrictMath.log(ratios[l]);
        for (int i = 0; i < mu.length; i++) {
            mu[i] *= ratios[codes[i]];
            eta[i] += shift[codes[i]];
        }
    }

    @Override
    public void scalePivot() {
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

    @Override
    public double outcome() {
        return java.util.Arrays.stream(y).sum();
    }

    @Override
    public void startAt(double mean) {
        for (int i = 0; i < y.length; i++) {
            mu[i] = (y[i] + mean) / 2;
            residual[i] = mu[i] * (StrictMath.log(mu[i]) - eta[i]) + y[i] - mu[i];
        }
    }

    @Override
    public void shift(double[] beta) {
        for (int k = 0; k < columns.length; k++) {
            for (int i = 0; i < y.length; i++) eta[i] += beta[k] * columns[k][i];
        }
        expect();
    }

    // ---- columns ----

    @Override
    public void weigh() {
        system.weigh();
    }

    @Override
    public double[] columnSquares() {
        double[] squares = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            double[] x = columns[k];
            squares[k] = rows.sum((from, to) -> weightedSquares(x, from, to));
        }
        return squares;
    }

    private double weightedSquares(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += mu[i] * x[i] * x[i];
        return sum;
    }

    @Override
    public double[][] crossProducts() {
        return system.crossProducts();
    }

    @Override
    public double squares(int column) {
        return system.squares(columns[column]);
    }

    @Override
    public void project(int column, double[] out) {
        system.project(columns[column], out);
    }

    @Override
    public void subtract(int column, double[] v) {
        system.subtract(v, columns[column]);
    }

    @Override
    public void keep(boolean[] dropped) {
        int count = 0;
        for (boolean d : dropped) count += d ? 0 : 1;
        double[][] kept = new double[count][];
        for (int k = 0, at = 0; k < dropped.length; k++) {
            if (!dropped[k]) kept[at++] = columns[k];
        }
        columns = kept;
        system = new ReducedSystem(layout, team, columns, mu);
    }

    // ---- steps ----

    @Override
    public void residuals() {
        for (int i = 0; i < y.length; i++) residual[i] = y[i] - mu[i];
    }

    @Override
    public void rightHandSide(double[] out) {
        system.rightHandSide(residual, out);
    }

    @Override
    public double[] step(double[] v, boolean patient) {
        system.step(v, residual, step);
        return new double[] {
            rows.sum((from, to) -> stepSquares(from, to, patient)),
            rows.sum((from, to) -> stepFourths(from, to, patient))
        };
    }

    private double stepSquares(int from, int to, boolean patient) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            if (counts(i, patient)) sum += mu[i] * step[i] * step[i];
        }
        return sum;
    }

    private double stepFourths(int from, int to, boolean patient) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            if (counts(i, patient)) sum += mu[i] * step[i] * step[i] * step[i] * step[i];
        }
        return sum;
    }

    /** A zero that keeps falling may be separated: it is not waited for, unless it has been cleared. */
    private boolean counts(int row, boolean patient) {
        return patient || y[row] > 0 || step[row] > -0.5;
    }

    @Override
    public double trial(double share) {
        return rows.sum((from, to) -> trial(share, from, to));
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

    @Override
    public void take(double share) {
        for (int i = 0; i < y.length; i++) eta[i] += share * step[i];
        System.arraycopy(trialMu, 0, mu, 0, mu.length);
    }

    @Override
    public double objective() {
        return rows.sum((from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) sum += mu[i] - y[i] * eta[i];
            return sum;
        });
    }

    @Override
    public double total() {
        return rows.sum((from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) sum += mu[i];
            return sum;
        });
    }

    @Override
    public double deviance() {
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

    @Override
    public double[] scores() {
        double[] scores = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            double[] x = columns[k];
            scores[k] = rows.sum((from, to) -> {
                double sum = 0;
                for (int i = from; i < to; i++) sum += x[i] * residual[i];
                return sum;
            });
        }
        return scores;
    }
}
