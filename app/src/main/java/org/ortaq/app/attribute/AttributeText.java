package org.ortaq.app.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.Attributed;
import org.ortaq.region.initiative.Scenario;

/** The split of one number as a fall of steps, the same beside it, synergies, and who has no share. */
final class AttributeText {

    private static final int STEPS = 12;
    private static final int PAIRS = 5;
    private static final int COLUMNS = 7;
    private static final int BAR = 24;
    private static final int NAMES = 5;
    private static final double TINY = 0.0005;

    /** Smaller parts of the change are put together. */
    private static final double NOTABLE = 0.002;

    private final Attributed a;
    private final List<String> lines = new ArrayList<>();

    private AttributeText(Attributed a) {
        this.a = a;
    }

    static String of(Attributed attributed, Scenario scenario) {
        var text = new AttributeText(attributed);
        text.head(scenario);
        text.steps();
        text.beside();
        text.synergies();
        text.nulls();
        return String.join("\n", text.lines) + "\n";
    }

    private void head(Scenario scenario) {
        lines.add(a.metric().title() + ", " + a.area() + " " + a.year() + ", "
                + a.metric().unit());
        lines.add(a.metric().id() + "; what each initiative of " + scenario.id() + " brings"
                + (scenario.without().isEmpty() ? "" : " without " + String.join(", ", scenario.without())));
        if (!a.converged()) {
            lines.add("NOT CONVERGED in some course, so these figures are no results.");
        }
        lines.add("");
    }

    private void steps() {
        if (a.shares().isEmpty()) {
            lines.add("  " + Figures.of(a.baseline()) + " without the package and with it: nothing touches it.");
            return;
        }
        var shown = shown();
        var table = a.exact()
                ? new TextTable("", ">", "", ">alone", ">as the last")
                : new TextTable("", ">", "", ">95 % of samples", ">alone", ">as the last");
        row(table, "without the package", Figures.of(a.baseline()), "", "", "", "");
        double largest =
                shown.stream().mapToDouble(s -> Math.abs(s.value())).max().orElse(1);
        double running = 0;
        for (var s : shown) {
            running += s.value();
            row(
                    table,
                    s.initiative(),
                    Figures.signed(s.value()),
                    bar(s.value(), largest),
                    interval(s),
                    Figures.signed(s.alone()),
                    Figures.signed(s.last()));
        }
        int others = a.shares().size() - shown.size();
        if (others > 0) {
            row(table, others + " others", Figures.signed(a.total() - running), "", "", "", "");
        }
        row(table, "with the package", Figures.of(a.withPackage()), "", "", "", "");
        lines.addAll(table.lines());
        lines.add("  " + how());
    }

    /** The notable ones, the largest of them. */
    private List<Attributed.Share> shown() {
        double largest = Math.abs(a.shares().getFirst().value());
        return a.shares().stream()
                .filter(s -> Math.abs(s.value()) >= NOTABLE * largest)
                .limit(STEPS)
                .toList();
    }

    private void row(
            TextTable table, String name, String value, String bar, String interval, String alone, String last) {
        if (a.exact()) {
            table.row(name, value, bar, alone, last);
        } else {
            table.row(name, value, bar, interval, alone, last);
        }
    }

    private static String interval(Attributed.Share s) {
        return Figures.signed(s.low()) + " to " + Figures.signed(s.high());
    }

    private static String bar(double value, double largest) {
        int length = (int) Math.round(BAR * Math.abs(value) / largest);
        return (value < 0 ? "-" : "+").repeat(Math.max(1, length));
    }

    private String how() {
        var whole = Figures.signed(a.total()) + " in all; ";
        var players = a.initiatives() + (a.initiatives() == 1 ? " initiative" : " initiatives");
        return whole
                + (a.exact()
                        ? "Shapley value over all orders of " + players
                        : "Shapley value from " + a.orders() + " sampled orders of " + players)
                + " (" + a.runs() + " sets).";
    }

    /** The same number elsewhere and its parts, from the same courses. */
    private void beside() {
        section(
                "THE SAME ELSEWHERE",
                a.falls().stream()
                        .skip(1)
                        .filter(f -> f.cell().metric().equals(a.metric().id()))
                        .toList(),
                f -> f.cell().area());
        section(
                "ITS PARTS",
                a.falls().stream()
                        .skip(1)
                        .filter(f -> !f.cell().metric().equals(a.metric().id()))
                        .toList(),
                f -> part(f.cell().metric()));
    }

    private String part(String metric) {
        return metric.substring(a.metric().id().length() + 1);
    }

    private void section(
            String title, List<Attributed.Fall> all, java.util.function.Function<Attributed.Fall, String> head) {
        var falls = all.stream()
                .filter(f -> !f.steps().isEmpty())
                .sorted(Comparator.comparingDouble(f -> -Math.abs(f.withPackage() - f.baseline())))
                .limit(COLUMNS)
                .toList();
        if (falls.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title + (falls.size() < all.size() ? "  where it moves most" : ""));
        var columns = new ArrayList<String>();
        columns.add("");
        falls.forEach(f -> columns.add(">" + head.apply(f)));
        var table = new TextTable(columns.toArray(String[]::new));
        var of = new ArrayList<TreeMap<String, Double>>();
        for (var fall : falls) {
            var steps = new TreeMap<String, Double>();
            fall.steps().forEach(s -> steps.put(s.initiative(), s.value()));
            of.add(steps);
        }
        var names = largest(of);
        for (var name : names) {
            add(table, name, of.stream().map(s -> s.getOrDefault(name, 0.0)).toList());
        }
        var rest = of.stream().map(steps -> rest(steps, names)).toList();
        if (rest.stream().anyMatch(v -> v != 0)) {
            add(table, "others", rest);
        }
        add(
                table,
                "in all",
                falls.stream().map(f -> f.withPackage() - f.baseline()).toList());
        lines.addAll(table.lines());
    }

    /** The initiatives with the largest part of some column. */
    private static List<String> largest(List<TreeMap<String, Double>> columns) {
        var weight = new TreeMap<String, Double>();
        for (var column : columns) {
            double most = column.values().stream().mapToDouble(Math::abs).max().orElse(1);
            column.forEach((name, value) -> weight.merge(name, Math.abs(value) / most, Math::max));
        }
        return weight.entrySet().stream()
                .sorted(Comparator.comparingDouble((java.util.Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(java.util.Map.Entry::getKey))
                .limit(STEPS)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static double rest(TreeMap<String, Double> steps, List<String> names) {
        return steps.entrySet().stream()
                .filter(e -> !names.contains(e.getKey()))
                .mapToDouble(java.util.Map.Entry::getValue)
                .sum();
    }

    private static void add(TextTable table, String name, List<Double> values) {
        var cells = new ArrayList<String>();
        cells.add(name);
        values.forEach(v -> cells.add(v == 0 ? "" : Math.abs(v) < TINY ? "~0" : Figures.signed(v)));
        table.row(cells.toArray(String[]::new));
    }

    private void synergies() {
        double scale = a.shares().isEmpty() ? 0 : Math.abs(a.shares().getFirst().value());
        var pairs = a.synergies().stream()
                .filter(p -> Math.abs(p.value()) >= NOTABLE * scale)
                .limit(PAIRS)
                .toList();
        if (a.shares().size() < 2) {
            return;
        }
        lines.add("");
        lines.add("TOGETHER  what two bring beyond what each brings without the other"
                + (a.exact() ? "" : ", the others being there; of the six largest"));
        var table = new TextTable("", "", ">");
        pairs.forEach(p -> table.row(p.first(), p.second(), Figures.signed(p.value())));
        lines.addAll(
                pairs.isEmpty()
                        ? List.of("  nothing notable")
                        : table.lines().subList(1, table.lines().size()));
    }

    private void nulls() {
        if (a.nulls().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("NO SHARE  " + a.nulls().size() + " planned initiatives");
        for (var why : Attributed.Why.values()) {
            var names = a.nulls().stream()
                    .filter(n -> n.why() == why)
                    .map(Attributed.Null::initiative)
                    .toList();
            if (!names.isEmpty()) {
                lines.add("  " + names.size() + " " + why.words() + ": "
                        + String.join(", ", names.stream().limit(NAMES).toList())
                        + (names.size() > NAMES ? " ..." : ""));
            }
        }
    }
}
