package org.ortaq.app.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ortaq.people.InstitutionList;
import org.ortaq.people.PeopleModel;
import org.ortaq.people.recognition.Decision;
import org.ortaq.people.recognition.Degree;
import org.ortaq.people.recognition.Level;
import org.ortaq.people.recognition.Verdict;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.people.ListedInstitution;
import org.ortaq.region.people.People;
import org.ortaq.table.Json;
import org.ortaq.table.Row;

/** The answer about one degree. */
final class RecognitionReport {

    /** What was asked. */
    record Asked(
            String from,
            String to,
            Optional<String> institution,
            Level level,
            LocalDate day,
            boolean accredited,
            boolean listed,
            List<String> with) {}

    private final DataPackage data;
    private final Asked asked;
    private final Optional<ListedInstitution> ranked;
    private final Decision decision;

    private RecognitionReport(DataPackage data, People people, Asked asked) {
        this.data = data;
        this.asked = asked;
        int issuer = data.countries().of(asked.from());
        this.ranked = asked.institution()
                .flatMap(name -> new InstitutionList(people.degrees().listed()).find(name, issuer));
        this.decision = new PeopleModel()
                .recognise(
                        people,
                        new Degree(issuer, asked.level(), asked.accredited(), ranked.isPresent(), asked.listed()),
                        asked.to(),
                        asked.day());
    }

    static RecognitionReport of(DataPackage data, People people, Asked asked) {
        return new RecognitionReport(data, people, asked);
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Row> row() {
        return decision.basis()
                .flatMap(id -> data.table("recognition").rows().stream()
                        .filter(row -> row.text("id").equals(id))
                        .findFirst());
    }

    private String instrument() {
        return row().map(r -> r.text("instrument"))
                .orElseGet(() -> decision.basis().isPresent()
                        ? "supposed: " + String.join(", ", asked.with())
                        : "no rule in force; the general procedure of " + asked.to());
    }

    Map<String, Object> json() {
        return Json.object()
                .put("result", word(decision.verdict()))
                .put("basis", decision.basis())
                .put("instrument", instrument())
                .put("missing", decision.missing())
                .put("asOf", data.asOf().toString())
                .put("date", asked.day().toString())
                .put("from", asked.from())
                .put("to", asked.to())
                .put("level", asked.level().name().toLowerCase(Locale.ROOT))
                .put("institution", ranked.map(ListedInstitution::name).or(asked::institution))
                .put("source", row().map(r -> r.text("source")))
                .put("evidence", row().map(r -> r.text("evidence")))
                .put("pending", pending())
                .build();
    }

    /** Instruments of this direction that are not in force: what is talked about. */
    private List<Map<String, Object>> pending() {
        return data.table("recognition").rows().stream()
                .filter(r -> r.text("from").equals(asked.from()) && r.text("to").equals(asked.to()))
                .filter(r -> !r.text("status").equals("in-force"))
                .map(r -> Json.object()
                        .put("instrument", r.text("instrument"))
                        .put("status", r.text("status"))
                        .put("result", r.text("result"))
                        .put("note", r.maybeText("note"))
                        .put("source", r.text("source"))
                        .build())
                .toList();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(verdict() + " (a " + asked.level().name().toLowerCase(Locale.ROOT) + "'s degree of "
                + asked.institution().orElse("an institution") + ", " + asked.from() + ", in " + asked.to() + " on "
                + asked.day() + ")");
        lines.add("  basis    " + instrument()
                + row().map(r -> " [" + r.text("evidence") + ": " + r.text("source") + "]")
                        .orElse(""));
        if (asked.institution().isPresent()) {
            lines.add("  ranking  "
                    + ranked.map(r -> r.name() + " is among the first thousand of " + r.ranking() + " " + r.edition())
                            .orElse("not found among the first thousand of the rankings in the data"));
        }
        decision.missing().forEach(m -> lines.add("  missing  " + m));
        pending()
                .forEach(p -> lines.add(
                        "  pending  " + p.get("instrument") + ", " + p.get("status") + ": " + p.get("result")));
        lines.add(
                "  assumed  the institution is " + (asked.accredited() ? "" : "not ") + "accredited in " + asked.from()
                        + (asked.listed() ? "; the document is on the national list" : "")
                        + ". Facts as known on " + data.asOf() + "; not legal advice.");
        return String.join("\n", lines) + "\n";
    }

    private String verdict() {
        return switch (decision.verdict()) {
            case AUTOMATIC -> "Recognised automatically";
            case SIMPLIFIED -> "Recognised after a simplified check";
            case NOSTRIFICATION -> "Not recognised without nostrification";
        };
    }
}
