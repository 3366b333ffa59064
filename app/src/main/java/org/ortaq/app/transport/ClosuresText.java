package org.ortaq.app.transport;

import java.util.List;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.Freight;
import org.ortaq.transport.Closure;

/** What {@code ortaq closures} prints. */
final class ClosuresText {

    /** Million tonnes, or million dollars, below which a closure is not worth a line. */
    private static final double WORTH = 0.01;

    private ClosuresText() {}

    static String of(Freight freight, List<Closure> closures, boolean all, String assumed) {
        var countries = freight.region().network().countries();
        var table = new TextTable(
                "closed",
                "kind",
                ">diverted Mt",
                ">cut off Mt",
                ">extra musd/y",
                ">KAZ",
                ">KGZ",
                ">TJK",
                ">TKM",
                ">UZB",
                ">others",
                "full, usd/box");
        var shown = closures.stream()
                .filter(c -> !all || Math.abs(c.extraCostMusd()) >= WORTH || c.unservedMt() >= WORTH)
                .toList();
        for (var c : shown) {
            double[] five = new double[5];
            double others = 0;
            for (int k = 0; k < c.byCountry().length; k++) {
                int member = List.of("KAZ", "KGZ", "TJK", "TKM", "UZB").indexOf(countries.code(k));
                if (member >= 0) {
                    five[member] = c.byCountry()[k];
                } else {
                    others += c.byCountry()[k];
                }
            }
            table.row(
                    c.name(),
                    c.kind(),
                    Figures.of(c.divertedMt()),
                    c.unservedMt() < 1e-6 ? "" : Figures.of(c.unservedMt()),
                    Figures.of(c.extraCostMusd()),
                    Figures.of(five[0]),
                    Figures.of(five[1]),
                    Figures.of(five[2]),
                    Figures.of(five[3]),
                    Figures.of(five[4]),
                    Figures.of(others),
                    full(c));
        }
        return first(shown) + "\n" + String.join("\n", table.lines()) + "\n\n" + assumed
                + ".\nThe same freight finds its ways anew, queues in it; cost is money and time of the cheapest way,"
                + " half for each end of a flow.\nCut off: no way left on land or water; it carries no cost here. Full: nothing more"
                + " passes there, and\na box would give this to pass."
                + (all ? " " + (closures.size() - shown.size()) + " closures without effect are not shown." : "")
                + "\n";
    }

    /** The dearest hard limit that binds, and how many more. */
    private static String full(Closure closure) {
        if (closure.limits().isEmpty()) {
            return "";
        }
        var dearest = closure.limits().getFirst();
        int more = closure.limits().size() - 1;
        return dearest.name() + " " + Figures.of(dearest.usdPerTonne() * FreightJson.TONNES_PER_BOX)
                + (more > 0 ? " + " + more : "");
    }

    private static String first(List<Closure> shown) {
        if (shown.isEmpty()) {
            return "No closure has an effect.";
        }
        var worst = shown.getFirst();
        return "The dearest closure is " + worst.name() + ": " + Figures.of(worst.extraCostMusd())
                + " million dollars a year, " + Figures.of(worst.divertedMt()) + " Mt diverted.";
    }
}
