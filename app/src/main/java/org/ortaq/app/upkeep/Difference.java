package org.ortaq.app.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ortaq.table.Json;

/** What changes in one row of a table. */
public record Difference(String table, String id, Kind kind, List<Cell> cells) {

    /** A row that comes, changes or goes. */
    public enum Kind {
        ADDED("+ "),
        CHANGED("~ "),
        REMOVED("- ");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /** A cell that changes; empty texts stand for empty cells. */
    public record Cell(String column, String before, String after) {}

    public Difference {
        cells = List.copyOf(cells);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(kind.mark + id);
        if (kind == Kind.REMOVED) {
            return lines;
        }
        for (var cell : cells) {
            if (!cell.before().isEmpty()) {
                lines.add("  - " + cell.column() + ": " + cell.before());
            }
            if (!cell.after().isEmpty()) {
                lines.add("  + " + cell.column() + ": " + cell.after());
            }
        }
        return lines;
    }

    Map<String, Object> json() {
        return Json.object()
                .put("table", table)
                .put("id", id)
                .put("added", kind == Kind.ADDED)
                .put("removed", kind == Kind.REMOVED)
                .put(
                        "cells",
                        cells.stream()
                                .map(c -> Json.object()
                                        .put("column", c.column())
                                        .put("before", c.before())
                                        .put("after", c.after())
                                        .build())
                                .toList())
                .build();
    }
}
