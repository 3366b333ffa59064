package org.ortaq.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ortaq.assessment.Assessed;
import org.ortaq.commitments.Track;
import org.ortaq.region.Member;
import org.ortaq.region.promises.Target;

/**
 * The promises of a country or of all by who is to keep them; those nobody owns come last.
 *
 * @param about one line under the title
 * @param heads of the columns
 * @param rows one a promise
 */
record OwnerTable(String title, String about, String remarks, List<String> heads, List<Line> rows) {

    private static final String LAST = "\uffff";

    /** What the numbers of a row are called, as in {@code promises.csv}. */
    static final List<String> NUMBERS = List.of("target", "projected", "low", "high");

    /**
     * A cell of the table.
     *
     * @param address where the text leads
     */
    record Cell(String text, Optional<String> address) {
        static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }
    }

    /**
     * A row.
     *
     * @param cells in the order of the heads
     * @param numbers those named in {@link #NUMBERS}, in the unit of the register
     * @param unit as in the register; empty without a target
     */
    record Line(List<Cell> cells, List<OptionalDouble> numbers, String unit) {
        Line {
            cells = List.copyOf(cells);
            numbers = List.copyOf(numbers);
        }
    }

    OwnerTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    static OwnerTable of(Assessed assessed, Optional<Member> country, Language language) {
        var speech = new Speech(language);
        var subject = new Subject(assessed, country, speech);
        var rows = subject.promises().stream()
                .sorted(Comparator.<Track, String>comparing(
                                t -> t.commitment().owner().orElse(LAST))
                        .thenComparing(Track::id))
                .map(t -> row(t, subject, speech))
                .toList();
        return new OwnerTable(
                speech.text("brief.table.title") + ": " + subject.area(),
                speech.text("brief.under", subject.facts()),
                speech.text("brief.ranges") + " " + speech.text("brief.remarks"),
                heads(speech),
                rows);
    }

    private static List<String> heads(Speech speech) {
        return List.of(
                speech.text("brief.col.owner"),
                speech.text("promises.col.promise"),
                speech.text("promises.col.parties"),
                speech.text("promises.col.target"),
                speech.text("promises.col.by"),
                speech.text("promises.col.expected"),
                speech.text("brief.col.spread"),
                speech.text("promises.col.track"),
                speech.text("brief.col.status"),
                speech.text("brief.col.source"),
                "id");
    }

    private static Line row(Track track, Subject subject, Speech speech) {
        var target = track.commitment().target();
        var value = target.isPresent() ? OptionalDouble.of(target.get().value()) : OptionalDouble.empty();
        return new Line(
                cells(track, subject, speech),
                List.of(value, track.projected(), track.low(), track.high()),
                target.map(Target::unit).orElse(""));
    }

    private static List<Cell> cells(Track track, Subject subject, Speech speech) {
        var promise = track.commitment();
        var target = promise.target();
        var source = subject.source(promise.source());
        var by = promise.deadline().map(d -> speech.date(d) + (promise.deadlineAssumed() ? "*" : ""));
        return List.of(
                Cell.of(promise.owner().orElseGet(() -> speech.text("brief.no-owner"))),
                Cell.of(promise.text()),
                Cell.of(promise.parties().stream().map(speech::land).collect(Collectors.joining(", "))),
                Cell.of(target.map(speech::target).orElse("")),
                Cell.of(by.orElse("")),
                Cell.of(target.map(t -> expected(track, t, speech)).orElse("")),
                Cell.of(target.map(t -> range(track, t, speech)).orElse("")),
                Cell.of(speech.text("verdict." + track.verdict().word())),
                Cell.of(promise.statusText() + " (" + speech.date(promise.statusDate()) + ")"),
                new Cell(
                        source.publisher() + ": " + source.title()
                                + source.date().map(d -> ", " + d).orElse(""),
                        source.url().filter(u -> u.matches("https?://.*"))),
                Cell.of(promise.id()));
    }

    private static String expected(Track track, Target target, Speech speech) {
        var projected = track.projected();
        return projected.isEmpty() ? "" : speech.amount(projected.getAsDouble(), target.unit(), target.value());
    }

    private static String range(Track track, Target target, Speech speech) {
        if (track.low().isEmpty() || track.high().isEmpty()) {
            return "";
        }
        return speech.text(
                "brief.range",
                Map.of(
                        "low", speech.bare(track.low(), target.unit(), target.value()),
                        "high", speech.bare(track.high(), target.unit(), target.value())));
    }
}
