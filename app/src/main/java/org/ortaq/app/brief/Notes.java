package org.ortaq.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ortaq.region.Metric;
import org.ortaq.region.Source;

/** The notes at the foot of a page: each source once, numbered as they come. */
final class Notes {

    private final Speech speech;
    private final String run;
    private final Map<String, Integer> numbers;
    private final List<Integer> onPage = new ArrayList<>();
    private final List<String> texts;

    Notes(Speech speech, String run) {
        this(speech, run, new LinkedHashMap<>(), new ArrayList<>());
    }

    private Notes(Speech speech, String run, Map<String, Integer> numbers, List<String> texts) {
        this.speech = speech;
        this.run = run;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** The notes of the next page, whose numbers go on. */
    Notes next() {
        return new Notes(speech, run, numbers, texts);
    }

    /** The mark of a printed source: publisher, title, date and address. */
    String of(Source source) {
        var named = Html.escape(source.publisher() + ": " + source.title()
                + source.date().map(d -> ", " + d).orElse(""));
        return mark(
                "source " + source.id(),
                named + source.url().map(Notes::link).orElse(" (" + Html.escape(source.id()) + ")"));
    }

    /** The mark of a number we computed: its equation, the run, where it is described. */
    String of(Metric metric) {
        return mark(
                "metric " + metric.id(),
                Html.escape(speech.text("brief.note.computed", Map.of("run", run)) + ": " + metric.id() + " = "
                        + metric.equation() + " (" + metric.doc() + ")"));
    }

    /** The mark of a count, in words of the language. */
    String of(String key, Map<String, String> values) {
        return mark("text " + key, Html.escape(speech.text(key, values)));
    }

    private static String link(String url) {
        var shown = Html.escape(url);
        return url.startsWith("https://") || url.startsWith("http://")
                ? " <a href=\"" + shown + "\">" + shown.replaceFirst("^https?://(www\\.)?", "") + "</a>"
                : " " + shown;
    }

    private String mark(String key, String text) {
        int number = numbers.computeIfAbsent(key, _ -> {
            texts.add(text);
            return texts.size();
        });
        if (!onPage.contains(number)) {
            onPage.add(number);
        }
        return "<sup>" + number + "</sup>";
    }

    /** The notes that marks of this page name. */
    String list() {
        var list = new StringBuilder();
        onPage.stream()
                .sorted()
                .forEach(n -> list.append("<li value=\"")
                        .append(n)
                        .append("\">")
                        .append(texts.get(n - 1))
                        .append("</li>\n"));
        return "<ol class=\"notes\" aria-label=\"" + Html.escape(speech.text("brief.notes")) + "\">\n" + list
                + "</ol>\n";
    }
}
