package org.ortaq.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ortaq.assessment.AssessmentMetrics;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.Gain;
import org.ortaq.assessment.Part;
import org.ortaq.region.Member;

/** Who gains what, and how far it ranges. */
final class GainsPart {

    private static final int WIDE = 150;
    private static final int ROWS = 5;

    private final Subject subject;
    private final Speech speech;
    private final Notes notes;

    GainsPart(Subject subject, Notes notes) {
        this.subject = subject;
        this.speech = subject.speech();
        this.notes = notes;
    }

    /** The gain of the country, or of the five together. */
    String total() {
        double total = subject.country()
                .map(c -> subject.gain(c, "total").value())
                .orElseGet(() -> Stream.of(Member.values())
                        .mapToDouble(m -> subject.gain(m, "total").value())
                        .sum());
        return Html.escape(speech.amount(total, "musd", total)) + mark();
    }

    /** Only a country has a range: the ends of the five do not come together. */
    String under() {
        return subject.country()
                .map(c -> subject.gain(c, "total"))
                .map(g -> Html.escape(speech.text(
                                "brief.card.gain",
                                Map.of("year", year(), "range", unit(speech.range(g.low(), g.high())))))
                        + mark())
                .orElseGet(() -> Html.escape(speech.text("brief.card.gain-five", Map.of("year", year()))));
    }

    private String unit(String figures) {
        return speech.text("unit.m", Map.of("n", figures));
    }

    private String year() {
        return String.valueOf(subject.assessed().data().baseYear());
    }

    private String mark() {
        return notes.of(AssessmentMetrics.PRESENT_VALUE);
    }

    String html() {
        var heads = new ArrayList<String>();
        heads.add(Html.escape(speech.text("brief.col.country")));
        for (var part : Part.values()) {
            heads.add(">" + partName(part.word()) + markOf(part));
        }
        heads.add(">" + partName("total") + mark());
        heads.add(">" + Html.escape(speech.text("brief.col.spread")) + mark());
        heads.add("");
        var rows = new StringBuilder();
        Stream.of(Member.values()).forEach(m -> rows.append(row(m)));
        return Html.of("h2", "", Html.escape(speech.text("brief.gains")))
                + Html.of("p", "lead", Html.escape(speech.text("brief.gains.lead", Map.of("year", year())))) + "\n"
                + Html.table("gains", heads, rows.toString())
                + new YearsPart(subject, notes).html();
    }

    private String partName(String part) {
        return Html.escape(speech.text("part." + part));
    }

    private String markOf(Part part) {
        return notes.of(Catalogue.find(AssessmentMetrics.PRESENT_VALUE.id() + "-" + part.word()));
    }

    private String row(Member member) {
        var total = subject.gain(member, "total");
        var cells = new ArrayList<String>();
        cells.add(Html.cell(Html.escape(speech.land(member.name()))));
        for (var part : Part.values()) {
            cells.add(Html.number(
                    Html.escape(speech.signed(subject.gain(member, part.word()).value()))));
        }
        cells.add(Html.number("<b>" + Html.escape(speech.signed(total.value())) + "</b>"));
        cells.add(Html.number(Html.escape(speech.range(total.low(), total.high()))));
        cells.add(Html.cell(scale(totals())
                .bar(total.low(), total.value(), total.high(), speech.range(total.low(), total.high()))));
        boolean mine = subject.country().filter(member::equals).isPresent();
        return Html.of("tr", mine ? "mine" : "", String.join("", cells)) + "\n";
    }

    private List<Gain> totals() {
        return Stream.of(Member.values()).map(m -> subject.gain(m, "total")).toList();
    }

    private static Band scale(List<Gain> gains) {
        double least = gains.stream().mapToDouble(Gain::low).min().orElse(0);
        double most = gains.stream().mapToDouble(Gain::high).max().orElse(0);
        return new Band(Math.min(0, least), Math.max(0, most), WIDE);
    }

    /** The parts of the gain, the widest range first: of the country, or the widest of all. */
    String spread() {
        var wide = Stream.of(Member.values())
                .filter(m -> subject.country().isEmpty() || subject.country().get() == m)
                .flatMap(m -> Stream.of(Part.values()).map(p -> subject.gain(m, p.word())))
                .sorted(Comparator.<Gain>comparingDouble(g -> g.low() - g.high())
                        .thenComparing(Gain::area)
                        .thenComparing(Gain::part))
                .limit(ROWS)
                .toList();
        var scale = scale(wide);
        var rows = new StringBuilder();
        for (var gain : wide) {
            var name = (subject.country().isEmpty() ? speech.land(gain.area()) + ": " : "")
                    + speech.text("part." + gain.part());
            rows.append(Html.row(
                    Html.cell(Html.escape(name)),
                    Html.number(Html.escape(speech.range(gain.low(), gain.high()))
                            + notes.of(Catalogue.find(AssessmentMetrics.PRESENT_VALUE.id() + "-" + gain.part()))),
                    Html.cell(scale.range(
                            gain.low(), gain.value(), gain.high(), speech.range(gain.low(), gain.high())))));
        }
        return Html.of("p", "lead", Html.escape(speech.text("brief.doubt.parts"))) + "\n"
                + Html.table("spread", List.of(), rows.toString());
    }
}
