package org.ortaq.app.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ortaq.app.terminal.Version;
import org.ortaq.table.Numbers;

/**
 * Writes tables as a workbook: a sheet that explains, a sheet a table with its heads frozen and drop-down lists, and a hidden copy
 * of what was written. Texts are written as texts: a cell that begins with = is no formula.
 */
final class SheetWriter {

    private static final double WIDEST = 60;
    private static final double NARROWEST = 8;
    private static final String HEAD_COLOUR = "D9E2EC";
    private static final int ROOM_FOR_NEW_ROWS = 1000;
    private static final String LISTS = "lists";

    private SheetWriter() {}

    /** Writes one workbook; the same tables give the same cells. */
    static void write(OutputStream out, List<SheetTable> tables, String asOf) throws IOException {
        try (var book = new Workbook(out, "Ortaq", "1.0")) {
            explain(book.newWorksheet("how to"), tables, asOf);
            var lists = new ArrayList<Drop>();
            for (var table : tables) {
                lists.addAll(fill(book.newWorksheet(table.name()), table));
            }
            var hidden = book.newWorksheet(LISTS);
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            drop(hidden, lists);
            for (var table : tables) {
                copy(book.newWorksheet(SheetTable.baseOf(table.name())), table);
            }
            book.setActiveTab(1);
        }
    }

    /** A column that gets a drop-down list. */
    private record Drop(Worksheet sheet, int column, int rows, List<String> choices) {}

    private static void explain(Worksheet sheet, List<SheetTable> tables, String asOf) {
        int row = 0;
        for (var line : List.of(
                "Tables of Ortaq " + Version.NUMBER + " as known on " + asOf + ".",
                "Change cells, add rows at the end, leave the heads as they are. Then:  ./ortaq "
                        + "promise import or projects import FILE --into DIR --dry-run",
                "What comes back is shown as a difference first. What was changed here and in the package since is a conflict,"
                        + " and named.",
                "An empty cell is unknown, never zero. Every row needs a source. Formulas are not read: paste values.",
                "Taking a row out of the sheet takes it out of the table only with --remove.")) {
            sheet.value(row++, 0, line);
        }
        for (var table : tables) {
            row++;
            sheet.value(row, 0, table.name());
            sheet.value(row, 1, table.about());
            sheet.style(row++, 0).bold().set();
            for (var column : table.columns()) {
                sheet.value(row, 0, column.name());
                sheet.value(row, 1, column.told());
                sheet.value(row++, 2, column.required() ? "needed" : "");
            }
        }
        sheet.width(0, 26);
        sheet.width(1, 100);
        sheet.width(2, 10);
    }

    private static List<Drop> fill(Worksheet sheet, SheetTable table) {
        var drops = new ArrayList<Drop>();
        int c = 0;
        int rows = table.table().rows().size();
        for (var column : table.columns()) {
            sheet.value(0, c, column.name());
            sheet.style(0, c).bold().fillColor(HEAD_COLOUR).set();
            int r = 1;
            double width = column.name().length();
            for (var cells : table.table().rows().values()) {
                var text = cells.getOrDefault(column.name(), "");
                put(sheet, r++, c, column, text);
                width = Math.max(width, text.length());
            }
            if (column.isDate()) {
                // as texts, so that a spreadsheet does not make a day of 2025-11
                sheet.style(c).format("@").set();
            }
            if (!column.choices().isEmpty()) {
                drops.add(new Drop(sheet, c, rows, column.choices()));
            }
            sheet.width(c++, Math.clamp(width + 2, NARROWEST, WIDEST));
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, rows), Math.max(0, c - 1));
        return drops;
    }

    private static void put(Worksheet sheet, int row, int at, Column column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column.isNumber() && Numbers.decimal(text).isPresent()) {
            sheet.value(row, at, new BigDecimal(text));
        } else {
            sheet.value(row, at, text);
            if (column.isDate()) {
                sheet.style(row, at).format("@").set();
            }
        }
    }

    private static void drop(Worksheet hidden, List<Drop> drops) {
        int c = 0;
        for (var drop : drops) {
            int r = 0;
            for (var choice : drop.choices()) {
                hidden.value(r++, c, choice);
            }
            drop.sheet()
                    .range(1, drop.column(), drop.rows() + ROOM_FOR_NEW_ROWS, drop.column())
                    .validateWithList(hidden.range(0, c, r - 1, c));
            c++;
        }
    }

    /** Every cell as a text, so that nothing a spreadsheet does to numbers touches the copy. */
    private static void copy(Worksheet sheet, SheetTable table) {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        int r = 0;
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(r, c, table.columns().get(c).name());
        }
        for (Map<String, String> cells : table.table().rows().values()) {
            r++;
            for (int c = 0; c < table.columns().size(); c++) {
                var text = cells.getOrDefault(table.columns().get(c).name(), "");
                if (!text.isEmpty()) {
                    sheet.value(r, c, text);
                }
            }
        }
    }
}
