package org.ortaq.projects.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortaq.solver.HighsSolver;
import org.ortaq.solver.IntegerProgram;
import org.ortaq.solver.IntegerSolution;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.ProgramBuilder;

/**
 * The integer program of one vector of values: columns x(j, t) = project j starts in year t, then y(p) = both projects of
 * pair p are chosen.
 */
final class ChoiceProgram {

    /** Plans within this part of the best are as good as it: well below what any value is known to. */
    static final double GAP = 1e-6;

    /** Nodes of the search; beyond it the gap that is left is told. */
    private static final int NODES = 5_000;

    /** The search among equals is shorter: it breaks ties, it finds no value. */
    private static final double TIE_GAP = 1e-3;

    private static final int TIE_NODES = 20;
    private static final int GOOD_NODES = 200;

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final Candidates candidates;
    private final Rules rules;
    private final double[] value;
    private final int horizon;

    ChoiceProgram(Candidates candidates, Rules rules, double[] value) {
        this.candidates = candidates;
        this.rules = rules;
        this.value = value;
        this.horizon = rules.horizon();
    }

    private int column(int project, int year) {
        return project * horizon + year;
    }

    private double worth(int project, int year) {
        return value[project] * StrictMath.exp(-year * StrictMath.log(1 + rules.discount()));
    }

    /**
     * The best plan.
     *
     * @throws InfeasibleChoice when no choice keeps the floors within the budgets
     */
    Plan best(HighsSolver solver) {
        return best(solver, GAP, NODES);
    }

    /** A good plan for drawn values: within a thousandth, which is far below what the draws differ by. */
    Plan good(HighsSolver solver) {
        return best(solver, TIE_GAP, GOOD_NODES);
    }

    private Plan best(HighsSolver solver, double gap, int nodes) {
        var builder = LinearProgram.builder();
        var integer = columns(builder, 1);
        rows(builder);
        return plan(solver.search(new IntegerProgram(builder.build(), flags(integer)), gap, nodes));
    }

    /**
     * Among plans of at least a value the best for the worst-off country: maximises the least value that falls to a country
     * of {@code looked}.
     */
    Plan fairest(HighsSolver solver, double atLeast, boolean[] looked) {
        var builder = LinearProgram.builder();
        var integer = columns(builder, 0);
        int least = builder.column(-1, NONE, Double.POSITIVE_INFINITY);
        integer.add(false);
        rows(builder);
        int kept = builder.row(atLeast, Double.POSITIVE_INFINITY);
        everyWorth((column, worth) -> builder.set(kept, column, worth));
        for (int c = 0; c < looked.length; c++) {
            if (looked[c]) {
                int row = builder.row(0, Double.POSITIVE_INFINITY);
                int country = c;
                for (int j = 0; j < candidates.count(); j++) {
                    for (int t = 0; t < horizon; t++) {
                        builder.set(row, column(j, t), worth(j, t) * candidates.share()[j][country]);
                    }
                }
                builder.set(row, least, -1);
            }
        }
        var solved = solver.searchPlainly(new IntegerProgram(builder.build(), flags(integer)), TIE_GAP, TIE_NODES);
        return solved.found() ? plan(solved) : new Plan(new int[0], Double.NaN, Double.NaN);
    }

    private interface Worth {
        void take(int column, double worth);
    }

    private void everyWorth(Worth worth) {
        for (int j = 0; j < candidates.count(); j++) {
            for (int t = 0; t < horizon; t++) {
                worth.take(column(j, t), worth(j, t));
            }
        }
        int first = candidates.count() * horizon;
        for (int p = 0; p < rules.interactions().size(); p++) {
            worth.take(first + p, rules.interactions().get(p).value());
        }
    }

    /** Columns with their worth as cost, times a sign; a start whose payments would pass the horizon is closed. */
    private List<Boolean> columns(ProgramBuilder builder, double weight) {
        var integer = new ArrayList<Boolean>();
        everyWorth((column, worth) -> {
            boolean start = column < candidates.count() * horizon;
            boolean inTime = !start || column % horizon + candidates.years()[column / horizon] <= horizon;
            builder.column(-weight * worth, 0, inTime ? 1 : 0);
            integer.add(start);
        });
        return integer;
    }

    private static boolean[] flags(List<Boolean> integer) {
        var flags = new boolean[integer.size()];
        for (int k = 0; k < flags.length; k++) {
            flags[k] = integer.get(k);
        }
        return flags;
    }

    private void rows(ProgramBuilder builder) {
        for (int j = 0; j < candidates.count(); j++) {
            int once = builder.row(NONE, 1);
            for (int t = 0; t < horizon; t++) {
                builder.set(once, column(j, t), 1);
            }
        }
        budgets(builder);
        floors(builder);
        rules.precedence().forEach(pair -> precedence(builder, pair[0], pair[1]));
        for (var pair : rules.exclusion()) {
            int row = builder.row(NONE, 1);
            chosen(builder, row, pair[0], 1);
            chosen(builder, row, pair[1], 1);
        }
        for (int p = 0; p < rules.interactions().size(); p++) {
            interaction(
                    builder,
                    candidates.count() * horizon + p,
                    rules.interactions().get(p));
        }
    }

    private void chosen(ProgramBuilder builder, int row, int project, double factor) {
        for (int t = 0; t < horizon; t++) {
            builder.set(row, column(project, t), factor);
        }
    }

    /** Paid until a year at most what came in until then. */
    private void budgets(ProgramBuilder builder) {
        double until = 0;
        for (int year = 0; year < horizon; year++) {
            until += rules.budget()[year];
            int row = builder.row(NONE, until);
            for (int j = 0; j < candidates.count(); j++) {
                for (int t = 0; t <= year; t++) {
                    int paidYears = Math.min(year - t + 1, candidates.years()[j]);
                    builder.set(
                            row,
                            column(j, t),
                            candidates.cost()[j] * paidYears / candidates.years()[j]);
                }
            }
        }
    }

    private void floors(ProgramBuilder builder) {
        for (int c = 0; c < rules.floor().length; c++) {
            if (rules.floor()[c] > 0) {
                int row = builder.row(rules.floor()[c], Double.POSITIVE_INFINITY);
                for (int j = 0; j < candidates.count(); j++) {
                    chosen(builder, row, j, candidates.cost()[j] * candidates.share()[j][c]);
                }
            }
        }
    }

    private void precedence(ProgramBuilder builder, int later, int earlier) {
        for (int year = 0; year < horizon; year++) {
            int row = builder.row(NONE, 0);
            for (int t = 0; t <= year; t++) {
                builder.set(row, column(later, t), 1);
                builder.set(row, column(earlier, t), -1);
            }
        }
    }

    /** y at most each for a gain, at least their sum less one for a loss; y then takes the product at the optimum. */
    private void interaction(ProgramBuilder builder, int y, Rules.Interaction pair) {
        for (int project : new int[] {pair.a(), pair.b()}) {
            int row = builder.row(NONE, 0);
            builder.set(row, y, 1);
            chosen(builder, row, project, -1);
        }
        int both = builder.row(NONE, 1);
        chosen(builder, both, pair.a(), 1);
        chosen(builder, both, pair.b(), 1);
        builder.set(both, y, -1);
    }

    private Plan plan(IntegerSolution solved) {
        if (!solved.found()) {
            throw new InfeasibleChoice(solved.status().toString());
        }
        double[] x = solved.x();
        int[] start = new int[candidates.count()];
        Arrays.fill(start, Plan.NOT);
        for (int j = 0; j < start.length; j++) {
            for (int t = 0; t < horizon; t++) {
                if (x[column(j, t)] > 0.5) {
                    start[j] = t;
                }
            }
        }
        return new Plan(start, value(start), solved.gap());
    }

    /** The value of a choice, summed anew in fixed order. */
    double value(int[] start) {
        double sum = 0;
        for (int j = 0; j < start.length; j++) {
            sum += start[j] == Plan.NOT ? 0 : worth(j, start[j]);
        }
        for (var pair : rules.interactions()) {
            sum += start[pair.a()] != Plan.NOT && start[pair.b()] != Plan.NOT ? pair.value() : 0;
        }
        return sum;
    }
}
