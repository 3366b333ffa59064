package org.ortaq.app.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.region.statistics.Tally;
import org.ortaq.table.Json;

/**
 * What an import did.
 *
 * @param into the package
 * @param created whether it was begun as a copy of the shipped one
 * @param what what was imported, in a few words
 * @param tables rows written by table
 * @param notes what the user should know
 */
record Imported(Path into, boolean created, String what, Tally tally, Map<String, Integer> tables, List<String> notes) {

    Map<String, Object> json() {
        return Json.object()
                .put("into", into.toString())
                .put("created", created)
                .put("what", what)
                .put("read", tally.rowsRead())
                .put("kept", tally.rowsKept())
                .put(
                        "dropped",
                        tally.dropped().entrySet().stream()
                                .map(e -> Json.object()
                                        .put("reason", e.getKey())
                                        .put("rows", e.getValue())
                                        .build())
                                .toList())
                .put(
                        "tables",
                        tables.entrySet().stream()
                                .map(e -> Json.object()
                                        .put("name", e.getKey())
                                        .put("rows", e.getValue())
                                        .build())
                                .toList())
                .put("notes", notes)
                .build();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("Imported " + what + " into " + into + (created ? ", begun as a copy of the shipped package" : ""));
        var table = new TextTable("rows", ">number");
        table.row("read", String.valueOf(tally.rowsRead()));
        table.row("kept", String.valueOf(tally.rowsKept()));
        tally.dropped().forEach((reason, rows) -> table.row("dropped: " + reason, String.valueOf(rows)));
        tables.forEach((name, rows) -> table.row("written to " + name, String.valueOf(rows)));
        lines.addAll(table.lines());
        lines.addAll(notes);
        return String.join("\n", lines) + "\n";
    }
}
