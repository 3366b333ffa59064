package org.ortaq.app.brief;

import java.util.Map;
import org.ortaq.region.Coalition;

/** What is most uncertain, besides the width of the ranges. */
final class DoubtsPart {

    private final Subject subject;
    private final Tested tested;
    private final Speech speech;
    private final Notes notes;

    DoubtsPart(Subject subject, Tested tested, Notes notes) {
        this.subject = subject;
        this.tested = tested;
        this.speech = subject.speech();
        this.notes = notes;
    }

    String html() {
        return Html.of("h2", "", Html.escape(speech.text("brief.doubt"))) + "\n<div class=\"two\"><div>"
                + new GainsPart(subject, notes).spread() + "</div><div>"
                + Html.of("ul", "", item(tested()) + item(costs()) + item(counts())) + "</div></div>\n";
    }

    private static String item(String content) {
        return Html.of("li", "", content);
    }

    private String tested() {
        var values = Map.of(
                "from", String.valueOf(tested.from()),
                "to", String.valueOf(tested.to()),
                "in", String.valueOf(tested.inside()),
                "all", String.valueOf(tested.all()),
                "error",
                        tested.median().isPresent()
                                ? speech.percent(tested.median().getAsDouble())
                                : speech.text("unknown"));
        return Html.escape(speech.text("brief.doubt.score", values)) + notes.of("brief.note.score", subject.facts());
    }

    /** A cost nobody printed is not a cost of nothing. */
    private String costs() {
        var counted = subject.assessed().promised().planned(Coalition.ALL).stream()
                .filter(i -> !i.levers().isEmpty())
                .toList();
        long unknown = counted.stream().filter(i -> i.costs().isEmpty()).count();
        var values = Map.of("all", String.valueOf(counted.size()), "n", String.valueOf(unknown));
        return Html.escape(speech.text("brief.doubt.cost", values)) + notes.of("brief.note.costs", subject.facts());
    }

    private String counts() {
        long unstable = subject.promises().stream().filter(t -> !t.isStable()).count();
        return Html.escape(speech.text("brief.doubt.count", Map.of("n", String.valueOf(unstable))))
                + notes.of("brief.note.register", subject.facts());
    }
}
