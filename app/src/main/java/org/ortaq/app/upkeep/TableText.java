package org.ortaq.app.promises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

/**
 * The rows of the register as texts, by id: what upkeep changes before the whole package is checked again.
 *
 * @param header names of the columns
 * @param rows cells by column, by id
 */
record RegisterTable(List<String> header, TreeMap<String, Map<String, String>> rows) {

    static final String PATH = "promises/commitments.csv";

    static RegisterTable read(String text, Problems problems) {
        var table = Csv.read(text, PATH, problems);
        problems.throwIfAny();
        var rows = new TreeMap<String, Map<String, String>>();
        for (var row : table.rows()) {
            var cells = new LinkedHashMap<String, String>();
            table.header()
                    .forEach(column -> cells.put(column, row.maybeText(column).orElse("")));
            rows.put(row.text("id"), cells);
        }
        return new RegisterTable(table.header(), rows);
    }

    Optional<Map<String, String>> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The same register with one row added or replaced. */
    RegisterTable with(Map<String, String> row) {
        var changed = new TreeMap<>(rows);
        changed.put(row.getOrDefault("id", ""), row);
        return new RegisterTable(header, changed);
    }

    /** One row one line, sorted by id, so that a change is a change of one line. */
    String text() {
        var lines = new ArrayList<List<String>>();
        rows.values()
                .forEach(row -> lines.add(
                        header.stream().map(c -> row.getOrDefault(c, "")).toList()));
        return Csv.write(header, lines);
    }

    /** What differs from another register, one entry a row. */
    List<Difference> differences(RegisterTable other) {
        var found = new ArrayList<Difference>();
        for (var entry : other.rows.entrySet()) {
            var before = Optional.ofNullable(rows.get(entry.getKey())).orElse(Map.of());
            var cells = new ArrayList<Difference.Cell>();
            for (var column : header) {
                var old = before.getOrDefault(column, "");
                var now = entry.getValue().getOrDefault(column, "");
                if (!old.equals(now)) {
                    cells.add(new Difference.Cell(column, old, now));
                }
            }
            if (!cells.isEmpty()) {
                found.add(new Difference(entry.getKey(), before.isEmpty(), cells));
            }
        }
        return found;
    }
}
