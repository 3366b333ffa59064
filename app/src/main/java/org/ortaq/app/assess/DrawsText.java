package org.ortaq.app.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortaq.app.terminal.Amounts;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.DrawnAnswer;
import org.ortaq.assessment.DrawnPromise;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.numerics.Quantiles;
import org.ortaq.region.Coalition;

/** What the draws say, in words. */
public final class DrawsText {

    private static final double NOTABLE = 0.005;

    private DrawsText() {}

    public static List<String> lines(Ensemble ensemble, DrawnAnswer answer) {
        var lines = new ArrayList<String>();
        var plan = ensemble.plan();
        lines.add("DRAWS  " + plan.draws() + " draws of all that is uncertain, "
                + plan.sampling().word() + ", seed " + plan.seed());
        if (!ensemble.unconverged().isEmpty()) {
            lines.add("  NOT CONVERGED in draws "
                    + ensemble.unconverged().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + ": their figures are counted, but are no results.");
        }
        lines.add("");
        lines.add("PROMISES  share of draws in which they are reached in time");
        promises(lines, answer);
        lines.add("");
        lines.add("WHO GAINS  present value, million 2023 US dollars");
        gains(lines, answer);
        if (plan.coalitions()) {
            lines.add("");
            lines.add("WHO WOULD LEAVE  share of draws in which a group would have more by keeping to itself");
            leavers(lines, answer);
        }
        return lines;
    }

    /** Of a chain of promises made again only the latest is shown. */
    private static void promises(List<String> lines, DrawnAnswer answer) {
        var repeated = answer.promises().stream()
                .flatMap(p -> p.track().commitment().repeats().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var table =
                new TextTable("promise", ">target", "by", ">on track", ">without", ">5 %", ">median", ">95 %", "id");
        answer.promises().stream()
                .filter(p -> !repeated.contains(p.track().id()))
                .forEach(p -> row(table, p));
        lines.addAll(table.isEmpty() ? List.of("  none") : table.lines());
    }

    private static void row(TextTable table, DrawnPromise promise) {
        var target = promise.track().commitment().target().orElseThrow();
        var amounts = new Amounts(target.value(), target.unit());
        table.row(
                PromiseTexts.brief(promise.track()),
                amounts.full(target.value()),
                PromiseTexts.deadline(promise.track()),
                Figures.share(promise.onTrack()),
                Figures.share(promise.onTrackWithout()),
                amounts.bare(promise.with().at(0.05)),
                amounts.bare(promise.with().at(0.5)),
                amounts.bare(promise.with().at(0.95)),
                promise.track().id());
    }

    private static void gains(List<String> lines, DrawnAnswer answer) {
        var table = new TextTable("", ">5 %", ">median", ">95 %", ">loses in");
        answer.gains().stream()
                .filter(g -> g.part().equals("total"))
                .forEach(g -> row(table, g.area(), g.value(), g.losing()));
        lines.addAll(table.lines());
    }

    private static void leavers(List<String> lines, DrawnAnswer answer) {
        var table = new TextTable("more by leaving", ">5 %", ">median", ">95 %", ">leaves in");
        answer.coalitions().stream()
                .filter(c -> !c.coalition().equals(Coalition.ALL) && c.leaving() > NOTABLE)
                .sorted((a, b) -> Double.compare(b.leaving(), a.leaving()))
                .forEach(c -> row(table, c.coalition().name(), c.excess(), c.leaving()));
        lines.addAll(table.isEmpty() ? List.of("  nobody") : table.lines());
    }

    private static void row(TextTable table, String name, Quantiles values, double share) {
        table.row(
                name,
                Figures.signed(values.at(0.05)),
                Figures.signed(values.at(0.5)),
                Figures.signed(values.at(0.95)),
                Figures.share(share));
    }
}
