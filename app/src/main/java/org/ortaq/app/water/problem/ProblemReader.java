package org.ortaq.app.water.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.Fields;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;
import org.ortaq.table.TreeReader;
import org.ortaq.waterpower.sddp.Risk;

/** Reads a problem file; all of its mistakes are reported at once. */
public final class ProblemReader {
    private static final int MOST_STAGES = 10_000;
    private static final double SLIP = 1e-6;

    private final String file;
    private final Problems problems = new Problems();
    private final Set<String> columns = new TreeSet<>();
    private final Set<String> parameters = new TreeSet<>(Set.of("stage"));
    private int stages = 1;

    private ProblemReader(String file) {
        this.file = file;
    }

    /**
     * The problem of a text.
     *
     * @throws InputException with all mistakes
     */
    public static SddpProblem read(String text, String file) {
        var reader = new ProblemReader(file);
        var parts = reader.parts(text);
        if (parts.isEmpty() || !reader.problems.isEmpty()) throw new InputException(reader.problems.all());
        return new GraphBuilder(parts.get(), file).problem();
    }

    private Optional<Parts> parts(String text) {
        var tree = TreeReader.yaml(text, file, problems);
        if (tree.isEmpty()) return Optional.empty();
        try (var fields = Fields.of(tree.get(), file, "", problems)) {
            return Optional.of(parts(fields));
        }
    }

    private Parts parts(Fields fields) {
        var name = fields.maybeText("name").orElse(file);
        var sense = fields.maybeText("sense").orElse("min");
        if (!sense.equals("min") && !sense.equals("max")) fields.reject("sense", sense, "min or max");
        stages = fields.integer("stages");
        if (stages < 1 || stages > MOST_STAGES) {
            fields.reject("stages", String.valueOf(stages), "1 to " + MOST_STAGES);
            stages = 1;
        }
        double discount = share(fields, "discount", 1);
        var cycle = cycle(fields);
        if (cycle.discount() == 1 && discount == 1) {
            fields.reject("cycle", "1.0", "below 1 without a discount: what never ends has no finite value");
        }
        fields.text("bound");
        double bound = constant(fields, "bound").orElse(0.0);
        var markov = fields.maybe("markov").map(this::matrices).orElse(List.of());
        checkChain(fields, markov, cycle);
        var initial = new ArrayList<Double>();
        var states = states(fields, initial);
        var controls = controls(fields);
        var random = random(fields, markov);
        var values = values(fields, markov);
        var risks = risks(fields);
        var constraints = constraints(fields);
        var objective = objective(fields);
        checkNames(fields, states, controls, constraints, objective);
        return new Parts(
                name,
                sense.equals("max"),
                stages,
                discount,
                cycle.discount(),
                cycle.to(),
                bound,
                markov,
                risks,
                states,
                initial,
                controls,
                values,
                constraints,
                objective,
                random);
    }

    /** What follows the last stage: nothing (discount 0), or a stage again. */
    private record Cycle(double discount, int to) {}

    private Cycle cycle(Fields fields) {
        var tree = fields.maybe("cycle").orElse(null);
        if (tree == null || tree instanceof Tree.Scalar) {
            return new Cycle(share(fields, "cycle", 0), 1);
        }
        var cycle = new Cycle(0, 1);
        var nested = fields.nested("cycle");
        if (nested.isPresent()) {
            var keys = nested.get();
            int to = keys.maybe("to").isPresent() ? keys.integer("to") : 1;
            if (to < 1 || to > stages) {
                keys.reject("to", String.valueOf(to), "a stage from 1 to " + stages);
                to = 1;
            }
            if (keys.maybe("discount").isEmpty()) {
                keys.reject("discount", "", "the factor from the last stage to that one");
            }
            cycle = new Cycle(share(keys, "discount", 0), to);
            keys.reportUnknown();
        }
        return cycle;
    }

    private double share(Fields fields, String key, double otherwise) {
        double value = constant(fields, key).orElse(otherwise);
        if (!(value >= 0 && value <= 1)) fields.reject(key, String.valueOf(value), "0 to 1");
        return value;
    }

    private List<List<List<Double>>> matrices(Tree tree) {
        var matrices = new ArrayList<List<List<Double>>>();
        for (var matrix : items(tree, "markov")) {
            var rows = new ArrayList<List<Double>>();
            for (var row : items(matrix, "markov")) rows.add(numbers(row, "markov"));
            matrices.add(List.copyOf(rows));
        }
        return List.copyOf(matrices);
    }

    private void checkChain(Fields fields, List<List<List<Double>>> markov, Cycle cycle) {
        if (markov.isEmpty()) return;
        boolean cyclic = cycle.discount() > 0;
        int expected = cyclic ? stages + 1 : stages;
        if (markov.size() != expected) {
            fields.reject(
                    "markov",
                    markov.size() + " matrices",
                    expected + ", one into each stage"
                            + (cyclic ? " and one from the last to stage " + cycle.to() : ""));
            return;
        }
        int from = 1;
        for (var matrix : markov) {
            boolean shaped = matrix.size() == from
                    && !matrix.isEmpty()
                    && !matrix.getFirst().isEmpty();
            for (var row : matrix) {
                double total = row.stream().mapToDouble(Double::doubleValue).sum();
                shaped &= row.size() == matrix.getFirst().size()
                        && total <= 1 + SLIP
                        && row.stream().allMatch(p -> p >= 0);
            }
            if (!shaped) {
                fields.reject(
                        "markov",
                        String.valueOf(matrix),
                        from + " rows of one length, not negative, none adding up to more than 1");
                return;
            }
            from = matrix.getFirst().size();
        }
        if (cyclic && from != markov.get(cycle.to() - 1).getFirst().size())
            fields.reject("markov", "a last matrix into " + from + " states", "the states of stage " + cycle.to());
    }

    private List<Column> states(Fields fields, List<Double> initial) {
        var found = new TreeMap<String, Column>();
        var start = new TreeMap<String, Double>();
        var nested = fields.nested("states");
        if (nested.isEmpty()) fields.reject("states", "", "at least one state");
        nested.ifPresent(all -> {
            for (var name : all.keys()) {
                declare(all, name, columns, name + ".in", name + ".out");
                all.nested(name)
                        .ifPresentOrElse(
                                state -> {
                                    found.put(name, column(state, name + ".out", Optional.empty()));
                                    start.put(name, constant(state, "initial").orElse(Double.NaN));
                                    if (state.maybe("initial").isEmpty())
                                        state.reject("initial", "", "the value before the first stage");
                                    refuseWhole(state);
                                    state.reportUnknown();
                                },
                                () -> all.reject(name, "", "keys min, max, initial"));
            }
        });
        initial.addAll(start.values());
        return List.copyOf(found.values());
    }

    private List<Column> controls(Fields fields) {
        var found = new TreeMap<String, Column>();
        fields.nested("controls").ifPresent(all -> {
            for (var name : all.keys()) {
                declare(all, name, columns, name);
                var control = all.nested(name);
                var zero = Optional.<Expression>of(new Expression.Literal(0));
                found.put(
                        name,
                        control.map(c -> column(c, name, zero))
                                .orElseGet(() -> new Column(name, zero, Optional.empty())));
                control.ifPresent(this::refuseWhole);
                control.ifPresent(Fields::reportUnknown);
            }
        });
        return List.copyOf(found.values());
    }

    private void refuseWhole(Fields column) {
        for (var key : List.of("integer", "binary"))
            if (column.maybe(key).isPresent() && column.flag(key))
                column.reject(key, "true", "continuous columns only; whole numbers make the cost-to-go not convex");
    }

    /** A bound that is not given is the usual one; {@code none} takes it away. */
    private Column column(Fields fields, String name, Optional<Expression> usualMin) {
        var min = fields.maybeText("min").isEmpty() ? usualMin : bound(fields, "min");
        return new Column(name, min, bound(fields, "max"));
    }

    private Optional<Expression> bound(Fields fields, String key) {
        var text = fields.maybeText(key);
        return text.isEmpty() || text.get().matches("none|-?\\.?inf(inity)?")
                ? Optional.empty()
                : expression(fields, key, text.get());
    }

    private Optional<Expression> expression(Fields fields, String key, String text) {
        try {
            return Optional.of(ExpressionReader.expression(text));
        } catch (ArithmeticException unreadable) {
            fields.reject(key, text, "an expression: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Double> constant(Fields fields, String key) {
        return fields.maybeText(key)
                .flatMap(text -> expression(fields, key, text))
                .flatMap(expression -> {
                    var form = expression.under(new TreeMap<>());
                    if (form.isNumber()) return Optional.of(form.constant());
                    fields.reject(key, form.terms().firstKey(), "numbers only");
                    return Optional.empty();
                });
    }

    private void declare(Fields fields, String name, Set<String> among, String... declared) {
        if (!name.matches("[A-Za-z_][A-Za-z_0-9]*"))
            fields.reject(name, name, "a name of letters, digits and underscores");
        if (columns.contains(name)
                || columns.contains(name + ".in")
                || parameters.contains(name)
                || Expression.FUNCTIONS.contains(name)) fields.reject(name, name, "a name that is not used otherwise");
        among.addAll(List.of(declared));
    }

    private TreeMap<String, List<List<Double>>> values(Fields fields, List<List<List<Double>>> markov) {
        var values = new TreeMap<String, List<List<Double>>>();
        fields.nested("parameters").ifPresent(all -> {
            for (var name : all.keys()) {
                // A random parameter may have a value for the stages in which it is not random.
                if (!parameters.contains(name) || name.equals("stage")) declare(all, name, parameters, name);
                all.maybe(name).ifPresent(tree -> values.put(name, byStage(name, tree, markov)));
            }
        });
        return values;
    }

    /** One value, one for each stage, or one for each stage and state of the chain. */
    private List<List<Double>> byStage(String name, Tree tree, List<List<List<Double>>> markov) {
        var field = "parameters." + name;
        if (tree instanceof Tree.Scalar) return List.of(List.of(number(tree, field)));
        var rows = new ArrayList<List<Double>>();
        for (var item : items(tree, field))
            rows.add(item instanceof Tree.Sequence ? numbers(item, field) : List.of(number(item, field)));
        if (rows.size() != 1 && rows.size() != stages)
            problems.add(
                    file, tree.line(), field, rows.size() + " values", "one, or one for each of " + stages + " stages");
        for (int t = 0; t < rows.size(); t++) {
            int chain = markov.size() <= t || markov.get(t).isEmpty()
                    ? 1
                    : markov.get(t).getFirst().size();
            if (rows.get(t).size() != 1 && rows.get(t).size() != chain)
                problems.add(
                        file,
                        tree.line(),
                        field,
                        rows.get(t).size() + " values in stage " + (t + 1),
                        "one, or one for each of the " + chain + " states of the chain");
        }
        return List.copyOf(rows);
    }

    private List<RandomBlock> random(Fields fields, List<List<List<Double>>> markov) {
        var blocks = new TreeMap<String, RandomBlock>();
        int most = markov.stream()
                .filter(m -> !m.isEmpty())
                .mapToInt(m -> m.getFirst().size())
                .max()
                .orElse(1);
        for (var item : fields.items("random")) {
            try (var block = Fields.of(item, file, "random", problems)) {
                block(block, most)
                        .filter(found ->
                                blocks.put(found.values().firstKey() + " " + found.stages() + found.states(), found)
                                        != null)
                        .ifPresent(twice -> block.reject(
                                "values", twice.values().firstKey(), "a parameter once in the same stages"));
            }
        }
        return List.copyOf(blocks.values());
    }

    private Optional<RandomBlock> block(Fields block, int most) {
        var where = stages(block);
        var states = new ArrayList<Integer>();
        block.maybe("markov")
                .ifPresent(tree -> items(tree, "random.markov").forEach(s -> states.add(whole(s, "random.markov"))));
        if (states.stream().distinct().count() < states.size())
            block.reject("markov", states.toString(), "each state once");
        if (states.stream().anyMatch(s -> s < 1 || s > most))
            block.reject("markov", states.toString(), "states from 1 to " + most);
        var values = new TreeMap<String, List<Double>>();
        block.nested("values").ifPresent(all -> {
            for (var name : all.keys()) {
                if (!parameters.contains(name)) declare(all, name, parameters, name);
                all.maybe(name).ifPresent(tree -> values.put(name, numbers(tree, "random.values." + name)));
            }
        });
        if (values.isEmpty()) {
            block.reject("values", "", "parameters, each with a list of values");
            return Optional.empty();
        }
        int count = values.firstEntry().getValue().size();
        if (count == 0 || values.values().stream().anyMatch(v -> v.size() != count))
            block.reject("values", "lists of different lengths", "one value of each parameter for each outcome");
        return Optional.of(new RandomBlock(where, List.copyOf(states), probabilities(block, count), values));
    }

    private List<Double> probabilities(Fields block, int count) {
        var given = block.maybe("probability").map(tree -> numbers(tree, "random.probability"));
        if (given.isEmpty()) return java.util.Collections.nCopies(count, 1.0 / count);
        double total = given.get().stream().mapToDouble(Double::doubleValue).sum();
        if (given.get().size() != count
                || Math.abs(total - 1) > SLIP
                || given.get().stream().anyMatch(p -> p < 0))
            block.reject("probability", given.get().toString(), count + " probabilities that add up to 1");
        return given.get().stream().map(p -> p / total).toList();
    }

    private List<In<Risk>> risks(Fields fields) {
        var tree = fields.maybe("risk");
        if (tree.isEmpty()) return List.of();
        var risks = new ArrayList<In<Risk>>();
        var items = tree.get() instanceof Tree.Sequence list ? list.items() : List.of(tree.get());
        for (var item : items) {
            if (item instanceof Tree.Scalar word) {
                named(fields, word).ifPresent(risk -> risks.add(new In<>(Stages.all(stages), risk, word.line())));
                continue;
            }
            try (var risk = Fields.of(item, file, "risk", problems)) {
                var where = stages(risk);
                double weight = share(risk, "weight", 0);
                double tail = share(risk, "tail", 1);
                if (weight >= 0 && weight <= 1 && tail >= 0 && tail <= 1)
                    risks.add(new In<>(where, new Risk(weight, tail), risk.line()));
            }
        }
        return risks;
    }

    private static Optional<Risk> named(Fields fields, Tree.Scalar word) {
        return switch (word.text()) {
            case "expectation" -> Optional.of(Risk.neutral());
            case "worst-case" -> Optional.of(new Risk(1, 0));
            default -> {
                fields.reject("risk", word.text(), "expectation, worst-case, or the keys weight and tail");
                yield Optional.empty();
            }
        };
    }

    private Stages stages(Fields fields) {
        var text = fields.maybe("stages");
        if (text.isEmpty()) return Stages.all(stages);
        var written = text.get() instanceof Tree.Sequence list
                ? String.join(
                        ",",
                        list.items().stream()
                                .map(i -> i instanceof Tree.Scalar s ? s.text() : "?")
                                .toList())
                : fields.text("stages");
        try {
            return Stages.of(written, stages);
        } catch (ArithmeticException unreadable) {
            fields.reject("stages", written, "stages such as 3, 2..4, 2.. or ..3: " + unreadable.getMessage());
            return Stages.all(stages);
        }
    }

    private List<In<Relation>> constraints(Fields fields) {
        var found = new ArrayList<In<Relation>>();
        for (var item : fields.items("constraints")) {
            if (item instanceof Tree.Scalar scalar)
                relation(scalar, Stages.all(stages)).ifPresent(found::add);
            else
                try (var row = Fields.of(item, file, "constraints", problems)) {
                    var where = stages(row);
                    row.text("row");
                    if (row.maybe("row").orElse(null) instanceof Tree.Scalar scalar)
                        relation(scalar, where).ifPresent(found::add);
                }
        }
        found.sort(Comparator.<In<Relation>, String>comparing(r -> r.what().text())
                .thenComparing(r -> r.stages().numbers().toString()));
        return found;
    }

    private Optional<In<Relation>> relation(Tree.Scalar scalar, Stages where) {
        try {
            var relation = ExpressionReader.relation(scalar.text());
            checkNames("constraints", scalar.line(), relation.difference());
            return Optional.of(new In<>(where, relation, scalar.line()));
        } catch (ArithmeticException unreadable) {
            problems.add(file, scalar.line(), "constraints", scalar.text(), "a constraint: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private List<In<Expression>> objective(Fields fields) {
        var tree = fields.maybe("objective");
        if (tree.isEmpty()) fields.reject("objective", "", "what a stage costs or earns");
        var found = new ArrayList<In<Expression>>();
        tree.ifPresent(all -> {
            var items = all instanceof Tree.Sequence list ? list.items() : List.of(all);
            for (var item : items) {
                if (item instanceof Tree.Scalar scalar)
                    cost(scalar, Stages.all(stages)).ifPresent(found::add);
                else
                    try (var part = Fields.of(item, file, "objective", problems)) {
                        var where = stages(part);
                        part.text("of");
                        if (part.maybe("of").orElse(null) instanceof Tree.Scalar scalar)
                            cost(scalar, where).ifPresent(found::add);
                    }
            }
        });
        found.sort(Comparator.comparing(part -> part.what().toString()));
        return found;
    }

    private Optional<In<Expression>> cost(Tree.Scalar scalar, Stages where) {
        try {
            var expression = ExpressionReader.expression(scalar.text());
            checkNames("objective", scalar.line(), expression);
            return Optional.of(new In<>(where, expression, scalar.line()));
        } catch (ArithmeticException unreadable) {
            problems.add(file, scalar.line(), "objective", scalar.text(), "an expression: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private void checkNames(
            Fields fields,
            List<Column> states,
            List<Column> controls,
            List<In<Relation>> rows,
            List<In<Expression>> costs) {
        for (var column : states) checkBounds(fields, "states", column);
        for (var column : controls) checkBounds(fields, "controls", column);
        var used = new TreeSet<String>(Set.of("stage"));
        rows.forEach(row -> used.addAll(row.what().difference().names()));
        costs.forEach(cost -> used.addAll(cost.what().names()));
        for (var column : states) used.addAll(boundNames(column));
        for (var column : controls) used.addAll(boundNames(column));
        if (problems.isEmpty())
            for (var name : parameters)
                if (!used.contains(name)) fields.reject("parameters", name, "parameters that the problem uses");
        if (rows.isEmpty() && costs.isEmpty()) fields.reject("constraints", "", "constraints or an objective");
    }

    private static Set<String> boundNames(Column column) {
        var names = new TreeSet<String>();
        column.min().ifPresent(e -> names.addAll(e.names()));
        column.max().ifPresent(e -> names.addAll(e.names()));
        return names;
    }

    private void checkBounds(Fields fields, String key, Column column) {
        for (var bound : List.of(column.min(), column.max()))
            bound.ifPresent(expression -> {
                for (var name : expression.names())
                    if (!parameters.contains(name))
                        problems.addChoice(
                                file, fields.line(), key + "." + column.name(), name, "a parameter", parameters);
            });
    }

    private void checkNames(String field, int line, Expression expression) {
        for (var name : expression.names()) {
            if (columns.contains(name) || parameters.contains(name)) continue;
            var known = new TreeSet<>(columns);
            known.addAll(parameters);
            boolean state = columns.contains(name + ".in");
            problems.addChoice(
                    file,
                    line,
                    field,
                    name,
                    state ? "the state as " + name + ".in or " + name + ".out" : "a state, a control or a parameter",
                    known);
        }
    }

    private List<Tree> items(Tree tree, String field) {
        if (tree instanceof Tree.Sequence sequence) return sequence.items();
        problems.add(file, tree.line(), field, text(tree), "a list");
        return List.of();
    }

    private List<Double> numbers(Tree tree, String field) {
        return items(tree, field).stream().map(item -> number(item, field)).toList();
    }

    private double number(Tree tree, String field) {
        if (tree instanceof Tree.Scalar scalar) {
            try {
                var form = ExpressionReader.expression(scalar.text()).under(new TreeMap<>());
                if (form.isNumber() && Double.isFinite(form.constant())) return form.constant();
            } catch (ArithmeticException unreadable) {
                problems.add(file, tree.line(), field, scalar.text(), "a number: " + unreadable.getMessage());
                return 0;
            }
        }
        problems.add(file, tree.line(), field, text(tree), "a number");
        return 0;
    }

    private int whole(Tree tree, String field) {
        double value = number(tree, field);
        if (value != (int) value) problems.add(file, tree.line(), field, text(tree), "a whole number");
        return (int) value;
    }

    private static String text(@Nullable Tree tree) {
        return tree instanceof Tree.Scalar scalar ? scalar.text() : "";
    }
}
