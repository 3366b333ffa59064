package org.ortaq.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.Supposed;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.people.ExchangeProgramme;
import org.ortaq.region.Corner;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.table.Json;

/** The exchange and scholarship programmes of the region against the students who go anyway. */
final class ProgrammeReport {

    private final Supposed supposed;
    private final ExchangeProgramme before;
    private final ExchangeProgramme after;

    private ProgrammeReport(Supposed supposed, long seed) {
        this.supposed = supposed;
        this.before = ExchangeProgramme.of(supposed.baseline(Corner.CENTRAL).people(), seed);
        this.after = ExchangeProgramme.of(supposed.with(Corner.CENTRAL).people(), seed);
    }

    static ProgrammeReport of(Supposed supposed, long seed) {
        return new ProgrammeReport(supposed, seed);
    }

    Map<String, Object> json() {
        return Json.object()
                .put("year", supposed.year())
                .put("with", supposed.initiatives().stream().map(Initiative::id).toList())
                .put("pairs", after.pairs().stream().map(this::json).toList())
                .put("enrolled", after.enrolled())
                .put("placed", after.placed())
                .put("balanced", after.balanced())
                .put("placedBefore", before.placed())
                .build();
    }

    private Map<String, Object> json(ExchangeProgramme.Pair pair) {
        return Json.object()
                .put("area", pair.area())
                .put("enrolled", pair.enrolled())
                .put("places", pair.places())
                .put("placed", pair.placed().isPresent() ? pair.placed().getAsInt() : null)
                .put("balanced", pair.balanced().isPresent() ? pair.balanced().getAsInt() : null)
                .build();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("Of " + Figures.of(after.enrolled()) + " students of the five known to study in another of the five, "
                + after.placed() + " would find a programme place in " + supposed.year()
                + (supposed.initiatives().isEmpty() ? "" : " (" + before.placed() + " without what is supposed)")
                + "; in full balance " + Figures.of(after.balanced()) + " could go.");
        lines.add("");
        var table = new TextTable("from-to", ">enrolled", ">places a year", ">placed", ">in balance");
        for (var pair : after.pairs()) {
            table.row(
                    pair.area(),
                    pair.enrolled().isPresent() ? Figures.of(pair.enrolled().getAsDouble()) : "unknown",
                    pair.places().isPresent() ? Figures.of(pair.places().getAsDouble()) : "unknown",
                    count(pair.placed()),
                    count(pair.balanced()));
        }
        lines.addAll(table.lines());
        lines.addAll(notes());
        return String.join("\n", lines) + "\n";
    }

    private static String count(OptionalInt number) {
        return number.isPresent() ? Figures.of(number.getAsInt()) : "unknown";
    }

    private static List<String> notes() {
        return List.of(
                "  enrolled: latest count known of a pair; who goes today is taken as who wishes to go (assumption).",
                "  placed: deferred acceptance with the places of the pair. in balance: two-sided top trading cycles between",
                "  countries, as many places as students; what no quota of tens can balance shows as the difference.");
    }
}
