package org.ortaq.app.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortaq.assessment.AssessmentMetrics;
import org.ortaq.assessment.Division;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;

/** Who would leave, and what keeps everyone in. */
final class SharingPart {

    private static final double NOTABLE = 0.5;
    private static final int LEAVERS = 3;

    private final Subject subject;
    private final Speech speech;
    private final Notes notes;

    SharingPart(Subject subject, Notes notes) {
        this.subject = subject;
        this.speech = subject.speech();
        this.notes = notes;
    }

    private Division division() {
        return subject.assessed().division();
    }

    private List<Division.Payment> payments() {
        return division().transfers().stream().filter(t -> t.value() > NOTABLE).toList();
    }

    /** All payments that keep everyone in. */
    String total() {
        double sum = payments().stream().mapToDouble(Division.Payment::value).sum();
        return Html.escape(speech.amount(sum, "musd", sum)) + notes.of(AssessmentMetrics.TRANSFER);
    }

    String under() {
        return Html.escape(speech.text(division().coreEmpty() ? "brief.card.nearest" : "brief.card.keep"));
    }

    String html() {
        return Html.of("h2", "", Html.escape(speech.text("brief.keep"))) + "\n<div class=\"two\"><div>" + leaving()
                + keeping() + "</div><div>" + rules() + "</div></div>\n";
    }

    private String leaving() {
        var leavers = division().leavers().stream()
                .filter(l -> l.excess() > NOTABLE)
                .limit(LEAVERS)
                .map(l -> Html.of("li", "", sentence(l)))
                .collect(Collectors.joining());
        return leavers.isEmpty()
                ? Html.of("p", "", Html.escape(speech.text("gains.nobody")) + notes.of(AssessmentMetrics.EXCESS))
                : Html.of("ul", "", leavers);
    }

    private String sentence(Division.Leaver leaver) {
        var values = Map.of(
                "group",
                group(leaver.coalition()),
                "n",
                speech.text("unit.m", Map.of("n", speech.figure(leaver.excess()))));
        return Html.escape(speech.text("brief.leave", values)) + notes.of(AssessmentMetrics.EXCESS);
    }

    private String group(Coalition coalition) {
        return coalition.members().stream().map(m -> speech.land(m.name())).collect(Collectors.joining(", "));
    }

    private String keeping() {
        var head = speech.text(division().coreEmpty() ? "gains.nearest" : "gains.keeps");
        var payments =
                payments().stream().map(p -> Html.of("li", "", payment(p))).collect(Collectors.joining());
        return Html.of("p", "strong", Html.escape(head) + ":")
                + (payments.isEmpty()
                        ? Html.of("p", "", Html.escape(speech.text("gains.none")))
                        : Html.of("ul", "", payments));
    }

    private String payment(Division.Payment payment) {
        var values = Map.of(
                "from", speech.land(payment.from().name()),
                "to", speech.land(payment.to().name()),
                "n", speech.text("unit.m", Map.of("n", speech.figure(payment.value()))));
        return Html.escape(speech.text("gains.pays", values)) + notes.of(AssessmentMetrics.TRANSFER);
    }

    private String rules() {
        var heads = List.of(
                Html.escape(speech.text("brief.rules")),
                ">" + rule("as-it-falls") + notes.of(AssessmentMetrics.PRESENT_VALUE),
                ">" + rule("shapley") + notes.of(AssessmentMetrics.SHAPLEY),
                ">" + rule("nucleolus") + notes.of(AssessmentMetrics.NUCLEOLUS));
        var rows = Stream.of(Member.values()).map(this::row).collect(Collectors.joining());
        return Html.table("rules", heads, rows);
    }

    private String rule(String rule) {
        return Html.escape(speech.text("rule." + rule));
    }

    private String row(Member member) {
        boolean mine = subject.country().filter(member::equals).isPresent();
        var cells = Html.cell(Html.escape(speech.land(member.name())))
                + share(division().asItFalls(), member)
                + share(division().shapley(), member)
                + share(division().nucleolus(), member);
        return Html.of("tr", mine ? "mine" : "", cells) + "\n";
    }

    private String share(double[] shares, Member member) {
        return Html.number(Html.escape(speech.signed(shares[member.ordinal()])));
    }
}
