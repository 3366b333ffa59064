package org.ortaq.app.water;

import java.util.List;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.region.Coalition;
import org.ortaq.waterpower.PartyPolicy;
import org.ortaq.waterpower.sddp.Simulation;

/** What {@code water policy} prints. */
final class PolicyText {
    private static final List<String> SHOWN = List.of("toktogul", "nurek", "rogun", "kambarata-1");

    private final PolicyAnswer answer;
    private final boolean all;
    private final int mask;

    PolicyText(PolicyAnswer answer, boolean all, int mask) {
        this.answer = answer;
        this.all = all;
        this.mask = mask;
    }

    String text() {
        return (answer.isPreview()
                        ? "PREVIEW on policies trained for other plants, lines or demand; the result follows.\n\n"
                        : "")
                + (all ? everybody() : one());
    }

    private String everybody() {
        var table = new TextTable(
                "coalition", ">gains musd", ">95 in 100", ">the others gain", ">gains if inflow were known");
        for (var worth : answer.worths()) {
            if (Integer.bitCount(worth.mask()) > 1) {
                table.row(
                        new Coalition(worth.mask()).name(),
                        Figures.signed(worth.worth().mean()),
                        Figures.range(worth.worth().low(), worth.worth().high()),
                        Figures.signed(worth.externality().mean()),
                        Figures.signed(answer.study().worthWhenKnown(worth.mask())));
            }
        }
        double gap = answer.superadditivityGap();
        return String.join("\n", table.lines()) + "\n\n"
                + (gap <= 0
                        ? "No two disjoint coalitions do better apart.\n"
                        : "Two disjoint coalitions do better apart by at most " + Figures.of(gap) + " musd.\n")
                + (answer.worths().stream().anyMatch(w -> w.worth().high() < 0)
                        ? "Coalitions that lose would not be agreed: what they keep for later is taken by whoever stands"
                                + " between them.\n"
                        : "")
                + effort();
    }

    private String one() {
        var worth = answer.worths().getFirst();
        var played = answer.study().of(mask);
        var cost = Simulation.of(played.costs(mask));
        return new Coalition(mask).name() + " gain " + Figures.of(worth.worth().mean()) + " million USD over "
                + answer.book().horizon().length() + " years by acting as one under uncertain inflow ("
                + Figures.range(worth.worth().low(), worth.worth().high()) + "), the others "
                + Figures.signed(worth.externality().mean()) + "; if the mean inflow were known, "
                + Figures.of(answer.study().worthWhenKnown(mask)) + ". They pay " + Figures.of(cost.mean())
                + " together; their own program alone bounds that by "
                + Figures.of(answer.book().of(mask).policy().bound() / 1000) + ".\n\n" + lakes() + "\n\n" + risks()
                + "\n\nToktogul releases " + Figures.of(100 * played.winterShare("toktogul"))
                + " % in October to March, alone "
                + Figures.of(100 * answer.study().of(0).winterShare("toktogul")) + " %.\n" + effort();
    }

    private String lakes() {
        var table = new TextTable("reservoir", "date", ">km3: 1 in 10 below", ">median", ">1 in 10 above");
        for (var r : answer.study().of(mask).fan().reservoirs()) {
            if (SHOWN.contains(r.id()) && r.high() > 0) {
                table.row(
                        r.id(),
                        "1 " + SeasonText.name(r.month()) + " " + r.year(),
                        Figures.of(r.low()),
                        Figures.of(r.median()),
                        Figures.of(r.high()));
            }
        }
        return String.join("\n", table.lines());
    }

    private String risks() {
        var table =
                new TextTable("percent of years", ">short of power: alone", ">now", ">of irrigation: alone", ">now");
        var alone = answer.study().of(0).fan().risks();
        var now = answer.study().of(mask).fan().risks();
        for (int m = 0; m < now.size(); m++) {
            table.row(
                    now.get(m).country(),
                    Figures.of(100 * alone.get(m).unserved()),
                    Figures.of(100 * now.get(m).unserved()),
                    Figures.of(100 * alone.get(m).deficit()),
                    Figures.of(100 * now.get(m).deficit()));
        }
        return String.join("\n", table.lines());
    }

    private String effort() {
        long trained = answer.count(PartyPolicy.Origin.TRAINED);
        return "\n" + answer.book().all().size() + " policies, "
                + (trained == 0 ? "none trained now" : trained + " trained now") + ", in "
                + Figures.of(answer.seconds())
                + " s (" + Figures.of(answer.processor()) + " s of processor time); played in "
                + Figures.of(answer.played()) + " s. Costs are those of the water years less the value of water kept,"
                + " discounted.\n";
    }
}
