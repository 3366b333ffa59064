package org.ortaq.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ortaq.app.terminal.Version;
import org.ortaq.table.Numbers;

/** A workbook: the table with its heads frozen, and a sheet that says what it is. Numbers are numbers, the rest texts made harmless. */
final class BookOut {

    private static final int LONGEST_NAME = 31;
    private static final double WIDEST = 60;
    private static final double NARROWEST = 8;
    private static final String HEAD_COLOUR = "D9E2EC";

    private BookOut() {}

    static byte[] of(Flat table) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Ortaq", "1.0")) {
            rows(book.newWorksheet(sheetName(table.name())), table);
            about(book.newWorksheet("about"), table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sheetName(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static void rows(Worksheet sheet, Flat table) {
        for (int c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            sheet.value(0, c, column.name());
            sheet.style(0, c).bold().fillColor(HEAD_COLOUR).set();
            double width = column.name().length();
            for (int r = 0; r < table.rows().size(); r++) {
                var cell = table.rows().get(r).get(c);
                put(sheet, r + 1, c, column, cell);
                width = Math.max(width, cell.length());
            }
            sheet.width(c, Math.clamp(width + 2, NARROWEST, WIDEST));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(
                0, 0, Math.max(1, table.rows().size()), table.columns().size() - 1);
    }

    private static void put(Worksheet sheet, int row, int at, FlatColumn column, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (!column.isText() && Numbers.decimal(cell).isPresent()) {
            sheet.value(row, at, new BigDecimal(cell));
        } else {
            sheet.value(row, at, Harmless.of(cell));
        }
    }

    private static void about(Worksheet sheet, Flat table) {
        int row = 0;
        sheet.value(row++, 0, table.title());
        for (var line : table.about()) {
            sheet.value(row++, 0, line);
        }
        sheet.value(row++, 0, "Written by Ortaq " + Version.NUMBER + ". An empty cell is unknown, never zero.");
        sheet.value(
                row++,
                0,
                "A text that begins with an apostrophe would run as a formula without it: take one apostrophe away.");
        row++;
        for (var heads : List.of("column", "kind", "unit")) {
            sheet.value(row, List.of("column", "kind", "unit").indexOf(heads), heads);
        }
        for (var column : table.columns()) {
            row++;
            sheet.value(row, 0, column.name());
            sheet.value(row, 1, column.kind().name().toLowerCase(java.util.Locale.ROOT));
            sheet.value(row, 2, column.unit());
        }
        sheet.width(0, NARROWEST * 4);
    }
}
