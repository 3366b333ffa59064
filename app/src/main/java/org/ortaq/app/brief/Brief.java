package org.ortaq.app.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ortaq.app.terminal.Version;
import org.ortaq.assessment.Assessed;
import org.ortaq.region.Member;

/** A run on two pages of A4: one HTML file that loads nothing and runs nothing. */
public final class Brief {

    private final Subject subject;
    private final Tested tested;
    private final Speech speech;

    private Brief(Subject subject, Tested tested) {
        this.subject = subject;
        this.tested = tested;
        this.speech = subject.speech();
    }

    /** @param country empty for all five */
    public static String html(Assessed assessed, Optional<Member> country, Language language, Tested tested) {
        return new Brief(new Subject(assessed, country, new Speech(language)), tested).document();
    }

    private String document() {
        var title = Html.escape(speech.text("brief.title", subject.facts()));
        var first = new Notes(speech, subject.assessed().run());
        var second = first.next();
        return "<!DOCTYPE html>\n<html lang=\"" + speech.language().code()
                + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>"
                + title + "</title>\n<style>\n" + css() + "</style>\n</head>\n<body>\n"
                + page(1, head(title) + first(first), first)
                + page(2, second(second), second) + "</body>\n</html>\n";
    }

    private String first(Notes notes) {
        var promises = new PromisesPart(subject, notes);
        var gains = new GainsPart(subject, notes);
        var sharing = new SharingPart(subject, notes);
        var cards = card(promises.troubled(), Html.escape(speech.text("brief.card.promises")))
                + card(gains.total(), gains.under())
                + card(sharing.total(), sharing.under());
        return Html.of("div", "cards", cards) + "\n" + promises.html();
    }

    private String second(Notes notes) {
        return new GainsPart(subject, notes).html()
                + new SharingPart(subject, notes).html()
                + new DoubtsPart(subject, tested, notes).html();
    }

    private static String card(String value, String under) {
        return Html.of("div", "card", Html.of("b", "", value) + Html.of("span", "", under));
    }

    private String head(String title) {
        return Html.of(
                        "header",
                        "",
                        Html.of("h1", "", title)
                                + Html.of("p", "under", Html.escape(speech.text("brief.under", subject.facts())))
                                + Html.of("p", "under", Html.escape(speech.text("brief.ranges")))
                                + (subject.assessed().converged()
                                        ? ""
                                        : Html.of("p", "warning", Html.escape(speech.text("brief.unconverged")))))
                + "\n";
    }

    private String page(int number, String body, Notes notes) {
        var foot = Html.of(
                "footer",
                "",
                Html.escape(speech.text("brief.foot", Map.of("version", Version.NUMBER)))
                        + Html.of(
                                "span",
                                "",
                                Html.escape(
                                        speech.text("brief.page", Map.of("n", String.valueOf(number), "all", "2")))));
        return "<section class=\"page\">\n<main>\n" + body + "</main>\n" + notes.list() + foot + "\n</section>\n";
    }

    private static String css() {
        try (var in = Brief.class.getResourceAsStream("/brief.css")) {
            return new String(Objects.requireNonNull(in, "the style").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
