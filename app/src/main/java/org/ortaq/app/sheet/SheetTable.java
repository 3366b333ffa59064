package org.ortaq.app.sheet;

import java.util.List;
import org.ortaq.app.upkeep.TableText;

/**
 * A table that goes out as a sheet.
 *
 * @param name of the sheet
 * @param about one sentence for the sheet that explains
 */
record SheetTable(String name, String about, TableText table, List<Column> columns) {

    /** Name of the hidden copy the sheet is merged by when it comes back. */
    static String baseOf(String name) {
        return name + " as exported";
    }

    SheetTable {
        columns = List.copyOf(columns);
    }
}
