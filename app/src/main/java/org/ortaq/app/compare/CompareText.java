package org.ortaq.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.Compared;
import org.ortaq.assessment.Part;
import org.ortaq.commitments.Track;
import org.ortaq.region.Member;

/** What differs between two scenarios, short. */
final class CompareText {

    private static final int METRICS = 12;
    private static final int CAUSES = 8;

    /** Changes of less than a thousandth of the largest value of a metric are counted and not shown. */
    private static final double NOTABLE = 0.001;

    /** What is left of a fixed point says how exactly it was solved, not what a scenario does. */
    private static final String RESIDUAL = ".residual";

    private final Compared c;
    private final List<String> lines = new ArrayList<>();

    private CompareText(Compared c) {
        this.c = c;
    }

    static String of(Compared compared, boolean all) {
        var text = new CompareText(compared);
        text.head();
        if (!compared.causes().isEmpty()) {
            text.gains();
            text.gainsByCause();
            text.turned();
            text.outcomes(all);
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        lines.add(c.second().title() + " (" + c.second().id() + ") against "
                + c.first().title() + " (" + c.first().id() + ")");
        if (!c.converged()) {
            lines.add("NOT CONVERGED in some course, so these figures are no results.");
        }
        if (c.first().to() != c.second().to()) {
            lines.add("compared to " + Math.min(c.first().to(), c.second().to()) + ", the last year both have");
        }
        lines.add("");
        if (c.causes().isEmpty()) {
            lines.add("  Nothing differs: the same initiatives, shocks and dates.");
            return;
        }
        lines.add("WHAT DIFFERS");
        c.causes().stream()
                .limit(CAUSES)
                .forEach(cause -> lines.add("  " + kind(cause) + " " + cause.id()
                        + (cause.from() > c.year() ? " from " + cause.from() + ", later than looked at" : "")
                        + "  " + (cause.inSecond() ? "only in the second" : "only in the first")));
        if (c.causes().size() > CAUSES) {
            lines.add("  and " + (c.causes().size() - CAUSES) + " more");
        }
    }

    private static String kind(Compared.Cause cause) {
        return cause.kind().name().toLowerCase(Locale.ROOT);
    }

    private void gains() {
        lines.add("");
        lines.add("WHAT IT GIVES  the second over the first, "
                + (c.presentValue() ? "present value of all years" : String.valueOf(c.year()))
                + ", million 2023 US dollars");
        if (c.gains().stream().allMatch(g -> g.difference() == 0)) {
            lines.add("  nothing");
            return;
        }
        var table = new TextTable("", ">income", ">water+power", ">visits", ">exchange", ">cost", ">total");
        for (var member : Member.values()) {
            table.row(
                    member.name(),
                    gain(member, Part.INCOME),
                    gain(member, Part.WATER_AND_POWER),
                    gain(member, Part.VISITS),
                    gain(member, Part.EXCHANGE),
                    gain(member, Part.COST),
                    Figures.signed(total(member).difference()));
        }
        lines.addAll(table.lines());
    }

    private String gain(Member member, Part part) {
        return Figures.signed(c.gains().stream()
                .filter(g -> g.cell().area().equals(member.name())
                        && g.cell().metric().endsWith("-" + part.word()))
                .findFirst()
                .orElseThrow()
                .difference());
    }

    /** The last of a member's gains is the total. */
    private Compared.Change total(Member member) {
        return c.gains().stream()
                .filter(g -> g.cell().area().equals(member.name()))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private void gainsByCause() {
        if (c.causes().size() < 2 || c.gains().stream().allMatch(g -> g.difference() == 0)) {
            return;
        }
        lines.add("");
        lines.add("WHAT GIVES IT  the same total by cause, Shapley value" + (c.exact() ? "" : " from sampled orders"));
        var table = new TextTable("", ">KAZ", ">KGZ", ">TJK", ">TKM", ">UZB");
        IntStream.range(0, c.causes().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -size(i)))
                .limit(METRICS)
                .forEach(i -> {
                    var cells = new ArrayList<String>();
                    cells.add(c.causes().get(i).id());
                    for (var member : Member.values()) {
                        cells.add(Figures.signed(total(member).steps().get(i)));
                    }
                    table.row(cells.toArray(String[]::new));
                });
        lines.addAll(table.lines());
    }

    private double size(int cause) {
        double size = 0;
        for (var member : Member.values()) {
            size += Math.abs(total(member).steps().get(cause));
        }
        return size;
    }

    private void turned() {
        lines.add("");
        lines.add("PROMISES THAT TURN  at the centre of the ranges, to " + c.year());
        if (c.turned().isEmpty()) {
            lines.add("  none is judged otherwise");
            return;
        }
        var table = new TextTable("promise", "first", "second", ">expected", ">then");
        for (var turned : c.turned()) {
            table.row(
                    turned.first().id(),
                    turned.first().verdict().word(),
                    turned.second().verdict().word(),
                    expected(turned.first()),
                    expected(turned.second()));
        }
        lines.addAll(table.lines());
    }

    private static String expected(Track track) {
        return track.projected().isPresent() ? Figures.of(track.projected().getAsDouble()) : "";
    }

    private void outcomes(boolean all) {
        var shown = all ? c.changes() : largest();
        lines.add("");
        lines.add("OUTCOMES OF " + c.year() + (all ? "" : "  where each moves most, the largest first"));
        boolean many = c.causes().size() > 1;
        var table = many
                ? new TextTable("", "", ">first", ">second", ">change", "unit", "by", "through")
                : new TextTable("", "", ">first", ">second", ">change", "unit", "through");
        for (var change : shown) {
            var cells = new ArrayList<>(List.of(
                    change.cell().metric(),
                    change.cell().area(),
                    Figures.of(change.first()),
                    Figures.of(change.second()),
                    relative(change),
                    Catalogue.find(change.cell().metric()).unit()));
            if (many) {
                cells.add(cause(change));
            }
            cells.add(through(change));
            table.row(cells.toArray(String[]::new));
        }
        lines.addAll(shown.isEmpty() ? List.of("  none moves by a thousandth") : table.lines());
        int more = c.changes().size() - shown.size();
        lines.add("  " + c.changes().size() + " outcomes differ, " + c.equal() + " are the same"
                + (more > 0 ? "; --all shows the other " + more : "") + ".");
        if (!c.onlyFirst().isEmpty() || !c.onlySecond().isEmpty()) {
            lines.add(
                    "  Only in the first: " + names(c.onlyFirst()) + "; only in the second: " + names(c.onlySecond()));
        }
    }

    private static String names(List<org.ortaq.assessment.Cell> cells) {
        return cells.isEmpty()
                ? "nothing"
                : cells.stream()
                                .limit(CAUSES)
                                .map(x -> x.metric() + " " + x.area())
                                .collect(Collectors.joining(", "))
                        + (cells.size() > CAUSES ? " ..." : "");
    }

    /** Of each metric the area where it moves most. */
    private List<Compared.Change> largest() {
        var told = new TreeSet<String>();
        return c.changes().stream()
                .filter(change -> change.weight() >= NOTABLE
                        && !change.cell().metric().endsWith(RESIDUAL)
                        && told.add(change.cell().metric()))
                .limit(METRICS)
                .toList();
    }

    private static String relative(Compared.Change change) {
        return change.first() == 0
                ? Figures.signed(change.difference())
                : percent(change.difference() / Math.abs(change.first()));
    }

    private static String percent(double relative) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * relative);
    }

    /** The cause of the largest part of the change. */
    private String cause(Compared.Change change) {
        int most = 0;
        for (int i = 1; i < change.steps().size(); i++) {
            if (Math.abs(change.steps().get(i)) > Math.abs(change.steps().get(most))) {
                most = i;
            }
        }
        double part = change.steps().get(most) / change.difference();
        return c.causes().get(most).id() + (part < 0.995 ? String.format(Locale.ROOT, " (%.0f %%)", 100 * part) : "");
    }

    private static String through(Compared.Change change) {
        return change.through()
                .map(t -> t.cell().metric()
                        + (t.cell().area().equals(change.cell().area())
                                ? ""
                                : " " + t.cell().area()) + " "
                        + percent(t.relative()))
                .orElse("");
    }
}
