package org.ortaq.app.transport;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.LineGain;
import org.ortaq.assessment.Work;
import org.ortaq.assessment.WorksStudy;

/** What {@code ortaq works} prints. */
final class WorksText {

    private WorksText() {}

    static String of(WorksStudy study, List<Work> works, List<LineGain> gains) {
        var sorted = works.stream()
                .sorted(Comparator.comparingDouble(Work::valueMusd).reversed())
                .toList();
        return first(study, sorted) + "\n" + String.join("\n", table(sorted).lines())
                + "\n\nChina-Kyrgyzstan-Uzbekistan railway, pair by pair (whole line open, freight of the year)\n"
                + String.join("\n", pairs(study, gains).lines())
                + "\n\nEach work alone over the baseline, with the same freight; value: money and time saved a year."
                + " Market access: sum of partners' GDP\nover trade cost, elasticity 5.03. Cost: what is published, of"
                + " all payers. Rail km: shortest way by rail alone; money and days: the\ncheapest way of all, queues in"
                + " it. Lengths and their rivals: --json. Works that change no link, border or rate are left out.\n";
    }

    private static String first(WorksStudy study, List<Work> sorted) {
        if (sorted.isEmpty()) {
            return "No initiative changes the network.";
        }
        var best = sorted.getFirst();
        return "Of " + sorted.size() + " works, " + best.title() + " saves freight most: "
                + Figures.of(best.valueMusd()) + " million dollars a year at the freight of "
                + study.base().region().year() + ".";
    }

    private static TextTable table(List<Work> works) {
        var table = new TextTable(
                "work",
                ">likely",
                ">value musd/y",
                ">cost musd",
                ">links",
                ">pairs",
                ">KAZ",
                ">KGZ",
                ">TJK",
                ">TKM",
                ">UZB");
        for (var w : works) {
            var access = w.marketAccess();
            table.row(
                    w.title(),
                    String.valueOf(w.likely()),
                    Figures.of(w.valueMusd()),
                    w.costMusd().map(Figures::of).orElse("unknown"),
                    String.valueOf(w.added().size()),
                    String.valueOf(w.pairs().size()),
                    percent(access.get(0).change()),
                    percent(access.get(1).change()),
                    percent(access.get(2).change()),
                    percent(access.get(3).change()),
                    percent(access.get(4).change()));
        }
        return table;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%+.2f %%", 100 * share);
    }

    private static TextTable pairs(WorksStudy study, List<LineGain> gains) {
        var table = new TextTable("from", "to", ">rail km", ">with", ">usd/t", ">with", ">days", ">with");
        for (var g : gains) {
            table.row(
                    name(study, g.from()),
                    name(study, g.to()),
                    km(g.railKmWithout()),
                    km(g.railKmWith()),
                    Figures.of(g.usdWithout()),
                    Figures.of(g.usdWith()),
                    Figures.of(g.daysWithout()),
                    Figures.of(g.daysWith()));
        }
        return table;
    }

    private static String name(WorksStudy study, String place) {
        return study.base()
                .region()
                .network()
                .placeExactly(place)
                .map(p -> p.name())
                .orElse(place);
    }

    private static String km(double km) {
        return Double.isNaN(km) ? "no rails" : Figures.of(km);
    }
}
