package org.ortaq.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortaq.assessment.AssessmentMetrics;
import org.ortaq.assessment.Gain;
import org.ortaq.region.Member;

/** The gain of each year: a small picture a country, all on one scale. */
final class YearsPart {

    private static final int WIDE = 120;
    private static final int HIGH = 62;
    private static final int TOP = 5;
    private static final int BOTTOM = 51;
    private static final int LEFT = 27;

    private final Subject subject;
    private final Speech speech;
    private final Notes notes;
    private final double least;
    private final double most;

    YearsPart(Subject subject, Notes notes) {
        this.subject = subject;
        this.speech = subject.speech();
        this.notes = notes;
        var all = Stream.of(Member.values()).flatMap(m -> years(m).stream()).toList();
        this.least = Math.min(0, all.stream().mapToDouble(Gain::low).min().orElse(0));
        this.most = Math.max(0, all.stream().mapToDouble(Gain::high).max().orElse(0));
    }

    private List<Gain> years(Member member) {
        return subject.assessed().gains().stream()
                .filter(g -> g.year() != Gain.ALL_YEARS
                        && g.area().equals(member.name())
                        && g.part().equals("total"))
                .sorted(Comparator.comparingInt(Gain::year))
                .toList();
    }

    String html() {
        var pictures = Stream.of(Member.values()).map(this::picture).collect(Collectors.joining());
        return Html.of("p", "small", Html.escape(speech.text("brief.years")) + notes.of(AssessmentMetrics.GAIN)) + "\n"
                + Html.of("div", "years", pictures) + "\n";
    }

    private String picture(Member member) {
        boolean mine = subject.country().filter(member::equals).isPresent();
        var name = Html.escape(speech.land(member.name()));
        var years = years(member);
        return Html.of("div", mine ? "mine" : "", name + "<br/>" + (years.isEmpty() ? "" : svg(name, years)));
    }

    private String svg(String name, List<Gain> years) {
        var last = years.getLast();
        var label = name + ", " + last.year() + ": " + speech.signed(last.value()) + " ("
                + speech.range(last.low(), last.high()) + ")";
        return "<svg viewBox=\"0 0 " + WIDE + " " + HIGH + "\" width=\"100%\" role=\"img\" aria-label=\"" + label
                + "\">"
                + band(years) + level(0) + level(most) + line(years) + year(years.getFirst(), years, "start")
                + year(last, years, "end") + "</svg>";
    }

    private double x(Gain gain, List<Gain> years) {
        int first = years.getFirst().year();
        int span = Math.max(1, years.getLast().year() - first);
        return LEFT + (WIDE - LEFT - 2.0) * (gain.year() - first) / span;
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - least) / Math.max(1e-9, most - least);
    }

    private String band(List<Gain> years) {
        var up = years.stream().map(g -> point(x(g, years), y(g.high())));
        var down = years.reversed().stream().map(g -> point(x(g, years), y(g.low())));
        return "<polygon fill=\"#a9c8dd\" points=\"" + Stream.concat(up, down).collect(Collectors.joining(" "))
                + "\"/>";
    }

    private String line(List<Gain> years) {
        var points = years.stream().map(g -> point(x(g, years), y(g.value()))).collect(Collectors.joining(" "));
        return "<polyline fill=\"none\" stroke=\"#14507a\" stroke-width=\"1.6\" points=\"" + points + "\"/>";
    }

    private String level(double value) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#8a949c\" stroke-width=\"0.6\"/>"
                        + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                LEFT,
                WIDE,
                y(value),
                y(value),
                LEFT - 2,
                y(value) + 2.5,
                speech.figure(value));
    }

    private String year(Gain gain, List<Gain> years, String anchor) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%d</text>",
                x(gain, years),
                HIGH - 1,
                anchor,
                gain.year());
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
