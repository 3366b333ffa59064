package org.ortaq.app.export;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.table.Csv;

/** CSV in UTF-8, comma, one line of heads; texts made harmless. */
final class CsvOut {

    private CsvOut() {}

    static String of(Flat table) {
        return Csv.write(
                table.header(), table.rows().stream().map(r -> row(table, r)).toList());
    }

    private static List<String> row(Flat table, List<String> cells) {
        var row = new ArrayList<String>(cells.size());
        for (int c = 0; c < cells.size(); c++) {
            var isText = table.columns().get(c).isText();
            row.add(isText ? Harmless.of(cells.get(c)) : cells.get(c));
        }
        return row;
    }
}
