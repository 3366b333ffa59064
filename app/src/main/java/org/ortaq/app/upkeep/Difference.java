package org.ortaq.app.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ortaq.table.Json;

/** What changes in one row of the register. */
record Difference(String id, boolean added, List<Cell> cells) {

    /** A cell that changes; empty texts stand for empty cells. */
    record Cell(String column, String before, String after) {}

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add((added ? "+ " : "~ ") + id);
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
                .put("id", id)
                .put("added", added)
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
