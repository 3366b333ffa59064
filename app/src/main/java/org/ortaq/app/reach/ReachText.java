package org.ortaq.app.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortaq.app.terminal.Amounts;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.Reached;

/** What it would take, in words. */
final class ReachText {

    private final Reached found;
    private final Amounts amounts;
    private final List<String> lines = new ArrayList<>();

    private ReachText(Reached found) {
        this.found = found;
        var target = found.promise().target().orElseThrow();
        this.amounts = new Amounts(target.value(), target.unit());
    }

    static String of(Reached found) {
        var text = new ReachText(found);
        text.head();
        text.set();
        text.missing();
        text.search();
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        var promise = found.promise();
        lines.add(promise.text() + " (" + promise.id() + ")");
        lines.add("Promised: "
                + amounts.full(promise.target().orElseThrow().value()) + " by "
                + promise.deadline().map(Object::toString).orElse("")
                + (promise.deadlineAssumed() ? " (date assumed)" : "") + ". Without any planned initiative "
                + amounts.full(found.without()) + ".");
        lines.add("");
        var share = Figures.share(found.probability()) + " of " + found.search().draws() + " draws";
        if (found.search().unconverged() > 0) {
            lines.add("NOT CONVERGED in " + found.search().unconverged() + " runs, so these figures are no results.");
        }
        lines.add(
                found.reached()
                        ? "CAN BE REACHED  in " + share + ", asked for " + Figures.share(found.asked())
                                + "; the cheapest set found:"
                        : "CANNOT BE REACHED  by any set of planned initiatives: the best comes there in " + share
                                + ", asked for " + Figures.share(found.asked()) + ":");
    }

    private void set() {
        var table = new TextTable("initiative", "size", ">part", ">start", ">million $", "title");
        found.set()
                .forEach(c -> table.row(
                        c.initiative(),
                        c.size().word(),
                        c.part() == 1 ? "all" : Figures.of(c.part()),
                        String.valueOf(c.start()),
                        c.cost().isPresent() ? Figures.of(c.cost().getAsDouble()) : "unknown",
                        c.title()));
        lines.addAll(table.isEmpty() ? List.of("  nothing: it is reached without") : table.lines());
        lines.add("  With it " + amounts.full(found.value()) + " with everything else at its middle, "
                + amounts.full(found.median()) + " in the median draw.");
        lines.add("  Known cost " + Figures.of(found.knownCost()) + " million; "
                + (found.unknownCosts() == 0
                        ? "no cost is unknown."
                        : found.unknownCosts() + " of " + found.set().size()
                                + " have no published cost, which is not a cost of nothing."));
        lines.add("  size: mid as stated, likely start; high the largest stated size, earliest stated start, highest"
                + " stated cost; part: how much of it is enough, costs likewise.");
    }

    private void missing() {
        if (found.reached()) {
            return;
        }
        lines.add("");
        lines.add("WHAT IS MISSING  " + amounts.full(found.shortfall()) + " in the median draw");
        if (found.levers().isEmpty()) {
            lines.add("  No lever of the models is tried for this number.");
            return;
        }
        var table = new TextTable("lever nobody promised", "where", ">less by", ">gives", "");
        found.levers()
                .forEach(l -> table.row(
                        l.lever(),
                        l.area(),
                        String.format(Locale.ROOT, "%.0f %%", 100 * l.change()),
                        amounts.full(l.value()),
                        l.closes() ? "enough" : "not enough"));
        lines.addAll(table.lines());
        lines.add(
                "  On top of the set, with everything at its middle; from next year on, at most by half. Cost unknown,"
                        + " so the smallest change stands first.");
    }

    private String proof() {
        if (!found.reached()) {
            return "shown is the cheapest of the sets that come within 0.5 % of the target to the strongest.";
        }
        return found.search().proven()
                ? "every cheaper set was truly run: this one is the cheapest of them."
                : "sets it thinks too weak by more were not run, so this is not proven to be the cheapest.";
    }

    private void search() {
        var search = found.search();
        lines.add("");
        lines.add("  Of " + search.initiatives() + " initiatives in time the " + search.things() + " that help most, "
                + search.sets() + " combinations by a surrogate from single and pair effects; " + search.runs()
                + " true runs, " + search.verified() + " of them of sets.");
        lines.add("  Largest error of the surrogate " + Figures.of(search.error()) + "; "
                + proof()
                + " Fewest unknown costs first, then least known cost.");
    }
}
