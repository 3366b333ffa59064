package org.ortaq.app.upkeep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.ortaq.app.upkeep.Difference.Kind;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

/**
 * The rows of a table as texts, by id: what upkeep changes before the whole package is checked again. Rows keep their places,
 * and a new one goes before the first that sorts after it, so that a change of one row is a change of one line.
 *
 * @param path of the file in the package
 * @param header names of the columns, {@code id} among them
 * @param rows cells by column, by id, in the order of the file
 */
public record TableText(String path, List<String> header, SequencedMap<String, Map<String, String>> rows) {

    public TableText {
        header = List.copyOf(header);
        rows = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
    }

    /** Reads the text of a file; two rows of one id are a mistake. */
    public static TableText read(String text, String path, Problems problems) {
        var table = Csv.read(text, path, problems);
        var rows = new LinkedHashMap<String, Map<String, String>>();
        for (var row : table.rows()) {
            var cells = new LinkedHashMap<String, String>();
            table.header()
                    .forEach(column -> cells.put(column, row.maybeText(column).orElse("")));
            if (rows.put(row.text("id"), cells) != null) {
                row.reject("id", "an id that no other row has");
            }
        }
        return new TableText(path, table.header(), rows);
    }

    public Optional<Map<String, String>> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The same table with one row added or replaced; its id is in its cells. */
    public TableText with(Map<String, String> row) {
        var id = row.getOrDefault("id", "");
        var changed = new LinkedHashMap<String, Map<String, String>>();
        boolean placed = rows.containsKey(id);
        for (var entry : rows.entrySet()) {
            if (!placed && entry.getKey().compareTo(id) > 0) {
                changed.put(id, row);
                placed = true;
            }
            changed.put(entry.getKey(), entry.getKey().equals(id) ? row : entry.getValue());
        }
        changed.putIfAbsent(id, row);
        return new TableText(path, header, changed);
    }

    /** The same table without a row. */
    public TableText without(String id) {
        var changed = new LinkedHashMap<>(rows);
        changed.remove(id);
        return new TableText(path, header, changed);
    }

    /** One row one line. */
    public String text() {
        var lines = new ArrayList<List<String>>();
        rows.values()
                .forEach(row -> lines.add(
                        header.stream().map(c -> row.getOrDefault(c, "")).toList()));
        return Csv.write(header, lines);
    }

    /** What another state of the same table has different, one entry a row, in its order; rows that are gone last. */
    public List<Difference> differences(TableText other) {
        var found = new ArrayList<Difference>();
        for (var entry : other.rows.entrySet()) {
            var before = row(entry.getKey());
            var cells = cells(before.orElse(Map.of()), entry.getValue());
            if (!cells.isEmpty()) {
                found.add(new Difference(path, entry.getKey(), before.isEmpty() ? Kind.ADDED : Kind.CHANGED, cells));
            }
        }
        for (var id : rows.keySet()) {
            if (!other.rows.containsKey(id)) {
                found.add(
                        new Difference(path, id, Kind.REMOVED, cells(Objects.requireNonNull(rows.get(id)), Map.of())));
            }
        }
        return List.copyOf(found);
    }

    private List<Difference.Cell> cells(Map<String, String> before, Map<String, String> after) {
        var cells = new ArrayList<Difference.Cell>();
        for (var column : header) {
            var old = before.getOrDefault(column, "");
            var now = after.getOrDefault(column, "");
            if (!old.equals(now)) {
                cells.add(new Difference.Cell(column, old, now));
            }
        }
        return cells;
    }
}
