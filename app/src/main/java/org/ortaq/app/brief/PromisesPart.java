package org.ortaq.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortaq.assessment.Catalogue;
import org.ortaq.commitments.Track;
import org.ortaq.commitments.Verdict;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.Target;

/** The promises of the first page: those the models judge, then those that were met or missed. */
final class PromisesPart {

    /** Rows and characters of a page: beyond them the notes would not fit. */
    private static final int ROWS = 12;

    /** At most so many of those that are not reached, and of those that were missed, where others wait. */
    private static final int TROUBLED = 9;

    private static final int MISSED = 2;

    private static final int WIDEST = 96;
    private static final int BAND = 112;

    private static final List<Verdict> ORDER =
            List.of(Verdict.OFF_TRACK, Verdict.AT_RISK, Verdict.ON_TRACK, Verdict.MISSED, Verdict.MET);

    private final Subject subject;
    private final Speech speech;
    private final Notes notes;

    PromisesPart(Subject subject, Notes notes) {
        this.subject = subject;
        this.speech = subject.speech();
        this.notes = notes;
    }

    /** How many are off track or at risk, of how many. */
    String troubled() {
        long troubled = subject.promises().stream()
                .filter(t -> t.verdict() == Verdict.OFF_TRACK || t.verdict() == Verdict.AT_RISK)
                .count();
        return speech.text(
                        "brief.of",
                        Map.of(
                                "n",
                                String.valueOf(troubled),
                                "all",
                                String.valueOf(subject.promises().size())))
                + counted();
    }

    private String counted() {
        return notes.of("brief.note.register", subject.facts());
    }

    String html() {
        var judged = judged();
        var shown = shown(judged);
        var rows = shown.stream().map(this::row).collect(Collectors.joining());
        var heads = List.of(
                word("promise"),
                ">" + word("target"),
                word("by"),
                ">" + Html.escape(speech.text("brief.col.seen")),
                ">" + word("expected"),
                Html.escape(speech.text("brief.col.range")),
                word("track"));
        return Html.of("h2", "", Html.escape(speech.text("brief.promises", subject.facts()))) + "\n"
                + Html.table("promises", heads, rows)
                + Html.of(
                        "p",
                        "small",
                        counts() + left(judged.size() - shown.size()) + " " + Html.escape(speech.text("brief.remarks")))
                + "\n";
    }

    private String word(String column) {
        return Html.escape(speech.text("promises.col." + column));
    }

    /** Those with a verdict; numbers before words, the near deadline first. */
    private List<Track> judged() {
        return subject.promises().stream()
                .filter(t -> ORDER.contains(t.verdict()))
                .sorted(Comparator.<Track>comparingInt(t -> ORDER.indexOf(t.verdict()))
                        .thenComparing(t -> t.commitment().target().isEmpty())
                        .thenComparing(t ->
                                t.commitment().deadline().map(d -> d.text()).orElse("9999"))
                        .thenComparing(Track::id))
                .toList();
    }

    private String counts() {
        var counts = new TreeMap<Verdict, Integer>();
        subject.promises().forEach(t -> counts.merge(t.verdict(), 1, Integer::sum));
        var told = counts.entrySet().stream()
                .map(e -> speech.text("verdict." + e.getKey().word()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return Html.escape(speech.text(
                        "brief.counts",
                        Map.of("all", String.valueOf(subject.promises().size()), "counts", told)))
                + counted();
    }

    /** The first of each verdict, as many as a page holds. */
    private static List<Track> shown(List<Track> judged) {
        var room = new int[] {TROUBLED, MISSED};
        return judged.stream()
                .filter(t -> switch (t.verdict()) {
                    case OFF_TRACK, AT_RISK -> room[0]-- > 0;
                    case MISSED -> room[1]-- > 0;
                    case ON_TRACK, MET, UNTESTABLE, NOT_MODELLED -> true;
                })
                .limit(ROWS)
                .toList();
    }

    private String left(int left) {
        if (left <= 0) {
            return "";
        }
        var command = "./ortaq promises --track"
                + subject.country().map(c -> " --party " + c.name()).orElse("");
        return " " + Html.escape(speech.text("brief.left", Map.of("n", String.valueOf(left), "command", command)));
    }

    private String row(Track track) {
        var promise = track.commitment();
        var target = promise.target();
        return Html.row(
                Html.cell(title(promise)),
                Html.number(target.map(t -> unbroken(speech.target(t)) + printed(promise))
                        .orElse("")),
                Html.cell(promise.deadline()
                        .map(d -> unbroken(speech.date(d) + (promise.deadlineAssumed() ? "*" : "")))
                        .orElse("")),
                Html.number(target.map(t -> seen(track, t)).orElse("")),
                Html.number(target.map(t -> expected(track, t)).orElse("")),
                Html.cell(target.map(t -> band(track, t)).orElse("")),
                Html.cell(verdict(track, target.isEmpty())));
    }

    /** What the models know by a name of its own has it in every language; the rest is as the register says it. */
    private String title(Commitment promise) {
        var known = promise.target()
                .flatMap(t -> t.metric()
                        .map(m -> speech.maybe("brief.metric." + m, ""))
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.replace("{area}", speech.area(t.area().orElse("")))));
        return known.map(Html::escape)
                .orElseGet(() -> "<span lang=\"en\">" + Html.escape(cut(promise.text())) + "</span>");
    }

    static String cut(String text) {
        int cut = text.length() <= WIDEST ? text.length() : text.lastIndexOf(' ', WIDEST);
        return text.substring(0, cut) + (cut < text.length() ? " …" : "");
    }

    private String printed(Commitment promise) {
        return notes.of(subject.source(promise.source()));
    }

    private String seen(Track track, Target target) {
        return track.leading()
                .flatMap(base -> subject.assessed().data().fact(base.latestFact()))
                .map(fact -> {
                    boolean behind =
                            track.projected().isPresent() && track.projected().getAsDouble() < fact.value();
                    return unbroken(speech.bare(fact.value(), target.unit(), target.value()) + " (" + fact.year() + ")"
                                    + (behind ? "!" : ""))
                            + notes.of(subject.source(fact.source()));
                })
                .orElse("");
    }

    private String expected(Track track, Target target) {
        if (track.projected().isEmpty()) {
            return "";
        }
        return unbroken(speech.bare(track.projected(), target.unit(), target.value()))
                + target.metric().map(m -> notes.of(Catalogue.find(m))).orElse("");
    }

    private String band(Track track, Target target) {
        if (track.projected().isEmpty() || track.low().isEmpty() || track.high().isEmpty()) {
            return "";
        }
        double value = track.projected().getAsDouble();
        double low = track.low().getAsDouble();
        double high = track.high().getAsDouble();
        double most =
                Stream.of(value, high, target.value()).mapToDouble(v -> v).max().orElse(1);
        var range = unbroken(speech.text(
                "brief.range",
                Map.of(
                        "low",
                        speech.bare(low, target.unit(), target.value()),
                        "high",
                        speech.bare(high, target.unit(), target.value()))));
        return new Band(0, 1.05 * most, BAND).range(low, value, high, target.value(), range) + "<br/>" + range
                + target.metric().map(m -> notes.of(Catalogue.find(m))).orElse("");
    }

    /** With the source where no target carries it. */
    private String verdict(Track track, boolean alone) {
        return Html.of(
                        "span",
                        "tag " + track.verdict().word(),
                        Html.escape(speech.text("verdict." + track.verdict().word())))
                + (alone ? printed(track.commitment()) : "");
    }

    private static String unbroken(String text) {
        return Html.escape(text.replace(' ', '\u00a0'));
    }
}
