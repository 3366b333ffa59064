package org.ortaq.trade.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.trade.estimation.formula.Evaluation;
import org.ortaq.trade.estimation.formula.Evaluation.Regressor;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.panel.Codes;
import org.ortaq.trade.estimation.panel.Frame;
import org.ortaq.trade.estimation.sample.Fate;

/** The variables of an equation on the rows of a frame. Arrays are its own; the fates are meant to be changed. */
public final class Variables {

    private static final int MOST_PROBLEMS = 100;

    private final Frame frame;
    private final String outcomeName;
    private final Fate[] fates;
    private final double[] outcome;
    private final List<Regressor> regressors;
    private final double[] offset;
    private final double[] weights;
    private final List<Codes> effects;
    private final List<Codes> clusters;

    /** @throws org.ortaq.trade.estimation.formula.FormulaException when formula and columns do not fit together */
    public Variables(Frame frame, Formula formula, Options options) {
        this.frame = frame;
        this.outcomeName = formula.outcome().written();
        this.fates = new Fate[frame.rows()];
        Arrays.fill(fates, Fate.USED);
        var evaluation = new Evaluation(frame);
        options.where().ifPresent(where -> filter(evaluation.truths(where)));
        this.outcome = evaluation.numbers(formula.outcome());
        this.regressors = new ArrayList<>();
        if (formula.effects().isEmpty() && formula.intercept()) regressors.add(intercept());
        formula.terms().forEach(term -> regressors.addAll(evaluation.regressors(term)));
        this.offset = options.offset().map(evaluation::numbers).orElse(new double[0]);
        this.weights = options.weights().map(evaluation::numbers).orElse(new double[0]);
        this.effects = formula.effects().stream().map(evaluation::codes).toList();
        this.clusters = options.clusters().stream().map(evaluation::codes).toList();
        dropMissing();
    }

    private void filter(boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) fates[i] = Fate.FILTERED;
        }
    }

    private Regressor intercept() {
        double[] one = new double[frame.rows()];
        Arrays.fill(one, 1);
        return new Regressor("(Intercept)", one);
    }

    private void dropMissing() {
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] == Fate.USED && isMissing(i)) fates[i] = Fate.MISSING;
        }
    }

    private boolean isMissing(int i) {
        if (!Double.isFinite(outcome[i])) return true;
        for (var x : regressors) {
            if (!Double.isFinite(x.values()[i])) return true;
        }
        if (offset.length > 0 && !Double.isFinite(offset[i])) return true;
        if (weights.length > 0 && !Double.isFinite(weights[i])) return true;
        for (var codes : effects) {
            if (codes.of()[i] < 0) return true;
        }
        for (var codes : clusters) {
            if (codes.of()[i] < 0) return true;
        }
        return false;
    }

    /** Tells of negative outcomes and of weights that are not positive, a hundred at most. */
    public void check(Problems problems) {
        for (int i = 0; i < outcome.length && problems.count() < MOST_PROBLEMS; i++) {
            if (fates[i] != Fate.USED) continue;
            if (outcome[i] < 0) report(problems, i, outcomeName, outcome[i], "a value of at least 0");
            if (weights.length > 0 && !(weights[i] > 0)) report(problems, i, "weights", weights[i], "a weight above 0");
        }
    }

    private void report(Problems problems, int row, String field, double found, String expected) {
        problems.add(new Problem(
                frame.source(), frame.firstLine() + row, field, String.valueOf(found), expected, Optional.empty()));
    }

    /** What became of each row so far: filtered, missing or used. */
    public Fate[] fates() {
        return fates;
    }

    public double[] outcome() {
        return outcome;
    }

    public List<Regressor> regressors() {
        return regressors;
    }

    /** Empty when there is none. */
    public double[] offset() {
        return offset;
    }

    /** Empty when there are none. */
    public double[] weights() {
        return weights;
    }

    public List<Codes> effects() {
        return effects;
    }

    public List<Codes> clusters() {
        return clusters;
    }
}
