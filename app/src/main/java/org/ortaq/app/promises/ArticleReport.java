package org.ortaq.app.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.app.terminal.Amounts;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.commitments.Claims;
import org.ortaq.commitments.SameNumber;
import org.ortaq.region.Source;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.promises.Claim;
import org.ortaq.table.Json;

/** The sentences of the founding article, each with the verdict of a reader and its sources. */
final class ArticleReport {

    private static final int WIDEST = 70;

    private final DataPackage data;
    private final List<Claim> claims;

    ArticleReport(DataPackage data, List<Claim> claims) {
        this.data = data;
        this.claims = claims;
    }

    private List<SameNumber> sameNumbers() {
        return new Claims(claims).sameNumbers();
    }

    Map<String, Object> json() {
        return Json.object()
                .put("asOf", data.asOf().toString())
                .put("claims", claims.stream().map(this::json).toList())
                .put(
                        "sameNumbers",
                        sameNumbers().stream().map(ArticleReport::json).toList())
                .build();
    }

    private Map<String, Object> json(Claim claim) {
        return Json.object()
                .put("id", claim.id())
                .put("verdict", claim.verdict().word())
                .put("text", claim.text())
                .put("subject", claim.area())
                .put("indicator", claim.indicator())
                .put("year", claim.year().isPresent() ? claim.year().getAsInt() : null)
                .put("stated", claim.value())
                .put("found", claim.found())
                .put("unit", claim.unit())
                .put("why", claim.why())
                .put("sources", claim.foundSources().stream().map(this::cited).toList())
                .build();
    }

    private static Map<String, Object> json(SameNumber same) {
        return Json.object()
                .put("value", same.value())
                .put("unit", same.unit())
                .put("claims", same.claims())
                .put("subjects", same.areas())
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
        claims.forEach(c -> counts.merge(c.verdict().word(), 1, Integer::sum));
        lines.add(claims.size() + " claims of the founding article: "
                + counts.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(java.util.stream.Collectors.joining(", ")));
        lines.add("");
        var table = new TextTable("id", "verdict", "claim", "found");
        claims.forEach(c -> table.row(
                c.id(), c.verdict().word(), brief(c.text()), brief(c.found().orElse(c.why()))));
        lines.addAll(table.lines());
        lines.add("");
        sameNumbers()
                .forEach(s -> lines.add("One number said of several subjects: "
                        + new Amounts(s.value(), s.unit()).full(s.value()) + " of " + String.join(" and ", s.areas())
                        + " (" + String.join(", ", s.claims()) + ")"));
        lines.add(
                "--json gives every claim with its reasons and sources; ortaq claims FILE checks claims of your own.");
        return String.join("\n", lines) + "\n";
    }

    private static String brief(String text) {
        if (text.length() <= WIDEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', WIDEST - 3);
        return text.substring(0, cut < 20 ? WIDEST - 3 : cut) + " ...";
    }
}
