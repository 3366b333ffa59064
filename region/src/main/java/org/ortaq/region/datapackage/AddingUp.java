package org.ortaq.region.datapackage;

import java.util.Map;
import java.util.TreeMap;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** Sums that must hold: exports and imports make the turnover, shares make one. */
final class AddingUp {

    private final Map<String, Table> tables;
    private final Problems problems;

    private AddingUp(Map<String, Table> tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    static void check(Map<String, Table> tables, Problems problems) {
        var check = new AddingUp(tables, problems);
        check.turnover();
        check.shares("value-added-shares", "country", "share");
        check.shares("power-demand-shape", "country", "share");
        check.shares("trade-sections-to-industries", "sitc_section", "share");
        check.shares("trade-input-output", "user", "coefficient");
        check.shares("gateways", "country", "weight");
    }

    /** Parts of one table column sum to one within a group. */
    private void shares(String resource, String group, String share) {
        var table = tables.get(resource);
        if (table == null || !table.header().contains(group) || !table.header().contains(share)) {
            return;
        }
        var sums = new TreeMap<String, Double>();
        var last = new TreeMap<String, Row>();
        for (var row : table.rows()) {
            var key = row.maybeText(group).orElse("");
            sums.merge(key, row.maybeNumber(share).orElse(0), Double::sum);
            last.put(key, row);
        }
        sums.forEach((key, sum) -> {
            if (Math.abs(sum - 1) > 0.005) {
                var row = last.get(key);
                problems.add(
                        row == null ? resource : row.file(),
                        row == null ? 0 : row.line(),
                        share,
                        String.format(java.util.Locale.ROOT, "%.4f", sum),
                        "the shares of " + key + " to add up to 1");
            }
        });
    }

    /** For one reporter, pair and year: stated exports + imports = stated turnover, within the rounding of the press. */
    private void turnover() {
        var facts = tables.get("facts");
        if (facts == null) {
            return;
        }
        var flows = new TreeMap<String, Double>();
        var stated = new TreeMap<String, Row>();
        for (var row : facts.rows()) {
            if (!row.maybeText("period").orElse("").equals("year")) {
                continue;
            }
            var who = row.maybeText("reporter").orElse("") + " "
                    + row.maybeText("year").orElse("") + " "
                    + row.maybeText("source").orElse("") + " ";
            var area = row.maybeText("area").orElse("");
            switch (row.maybeText("concept").orElse("")) {
                case "trade.exports" ->
                    flows.put(who + pair(area) + " x", row.maybeNumber("value").orElse(0));
                case "trade.imports" ->
                    flows.put(who + pair(area) + " m", row.maybeNumber("value").orElse(0));
                case "trade.turnover" -> stated.put(who + area, row);
                default -> {}
            }
        }
        stated.forEach((key, row) -> compare(row, flows.get(key + " x"), flows.get(key + " m")));
    }

    private void compare(
            Row row,
            @org.jspecify.annotations.Nullable Double exports,
            @org.jspecify.annotations.Nullable Double imports) {
        if (exports == null || imports == null) {
            return;
        }
        double turnover = row.maybeNumber("value").orElse(0);
        double sum = exports + imports;
        if (Math.abs(sum - turnover) > 0.03 * Math.max(sum, turnover)) {
            row.reject("value", "exports and imports of the same source to add up: " + sum);
        }
    }

    /** {@code UZB-KAZ} and {@code KAZ-UZB} are both of the pair {@code KAZ+UZB}. */
    private static String pair(String fromTo) {
        if (fromTo.length() != 7) {
            return fromTo;
        }
        var a = fromTo.substring(0, 3);
        var b = fromTo.substring(4);
        return a.compareTo(b) < 0 ? a + "+" + b : b + "+" + a;
    }
}
