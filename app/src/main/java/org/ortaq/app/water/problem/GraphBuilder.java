package org.ortaq.app.water.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.table.InputException;
import org.ortaq.waterpower.sddp.Arc;
import org.ortaq.waterpower.sddp.Node;
import org.ortaq.waterpower.sddp.Opening;
import org.ortaq.waterpower.sddp.PolicyGraph;
import org.ortaq.waterpower.sddp.Risk;
import org.ortaq.waterpower.sddp.StageProblem;

/** Puts the parts of a problem into numbers. */
final class GraphBuilder {
    private static final int MOST_OPENINGS = 100_000;

    private final Parts parts;
    private final String file;
    private final TreeMap<String, Integer> place = new TreeMap<>();
    private final int[] incoming;
    private final int[] outgoing;
    private final int constant;

    GraphBuilder(Parts parts, String file) {
        this.parts = parts;
        this.file = file;
        int states = parts.states().size();
        incoming = new int[states];
        outgoing = new int[states];
        for (int s = 0; s < states; s++) {
            var out = parts.states().get(s).name();
            incoming[s] = s;
            outgoing[s] = states + s;
            place.put(out.replaceAll("\\.out$", ".in"), incoming[s]);
            place.put(out, outgoing[s]);
        }
        for (var control : parts.controls()) place.put(control.name(), place.size());
        constant = place.size();
    }

    SddpProblem problem() {
        var nodes = new ArrayList<Node>();
        var first = new int[parts.stages() + 1];
        for (int t = 1; t <= parts.stages(); t++) first[t] = first[t - 1] + parts.chainStates(t);
        for (int t = 1; t <= parts.stages(); t++)
            for (int i = 1; i <= parts.chainStates(t); i++) nodes.add(node(t, i, first));
        var roots = arcs(0, 1, first);
        var initial = parts.initial().stream().mapToDouble(Double::doubleValue).toArray();
        try {
            return new SddpProblem(parts.name(), parts.maximise(), new PolicyGraph(initial, roots, nodes), usual());
        } catch (IllegalArgumentException wrong) {
            throw InputException.of(
                    file, 0, "stages", String.valueOf(wrong.getMessage()), "stages that make a policy graph");
        }
    }

    private Risk usual() {
        return parts.risks().isEmpty() ? Risk.neutral() : risk(1).orElse(Risk.neutral());
    }

    private Optional<Risk> risk(int stage) {
        Optional<Risk> found = Optional.empty();
        for (var risk : parts.risks()) if (risk.stages().has(stage)) found = Optional.of(risk.what());
        return found;
    }

    /** Arcs from a state of the chain in one stage to those of the next; stage 0 is the root. */
    private List<Arc> arcs(int stage, int state, int[] first) {
        boolean back = stage == parts.stages();
        if (back && !parts.cyclic()) return List.of();
        int next = back ? parts.cycleTo() : stage + 1;
        if (parts.markov().isEmpty()) return List.of(new Arc(first[next - 1], 1));
        var row = parts.markov().get(stage).get(state - 1);
        var arcs = new ArrayList<Arc>();
        for (int i = 0; i < row.size(); i++)
            if (row.get(i) > 0) arcs.add(new Arc(first[next - 1] + i, Math.min(1, row.get(i))));
        return arcs;
    }

    private Node node(int stage, int state, int[] first) {
        var name = "stage " + stage + (parts.markov().isEmpty() ? "" : " state " + state);
        var outcomes = new ArrayList<Numbered>();
        var probability = new ArrayList<Double>();
        combine(stage, state, 0, environment(stage, state), 1, outcomes, probability);
        var finder = new NoiseFinder(outcomes);
        var openings = new ArrayList<Opening>();
        for (int k = 0; k < outcomes.size(); k++)
            if (probability.get(k) > 0) openings.add(new Opening(probability.get(k), finder.noise(outcomes.get(k))));
        double sign = parts.maximise() ? -1 : 1;
        double discount = stage == parts.stages() && parts.cyclic() ? parts.cycle() : parts.discount();
        return new Node(
                name,
                new StageProblem(finder.template(), incoming, outgoing),
                openings,
                arcs(stage, state, first),
                discount,
                sign * parts.bound(),
                risk(stage).orElse(Risk.neutral()));
    }

    private TreeMap<String, Double> environment(int stage, int state) {
        var values = new TreeMap<String, Double>();
        values.put("stage", (double) stage);
        parts.parameters().forEach((name, rows) -> {
            var row = rows.get(rows.size() == 1 ? 0 : stage - 1);
            values.put(name, row.get(row.size() == 1 ? 0 : state - 1));
        });
        return values;
    }

    /** Every combination of the outcomes of the blocks. */
    private void combine(
            int stage,
            int state,
            int block,
            TreeMap<String, Double> values,
            double odds,
            List<Numbered> outcomes,
            List<Double> probability) {
        if (block == parts.random().size()) {
            if (outcomes.size() == MOST_OPENINGS)
                throw InputException.of(file, 0, "random", "more outcomes", "at most " + MOST_OPENINGS + " in a stage");
            outcomes.add(numbered(stage, values));
            probability.add(odds);
            return;
        }
        var random = parts.random().get(block);
        if (!random.in(stage, state)) {
            combine(stage, state, block + 1, values, odds, outcomes, probability);
            return;
        }
        for (int k = 0; k < random.probability().size(); k++) {
            var with = new TreeMap<>(values);
            for (var entry : random.values().entrySet())
                with.put(entry.getKey(), entry.getValue().get(k));
            combine(stage, state, block + 1, with, odds * random.probability().get(k), outcomes, probability);
        }
    }

    private Numbered numbered(int stage, TreeMap<String, Double> values) {
        int columns = constant + 1;
        var cost = new double[columns];
        var lower = new double[columns];
        var upper = new double[columns];
        // What an objective has besides columns is the cost of a column that is one.
        lower[constant] = 1;
        upper[constant] = 1;
        for (var state : parts.states()) bounds(state, values, stage, lower, upper);
        for (var control : parts.controls()) bounds(control, values, stage, lower, upper);
        double sign = parts.maximise() ? -1 : 1;
        for (var part : parts.objective()) {
            if (!part.stages().has(stage)) continue;
            var form = form(part.what(), values, stage, part.line(), "objective");
            cost[constant] += sign * form.constant();
            form.terms().forEach((name, value) -> cost[column(name, stage, part.line(), "objective")] += sign * value);
        }
        var rows = parts.constraints().stream()
                .filter(row -> row.stages().has(stage))
                .toList();
        var rowLower = new double[rows.size()];
        var rowUpper = new double[rows.size()];
        var entries = new ArrayList<TreeMap<Integer, Double>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var form = form(row.what().difference(), values, stage, row.line(), "constraints");
            var entry = new TreeMap<Integer, Double>();
            form.terms().forEach((name, value) -> entry.put(column(name, stage, row.line(), "constraints"), value));
            entries.add(entry);
            rowLower[i] = row.what().sign() == '<' ? Double.NEGATIVE_INFINITY : -form.constant();
            rowUpper[i] = row.what().sign() == '>' ? Double.POSITIVE_INFINITY : -form.constant();
        }
        return new Numbered(cost, lower, upper, rowLower, rowUpper, entries);
    }

    private void bounds(Column column, TreeMap<String, Double> values, int stage, double[] lower, double[] upper) {
        int at = column(column.name(), stage, 0, "states");
        lower[at] = bound(column.min(), values, stage, column.name(), Double.NEGATIVE_INFINITY);
        upper[at] = bound(column.max(), values, stage, column.name(), Double.POSITIVE_INFINITY);
    }

    private double bound(
            Optional<Expression> bound, TreeMap<String, Double> values, int stage, String name, double otherwise) {
        if (bound.isEmpty()) return otherwise;
        var form = form(bound.get(), values, stage, 0, name);
        if (!form.isNumber()) column(form.terms().firstKey() + " ", stage, 0, name);
        return form.constant();
    }

    private Form form(Expression expression, TreeMap<String, Double> values, int stage, int line, String field) {
        try {
            var form = expression.under(values);
            boolean finite = Double.isFinite(form.constant())
                    && form.terms().values().stream().allMatch(Double::isFinite);
            if (finite) return form;
            throw new ArithmeticException("a number that is not finite");
        } catch (ArithmeticException wrong) {
            throw InputException.of(
                    file,
                    line,
                    field,
                    String.valueOf(wrong.getMessage()),
                    "a linear expression with finite numbers in stage " + stage);
        }
    }

    private int column(String name, int stage, int line, String field) {
        var at = place.get(name);
        if (at == null)
            throw InputException.of(file, line, field, name.strip(), "a parameter that has a value in stage " + stage);
        return at;
    }
}
