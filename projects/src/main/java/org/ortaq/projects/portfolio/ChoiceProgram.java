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
 * The integer program of one vector of values: columns z(j, t) = project j has started by year t, then y(p) = both projects of
 * pair p are chosen.
 *
 * <p>By what year a project has started, and not in which one it starts: a branch then splits the years of a project in halves,
 * and the same program is proved in a small part of the nodes (docs/models/projects.md). Payments of a project in a year are
 * c/d (z(t) - z(t - d)), so those until a year are c/d times the sum of its last d columns.
 */
final class ChoiceProgram {

    /** Plans within this part of the best are as good as it: well below what any value is known to. */
    static final double GAP = 1e-6;

    /** Nodes of the search; beyond it the gap that is left is told. */
    private static final int NODES = 30_000;

    /** The search among equals is shorter: it breaks ties, it finds no value. */
    private static final double TIE_GAP = 1e-3;

    /** Drawn values are known to a few percent; a plan this near the best is a good one. */
    private static final double GOOD_GAP = 3e-3;

    private static final int TIE_NODES = 20;
    private static final int GOOD_NODES = 200;

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final Candidates candidates;
    private final Rules rules;
    private final double[] value;
    private final int horizon;
    private final int[] first;

    ChoiceProgram(Candidates candidates, Rules rules, double[] value) {
        this.candidates = candidates;
        this.rules = rules;
        this.value = value;
        this.horizon = rules.horizon();
        this.first = new int[candidates.count() + 1];
        for (int j = 0; j < candidates.count(); j++) {
            first[j + 1] = first[j] + Math.max(0, last(j) + 1);
        }
    }

    /** The last year in which a project may start so that its payments end in time; negative when it takes too long. */
    private int last(int project) {
        return horizon - candidates.years()[project];
    }

    /** Column of "has started by"; after the last year nothing changes. */
    private int by(int project, int year) {
        return first[project] + Math.min(year, last(project));
    }

    private int pair(int p) {
        return first[candidates.count()] + p;
    }

    /** Adds factor x "chosen" to a row; nothing for a project that takes too long. */
    private void chosen(ProgramBuilder builder, int row, int project, double factor) {
        if (last(project) >= 0) {
            builder.set(row, by(project, horizon), factor);
        }
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

    /** A good plan for drawn values: within three thousandths, which is far below what the draws differ by. */
    Plan good(HighsSolver solver) {
        return best(solver, GOOD_GAP, GOOD_NODES);
    }

    private Plan best(HighsSolver solver, double gap, int nodes) {
        var builder = LinearProgram.builder();
        var integer = columns(builder, 1);
        rows(builder);
        return plan(solver.search(new IntegerProgram(builder.build(), flags(integer)), gap, nodes), solver);
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
                everyStart((project, year) -> builder.set(
                        row, by(project, year), step(project, year) * candidates.share()[project][country]));
                builder.set(row, least, -1);
            }
        }
        var solved = solver.searchPlainly(new IntegerProgram(builder.build(), flags(integer)), TIE_GAP, TIE_NODES);
        return solved.found() ? plan(solved, solver) : new Plan(new int[0], Double.NaN, Double.NaN);
    }

    private interface Start {
        void take(int project, int year);
    }

    private interface Worth {
        void take(int column, double worth);
    }

    private void everyStart(Start start) {
        for (int j = 0; j < candidates.count(); j++) {
            for (int t = 0; t <= last(j); t++) {
                start.take(j, t);
            }
        }
    }

    /** What having started by a year adds to having started by the next one. */
    private double step(int project, int year) {
        return worth(project, year) - (year < last(project) ? worth(project, year + 1) : 0);
    }

    private void everyWorth(Worth worth) {
        everyStart((project, year) -> worth.take(by(project, year), step(project, year)));
        for (int p = 0; p < rules.interactions().size(); p++) {
            worth.take(pair(p), rules.interactions().get(p).value());
        }
    }

    /** Columns with their worth as cost, times a sign. */
    private List<Boolean> columns(ProgramBuilder builder, double weight) {
        var integer = new ArrayList<Boolean>();
        everyWorth((column, worth) -> {
            builder.column(-weight * worth, 0, 1);
            integer.add(column < pair(0));
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
        everyStart((project, year) -> {
            if (year > 0) {
                atMost(builder, by(project, year - 1), by(project, year));
            }
        });
        budgets(builder);
        floors(builder);
        rules.precedence().forEach(pair -> precedence(builder, pair[0], pair[1]));
        for (var pair : rules.exclusion()) {
            int row = builder.row(NONE, 1);
            chosen(builder, row, pair[0], 1);
            chosen(builder, row, pair[1], 1);
        }
        for (int p = 0; p < rules.interactions().size(); p++) {
            interaction(builder, pair(p), rules.interactions().get(p));
        }
    }

    private static void atMost(ProgramBuilder builder, int smaller, int larger) {
        int row = builder.row(NONE, 0);
        builder.set(row, smaller, 1);
        builder.set(row, larger, -1);
    }

    /** Paid until a year at most what came in until then. */
    private void budgets(ProgramBuilder builder) {
        double until = 0;
        for (int year = 0; year < horizon; year++) {
            until += rules.budget()[year];
            int row = builder.row(NONE, until);
            for (int j = 0; j < candidates.count(); j++) {
                double part = candidates.cost()[j] / candidates.years()[j];
                for (int t = Math.max(0, year - candidates.years()[j] + 1); last(j) >= 0 && t <= year; t++) {
                    builder.set(row, by(j, t), part);
                }
            }
        }
    }

    private void floors(ProgramBuilder builder) {
        for (int c = 0; c < rules.floor().length; c++) {
            if (rules.floor()[c] > 0) {
                int row = builder.row(rules.floor()[c], Double.POSITIVE_INFINITY);
                spent(builder, row, c);
            }
        }
    }

    private void spent(ProgramBuilder builder, int row, int country) {
        for (int j = 0; j < candidates.count(); j++) {
            chosen(builder, row, j, candidates.cost()[j] * candidates.share()[j][country]);
        }
    }

    private void precedence(ProgramBuilder builder, int later, int earlier) {
        for (int year = 0; year <= last(later); year++) {
            if (last(earlier) >= 0) {
                atMost(builder, by(later, year), by(earlier, year));
            } else {
                builder.set(builder.row(NONE, 0), by(later, year), 1);
            }
        }
    }

    /** y at most each for a gain, at least their sum less one for a loss; y then takes the product at the optimum. */
    private void interaction(ProgramBuilder builder, int y, Rules.Interaction pair) {
        if (pair.value() > 0) {
            for (int project : new int[] {pair.a(), pair.b()}) {
                int row = builder.row(NONE, 0);
                builder.set(row, y, 1);
                chosen(builder, row, project, -1);
            }
        } else {
            int both = builder.row(NONE, 1);
            chosen(builder, both, pair.a(), 1);
            chosen(builder, both, pair.b(), 1);
            builder.set(both, y, -1);
        }
    }

    /**
     * The most that can be spent in each country when only its own floor is asked for; to tell which floor is impossible. Rules
     * of the program must have no floors.
     */
    double mostSpent(HighsSolver solver, int country) {
        var builder = LinearProgram.builder();
        var integer = new ArrayList<Boolean>();
        everyWorth((column, worth) -> integer.add(column < pair(0)));
        double[] cost = new double[integer.size()];
        for (int j = 0; j < candidates.count(); j++) {
            if (last(j) >= 0) {
                cost[by(j, horizon)] = -candidates.cost()[j] * candidates.share()[j][country];
            }
        }
        for (double c : cost) {
            builder.column(c, 0, 1);
        }
        rows(builder);
        return -solver.search(new IntegerProgram(builder.build(), flags(integer)), TIE_GAP, GOOD_NODES)
                .bound();
    }

    private InfeasibleChoice impossible(HighsSolver solver) {
        var free = new ChoiceProgram(candidates, rules.withoutFloors(), value);
        double[] most = new double[rules.floor().length];
        for (int c = 0; c < most.length; c++) {
            most[c] = free.mostSpent(solver, c);
        }
        return new InfeasibleChoice(most);
    }

    private Plan plan(IntegerSolution solved, HighsSolver solver) {
        if (!solved.found()) {
            throw impossible(solver);
        }
        double[] x = solved.x();
        int[] start = new int[candidates.count()];
        Arrays.fill(start, Plan.NOT);
        for (int j = 0; j < start.length; j++) {
            for (int t = last(j); t >= 0; t--) {
                if (x[by(j, t)] > 0.5) {
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
