package org.ortaq.trade.estimation;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.formula.Demand;
import org.ortaq.trade.estimation.formula.Effect;
import org.ortaq.trade.estimation.formula.Evaluation;
import org.ortaq.trade.estimation.formula.Evaluation.Regressor;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.likelihood.Accuracy;
import org.ortaq.trade.estimation.likelihood.Maximum;
import org.ortaq.trade.estimation.likelihood.Poisson;
import org.ortaq.trade.estimation.panel.Codes;
import org.ortaq.trade.estimation.panel.Frame;
import org.ortaq.trade.estimation.sample.ExactSeparation;
import org.ortaq.trade.estimation.sample.Fate;
import org.ortaq.trade.estimation.sample.LargeSeparation;
import org.ortaq.trade.estimation.sample.Selection;
import org.ortaq.trade.estimation.sample.Suspects;

/**
 * Poisson pseudo-maximum likelihood of a gravity equation with any number of absorbed effects (Santos Silva and Tenreyro
 * 2006; Correia, Guimaraes and Zylkin 2020).
 *
 * {@snippet :
 * var fit = Ppml.estimate(
 *         frame,
 *         Formula.parse("exports ~ rta + log(dist) | exporter^year + importer^year"),
 *         Options.DEFAULT.clusteredBy("pair"));
 * }
 */
public final class Ppml {

    private final Frame frame;
    private final Formula formula;
    private final Options options;
    private final Variables variables;
    private final Fate[] fates;
    private final double[] certificates;
    private final double[] y;
    private final List<Regressor> regressors;
    private final double[] offset;
    private final double[] weights;
    private final List<Codes> effects;
    private final List<Codes> clusters;
    private final List<String> notes = new ArrayList<>();

    private Ppml(Frame frame, Formula formula, Options options) {
        this.frame = frame;
        this.formula = formula;
        this.options = options;
        this.variables = new Variables(frame, formula, options);
        this.fates = variables.fates();
        this.certificates = new double[frame.rows()];
        this.y = variables.outcome();
        this.regressors = variables.regressors();
        this.offset = variables.offset();
        this.weights = variables.weights();
        this.effects = variables.effects();
        this.clusters = variables.clusters();
    }

    /**
     * Estimates an equation.
     *
     * @param frame the columns that {@link #demand} names, and perhaps more
     * @throws InputException when the data cannot be used: a column missing, negative values, nothing left
     * @throws org.ortaq.trade.estimation.formula.FormulaException when formula and columns do not fit together
     * @throws org.ortaq.trade.estimation.likelihood.NoMaximumException when it does not converge
     */
    public static Fit estimate(Frame frame, Formula formula, Options options) {
        demand(formula, options).among(frame.source(), frame.names());
        return new Ppml(frame, formula, options).run();
    }

    /** Which columns an estimation needs, for those who read them. */
    public static Demand demand(Formula formula, Options options) {
        var demand = new Demand().equation(formula).effects(options.clusters());
        options.offset().ifPresent(demand::number);
        options.weights().ifPresent(demand::number);
        options.where().ifPresent(demand::condition);
        return demand;
    }

    private Fit run() {
        checkValues();
        var selection = new Selection(y, effects, fates);
        selection.dropAllZero();
        boolean searched = separateExactly(selection);
        selection.dropSingletons();
        try (var team = new Team(options.threads())) {
            while (true) {
                var panel = new Panel(selection.rows());
                var maximum = panel.maximise(team, searched);
                boolean separated = !searched && panel.separate(team, maximum);
                if (!separated) {
                    if (panel.hasSuspects) maximum = panel.maximise(team, true);
                    return new Report(this, panel.rows, panel.layout, panel.codes, maximum).fit(team);
                }
                selection.dropSingletons();
            }
        }
    }

    // ---- rows ----

    private void checkValues() {
        var problems = new Problems();
        variables.check(problems);
        boolean any = false;
        boolean positive = false;
        for (int i = 0; i < y.length; i++) {
            any |= fates[i] == Fate.USED;
            positive |= fates[i] == Fate.USED && y[i] > 0;
        }
        if (!any) problems.add(frame.source(), 0, "", "no row", "a row with all cells that takes part");
        else if (!positive) {
            problems.add(frame.source(), 0, formula.outcome().written(), "only zeros", "a positive value");
        }
        problems.throwIfAny();
    }

    /** Whether the panel is small enough to be searched for separation before the fit; if so it is. */
    private boolean separateExactly(Selection selection) {
        while (true) {
            int[] rows = selection.rows();
            if (rows.length == 0) return true;
            var codes = taken(effects, rows);
            int levels = codes.stream().mapToInt(Codes::count).sum();
            if (!ExactSeparation.isFor(rows.length, levels, regressors.size())) return false;
            double[] found = new ExactSeparation(arrays(codes), counts(codes), columns(rows)).find(taken(y, rows));
            if (!mark(rows, found)) return true;
        }
    }

    private boolean mark(int[] rows, double[] found) {
        boolean any = false;
        for (int k = 0; k < rows.length; k++) {
            if (found[k] > 0) {
                fates[rows[k]] = Fate.SEPARATED;
                certificates[rows[k]] = found[k];
                any = true;
            }
        }
        return any;
    }

    private static List<Codes> taken(List<Codes> codes, int[] rows) {
        return codes.stream().map(c -> c.take(rows)).toList();
    }

    private static double[] taken(double[] values, int[] rows) {
        double[] out = new double[rows.length];
        for (int k = 0; k < rows.length; k++) out[k] = values[rows[k]];
        return out;
    }

    private double[][] columns(int[] rows) {
        return regressors.stream().map(x -> taken(x.values(), rows)).toArray(double[][]::new);
    }

    private static int[][] arrays(List<Codes> codes) {
        return codes.stream().map(Codes::of).toArray(int[][]::new);
    }

    private static int[] counts(List<Codes> codes) {
        return codes.stream().mapToInt(Codes::count).toArray();
    }

    // ---- the fit ----

    /** The rows in, sorted for the fit. */
    private final class Panel {

        private final int[] rows;
        private final List<Codes> codes;
        private final Layout layout;
        private boolean hasSuspects;

        Panel(int[] rows) {
            if (rows.length == 0) {
                throw InputException.of(
                        frame.source(),
                        0,
                        "",
                        "no row",
                        "a row left after all-zero groups, separated rows, singletons");
            }
            this.rows = rows;
            this.codes = taken(effects, rows);
            this.layout = new Layout(rows.length, arrays(codes), counts(codes));
        }

        Maximum maximise(Team team, boolean patient) {
            double[] outcome = layout.permuted(taken(y, rows));
            double[] start = offset.length > 0 ? layout.permuted(taken(offset, rows)) : new double[rows.length];
            if (weights.length > 0) {
                double[] w = layout.permuted(taken(weights, rows));
                for (int i = 0; i < w.length; i++) {
                    outcome[i] *= w[i];
                    start[i] += StrictMath.log(w[i]);
                }
            }
            return new Poisson(layout, team, outcome, start, columnsInOrder(), accuracy(), patient, options.stopped())
                    .maximise();
        }

        /** The bias is a small difference: it always rests on an exact fit. */
        private Accuracy accuracy() {
            return options.biasCorrect() ? Accuracy.TIGHT : options.accuracy();
        }

        private double[][] columnsInOrder() {
            double[][] columns = new double[regressors.size()][];
            for (int k = 0; k < columns.length; k++) {
                columns[k] = layout.permuted(taken(regressors.get(k).values(), rows));
            }
            return columns;
        }

        /** Searches the zeros that the fit could not clear; whether some had to be dropped. */
        boolean separate(Team team, Maximum maximum) {
            double[] outcome = layout.permuted(taken(y, rows));
            boolean[] suspects = new Suspects(outcome, maximum).find();
            if (suspects.length == 0) return false;
            hasSuspects = true;
            double[] found = new LargeSeparation(layout, team, maximum.regressors(), options.stopped()).find(suspects);
            int[] order = layout.order();
            double[] byRow = new double[rows.length];
            for (int i = 0; i < order.length; i++) byRow[order[i]] = found[i];
            return mark(rows, byRow);
        }
    }

    // ---- for the report ----

    Frame frame() {
        return frame;
    }

    Formula formula() {
        return formula;
    }

    Options options() {
        return options;
    }

    Fate[] fates() {
        return fates;
    }

    double certificate(int row) {
        return certificates[row];
    }

    List<Regressor> regressors() {
        return regressors;
    }

    List<Codes> clusters(int[] rows) {
        return taken(clusters, rows);
    }

    double[] outcome(int[] rows) {
        return taken(y, rows);
    }

    double[] weights(int[] rows) {
        return weights.length == 0 ? weights : taken(weights, rows);
    }

    Codes codes(String column, int[] rows) {
        return new Evaluation(frame).codes(new Effect(List.of(column))).take(rows);
    }

    List<String> notes() {
        return notes;
    }
}
