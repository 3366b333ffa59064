package org.ortaq.app.sensitivity;

import java.util.ArrayList;
import java.util.Locale;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.Sensitivity;
import org.ortaq.assessment.SensitivityStudy;
import org.ortaq.assessment.sensitivity.VarianceIndices;

/** What a number hangs on, in words. */
final class SensitivityText {

    private static final int OTHERS = 6;

    private SensitivityText() {}

    static String of(Sensitivity found) {
        var lines = new ArrayList<String>();
        lines.add(found.metric() + " " + found.area() + " " + found.year() + ": median "
                + Figures.of(found.values().at(0.5)) + ", 90 % of draws "
                + Figures.range(found.values().at(0.05), found.values().at(0.95)) + " "
                + Catalogue.find(found.metric()).unit());
        lines.add("");
        lines.add("WHAT DECIDES IT  share of the variance: of the quantity alone, and with all it acts on together");
        var table = new TextTable("quantity", ">alone", ">90 % interval", ">in all", ">90 % interval", ">effect");
        for (var decider : found.deciding()) {
            row(table, decider.screened().quantity(), decider.index(), effect(decider));
        }
        found.rest().ifPresent(rest -> row(table, found.others().size() + " others together", rest, ""));
        lines.addAll(table.lines());
        lines.add("");
        lines.add("  effect: what the whole range does, from the adverse to the favourable end. " + found.unmoved()
                + " quantities move nothing.");
        if (!found.others().isEmpty()) {
            lines.add("  Next by effect: "
                    + String.join(
                            ", ",
                            found.others().stream()
                                    .limit(OTHERS)
                                    .map(o -> o.quantity() + " "
                                            + Figures.of(o.effect().meanSize()))
                                    .toList())
                    + ".");
        }
        lines.add("  " + found.runs() + " runs: " + found.trajectories() + " trajectories of all quantities, "
                + found.samples() + " samples of those shown. An interval that spans zero says nothing yet.");
        return String.join("\n", lines) + "\n";
    }

    private static void row(TextTable table, String name, VarianceIndices.Index index, String effect) {
        table.row(
                name,
                percent(index.first().value()),
                interval(index.first()),
                percent(index.total().value()),
                interval(index.total()),
                effect);
    }

    /** Many numbers at once have no direction. */
    private static String effect(Sensitivity.Decider decider) {
        return decider.screened().quantity().equals(SensitivityStudy.RIVERS)
                ? ""
                : Figures.signed(decider.screened().effect().mean());
    }

    private static String interval(VarianceIndices.Share share) {
        return percent(share.low()) + " to " + percent(share.high());
    }

    private static String percent(double share) {
        var text = String.format(Locale.ROOT, "%.0f", 100 * share);
        return (text.equals("-0") ? "0" : text) + " %";
    }
}
