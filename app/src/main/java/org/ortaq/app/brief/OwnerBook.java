package org.ortaq.app.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The table of promises by owner as a workbook: texts as a reader sees them, then the plain numbers in the unit of the register. */
final class OwnerBook {

    private static final int FIRST = 4;
    private static final double WIDEST = 60;
    private static final String HEAD_COLOUR = "D9E2EC";

    private OwnerBook() {}

    static byte[] of(OwnerTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Ortaq", "1.0")) {
            fill(book.newWorksheet("promises"), table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, OwnerTable table) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, table.about());
        sheet.value(2, 0, table.remarks());
        int texts = table.heads().size();
        for (int c = 0; c < texts; c++) {
            head(sheet, c, table.heads().get(c));
            double width = table.heads().get(c).length();
            for (int r = 0; r < table.rows().size(); r++) {
                var cell = table.rows().get(r).cells().get(c);
                put(sheet, FIRST + r, c, cell);
                width = Math.max(width, cell.text().length());
            }
            sheet.width(c, Math.min(WIDEST, width + 2));
        }
        numbers(sheet, texts, table);
        shape(sheet, table);
    }

    private static void numbers(Worksheet sheet, int from, OwnerTable table) {
        int unit = from + OwnerTable.NUMBERS.size();
        for (int n = 0; n < OwnerTable.NUMBERS.size(); n++) {
            head(sheet, from + n, OwnerTable.NUMBERS.get(n));
        }
        head(sheet, unit, "unit");
        for (int r = 0; r < table.rows().size(); r++) {
            var line = table.rows().get(r);
            for (int n = 0; n < line.numbers().size(); n++) {
                if (line.numbers().get(n).isPresent()) {
                    sheet.value(FIRST + r, from + n, line.numbers().get(n).getAsDouble());
                }
            }
            sheet.value(FIRST + r, unit, line.unit());
        }
    }

    private static void head(Worksheet sheet, int column, String text) {
        sheet.value(FIRST - 1, column, text);
        sheet.style(FIRST - 1, column).bold().fillColor(HEAD_COLOUR).set();
    }

    private static void put(Worksheet sheet, int row, int column, OwnerTable.Cell cell) {
        if (cell.address().isPresent()) {
            sheet.hyperlink(row, column, new HyperLink(cell.address().get(), cell.text()));
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, cell.text());
        }
    }

    private static void shape(Worksheet sheet, OwnerTable table) {
        sheet.freezePane(2, FIRST);
        int columns = table.heads().size() + OwnerTable.NUMBERS.size() + 1;
        sheet.setAutoFilter(FIRST - 1, 0, FIRST - 1 + table.rows().size(), columns - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
