package org.ortaq.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** Reads a user's claims: {@code subject, indicator, value, unit, year} and, if there, {@code id, text}. */
public final class ClaimTable {

    private ClaimTable() {}

    /** The claims in the order of the file; every mistake goes to {@code problems}. */
    public static List<StatedClaim> read(Table table, Problems problems) {
        table.refuseOtherColumns(List.of("id", "subject", "indicator", "value", "unit", "year", "text"));
        var ids = new TreeSet<String>();
        var claims = new ArrayList<StatedClaim>();
        if (table.rows().isEmpty()) {
            problems.add(table.file(), 0, "", "no row", "at least one claim");
        }
        for (var row : table.rows()) {
            var id = row.has("id") ? row.text("id") : "line-" + row.line();
            if (!ids.add(id)) {
                row.reject("id", "an id that no other row has");
            }
            claims.addAll(claim(id, row).stream().toList());
        }
        return claims;
    }

    private static List<StatedClaim> claim(String id, Row row) {
        var subject = row.text("subject");
        var indicator = row.text("indicator");
        var value = row.maybeNumber("value");
        var unit = row.maybeText("unit").orElse("");
        var year = row.maybeInteger("year");
        if (value.isPresent() && unit.isEmpty()) {
            row.reject("unit", "the unit of the value");
            return List.of();
        }
        return List.of(new StatedClaim(
                id,
                subject,
                indicator,
                value,
                unit,
                year.isPresent() ? year : OptionalInt.empty(),
                row.has("text") ? row.maybeText("text").orElse("") : ""));
    }
}
