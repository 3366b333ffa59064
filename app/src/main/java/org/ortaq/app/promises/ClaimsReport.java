package org.ortaq.app.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.commitments.CheckedClaim;
import org.ortaq.region.Fact;
import org.ortaq.region.Source;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;

/** A user's claims and what the facts say of them. */
final class ClaimsReport {

    private final DataPackage data;
    private final List<CheckedClaim> checked;

    ClaimsReport(DataPackage data, List<CheckedClaim> checked) {
        this.data = data;
        this.checked = checked;
    }

    Map<String, Object> json() {
        return Json.object()
                .put("asOf", data.asOf().toString())
                .put("claims", checked.stream().map(this::json).toList())
                .build();
    }

    private Map<String, Object> json(CheckedClaim claim) {
        return Json.object()
                .put("id", claim.claim().id())
                .put("verdict", claim.verdict().word())
                .put("subject", claim.claim().subject())
                .put("indicator", claim.claim().indicator())
                .put(
                        "year",
                        claim.claim().year().isPresent() ? claim.claim().year().getAsInt() : null)
                .put("stated", claim.claim().value())
                .put("found", found(claim))
                .put(
                        "unit",
                        claim.claim().unit().isEmpty() ? null : claim.claim().unit())
                .put("why", claim.why())
                .put("rivals", claim.rivals().stream().map(ClaimsReport::json).toList())
                .put(
                        "sources",
                        claim.rivals().stream()
                                .map(Fact::source)
                                .distinct()
                                .map(this::cited)
                                .toList())
                .build();
    }

    /** The fact the policy of choice would take, in the unit of the claim. */
    private static OptionalDouble found(CheckedClaim claim) {
        return claim.rivals().isEmpty()
                ? OptionalDouble.empty()
                : org.ortaq.commitments.claims.Units.convert(
                        claim.rivals().getFirst().value(),
                        claim.rivals().getFirst().unit(),
                        claim.claim().unit());
    }

    private static Map<String, Object> json(Fact fact) {
        return Json.object()
                .put("id", fact.id())
                .put("value", fact.value())
                .put("unit", fact.unit())
                .put("reporter", fact.reporter())
                .put("evidence", fact.evidence().word())
                .put("source", fact.source())
                .build();
    }

    private String cited(String source) {
        return Optional.ofNullable(data.sources().get(source))
                .map(Source::citation)
                .orElse(source);
    }

    String text() {
        var lines = new ArrayList<String>();
        var counts = new TreeMap<String, Integer>();
        checked.forEach(c -> counts.merge(c.verdict().word(), 1, Integer::sum));
        lines.add(checked.size() + " claims: "
                + counts.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(java.util.stream.Collectors.joining(", ")));
        lines.add("");
        var table = new TextTable("id", "subject", "indicator", ">year", ">stated", "unit", "verdict", "why");
        for (var claim : checked) {
            table.row(
                    claim.claim().id(),
                    claim.claim().subject(),
                    claim.claim().indicator(),
                    claim.claim().year().isPresent()
                            ? String.valueOf(claim.claim().year().getAsInt())
                            : "",
                    claim.claim().value().isPresent() ? Figures.of(claim.claim().value()) : "",
                    claim.claim().unit(),
                    claim.verdict().word(),
                    claim.why());
        }
        lines.addAll(table.lines());
        return String.join("\n", lines) + "\n";
    }
}
