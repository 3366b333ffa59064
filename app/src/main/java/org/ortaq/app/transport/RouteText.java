package org.ortaq.app.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.transport.RankedRoute;
import org.ortaq.transport.RouteAnswer;

/** What {@code ortaq route} prints. */
final class RouteText {

    private RouteText() {}

    static String of(RouteQuestion question, RouteAnswer answer, boolean all) {
        var lines = new ArrayList<String>();
        var shown = answer.routes().stream().filter(r -> all || r.isNotable()).toList();
        lines.add(answerLine(question, answer));
        lines.addAll(overview(shown));
        for (int k = 0; k < shown.size(); k++) {
            lines.add("");
            lines.add((k + 1) + ". " + String.join(", ", shown.get(k).why()));
            lines.addAll(legs(shown.get(k)));
        }
        lines.add("");
        lines.addAll(notes(question, answer, shown.size()));
        return String.join("\n", lines) + "\n";
    }

    private static String answerLine(RouteQuestion question, RouteAnswer answer) {
        var head = question.from() + " - " + question.to() + ": ";
        if (answer.routes().isEmpty()) {
            return head + "no way is open.";
        }
        var cheapest = of(answer, "cheapest");
        var fastest = of(answer, "fastest");
        return head + "cheapest " + money(cheapest) + " in " + days(cheapest.hours()) + " days; fastest "
                + days(fastest.hours()) + " days for " + money(fastest) + ".";
    }

    private static RankedRoute of(RouteAnswer answer, String why) {
        return answer.routes().stream()
                .filter(r -> r.why().contains(why))
                .findFirst()
                .orElse(answer.routes().getFirst());
    }

    private static String money(RankedRoute route) {
        return Figures.of(route.usdPerTonne()) + " usd/t";
    }

    static String days(double hours) {
        return String.format(Locale.ROOT, "%.1f", hours / 24);
    }

    private static List<String> overview(List<RankedRoute> routes) {
        var table = new TextTable(">", ">usd/t", ">usd/box", ">days", ">+-", ">waiting", ">km", ">kg CO2/t", "why");
        for (int k = 0; k < routes.size(); k++) {
            var r = routes.get(k);
            table.row(
                    String.valueOf(k + 1),
                    Figures.of(r.usdPerTonne()),
                    Figures.of(r.usdPerTonne() * FreightJson.TONNES_PER_BOX),
                    days(r.hours()),
                    days(r.sdHours()),
                    days(r.route().waitHours()),
                    Figures.of(r.route().km()),
                    Figures.of(r.kgCo2PerTonne()),
                    String.join(", ", r.why()));
        }
        return table.lines();
    }

    private static List<String> legs(RankedRoute route) {
        var table = new TextTable("from", "to", "by", ">km", ">hours", ">of these waiting", ">usd/t", "at");
        for (var leg : route.route().legs()) {
            boolean place = leg.km() == 0;
            table.row(
                    leg.from(),
                    place ? "" : leg.to(),
                    leg.what(),
                    place ? "" : Figures.of(leg.km()),
                    Figures.of(leg.hours()),
                    leg.waitHours() == 0 ? "" : Figures.of(leg.waitHours()),
                    Figures.of(leg.usdPerTonne()),
                    leg.waitHours() == 0 ? "" : leg.over());
        }
        return table.lines();
    }

    private static List<String> notes(RouteQuestion question, RouteAnswer answer, int shown) {
        var notes = new ArrayList<String>();
        notes.add(question.assumed()
                + (question.freeFlow()
                        ? ". Nothing waits beyond the usual."
                        : ". Waits hold the queues that the year's freight makes."));
        notes.add("usd of 2023; a box is a forty-foot container of 20 t; +- is one standard deviation of the days.");
        notes.add((answer.complete() ? "Of " : "The search was cut off; of ")
                + answer.pareto() + (answer.pareto() == 1 ? " way" : " ways")
                + " that no other beats and the dissimilar ones, "
                + shown + (shown == 1 ? " is" : " are")
                + " shown (--all shows the rest). Sources: docs/models/transport.md.");
        return notes;
    }
}
