package org.ortaq.app.sheet;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it came back.
 *
 * @param header heads of its columns, in order
 * @param rows those with an id
 */
record SheetRows(List<String> header, List<SheetRow> rows) {

    /** Cells by column, with the number of the row in the sheet. */
    record SheetRow(int line, Map<String, String> cells) {

        String id() {
            return cells.getOrDefault("id", "");
        }
    }

    SheetRows {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
