package org.ortaq.app.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.ortaq.table.Problems;

/** The reader of workbooks, for the tests of bad input. */
public final class SheetDoor {

    private static final List<Column> COLUMNS = List.of(
            new Column("id", "string", true, List.of(), ""),
            new Column("name", "string", false, List.of(), ""),
            new Column("value", "number", false, List.of(), "musd"),
            new Column("since", "date", false, List.of(), ""),
            new Column("open", "boolean", false, List.of(), ""));

    private SheetDoor() {}

    /** A workbook with one sheet. */
    public static byte[] book() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("deals");
            for (int c = 0; c < COLUMNS.size(); c++) {
                sheet.value(0, c, COLUMNS.get(c).name());
            }
            sheet.value(1, 0, "dam");
            sheet.value(1, 1, "A dam, \"large\"");
            sheet.value(1, 2, 4200.5);
            sheet.value(1, 3, "2025-11");
            sheet.value(1, 4, true);
            sheet.value(2, 0, "road");
            sheet.value(2, 2, 7);
            sheet.value(2, 3, 2031);
            sheet.value(3, 0, "line");
            sheet.value(3, 1, "дорога");
            sheet.value(3, 3, 45000);
        }
        return bytes.toByteArray();
    }

    /** Heads and rows of its sheet. */
    public static List<Object> read(Path file, Problems problems) throws IOException {
        var wanted = new LinkedHashMap<String, List<Column>>();
        wanted.put("deals", COLUMNS);
        var found = new ArrayList<Object>();
        SheetReader.read(file, wanted, problems).forEach((name, rows) -> {
            found.add(name);
            rows.rows().forEach(r -> found.add(r.cells()));
        });
        return found;
    }
}
