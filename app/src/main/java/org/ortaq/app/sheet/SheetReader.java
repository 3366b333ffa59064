package org.ortaq.app.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.ortaq.app.sheet.SheetRows.SheetRow;
import org.ortaq.app.terminal.LibraryWords;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/** Reads a sheet of a workbook as texts, every mistake with its row and column. */
final class SheetReader {

    private static final int MOST_ROWS = 20_000;
    private static final int LAST_SERIAL_YEAR = 2100;
    private static final int FIRST_SERIAL_YEAR = 1900;

    private final String file;
    private final List<Column> columns;
    private final Problems problems;

    private SheetReader(String file, List<Column> columns, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** The sheets asked for that are there, by name; no mistake when one is missing. */
    static java.util.SequencedMap<String, SheetRows> read(
            Path path, java.util.SequencedMap<String, List<Column>> wanted, Problems problems) throws IOException {
        SafeWorkbook.check(path);
        var found = new LinkedHashMap<String, SheetRows>();
        try (var book = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true))) {
            var names = new TreeSet<String>();
            for (var sheet : book.getSheets().toList()) {
                if (!names.add(sheet.getName())) {
                    throw InputException.of(path.toString(), 0, "", sheet.getName(), "each name of a sheet once");
                }
            }
            for (var entry : wanted.entrySet()) {
                Optional<Sheet> sheet = book.findSheet(entry.getKey());
                if (sheet.isPresent()) {
                    var reader = new SheetReader(path + ":" + entry.getKey(), entry.getValue(), problems);
                    found.put(entry.getKey(), reader.sheet(sheet.get()));
                }
            }
        } catch (InputException known) {
            throw known;
        } catch (IOException | RuntimeException broken) { // what the library meets in a damaged part is of many kinds
            throw InputException.of(
                    path.toString(), 0, "", "a damaged workbook", "one that can be read: " + LibraryWords.of(broken));
        }
        return found;
    }

    private SheetRows sheet(Sheet sheet) throws IOException {
        var header = new ArrayList<String>();
        var rows = new ArrayList<SheetRow>();
        try (var stream = sheet.openStream()) {
            var each = stream.iterator();
            while (each.hasNext()) {
                var row = each.next();
                if (row.getRowNum() > MOST_ROWS) {
                    throw InputException.of(
                            file, row.getRowNum(), "", "more than " + MOST_ROWS + " rows", "a sheet of the register");
                }
                if (header.isEmpty()) {
                    header.addAll(header(row));
                } else {
                    row(row, header).ifPresent(rows::add);
                }
            }
        }
        return new SheetRows(header, rows);
    }

    private List<String> header(Row row) {
        var names = columns.stream().map(Column::name).toList();
        var header = new ArrayList<String>();
        var seen = new TreeSet<String>();
        for (int c = 0; c < row.getCellCount(); c++) {
            var name = row.getCellText(c).strip();
            if (!name.isEmpty() && !names.contains(name)) {
                problems.addChoice(file, row.getRowNum(), letter(c), name, "a column of the table", names);
            } else if (!name.isEmpty() && !seen.add(name)) {
                problems.add(file, row.getRowNum(), letter(c), name, "each column once");
            }
            header.add(name);
        }
        if (!seen.contains("id")) {
            problems.add(file, row.getRowNum(), "id", "", "a column named id, in the first row that is not empty");
        }
        return header;
    }

    private Optional<SheetRow> row(Row row, List<String> header) {
        var cells = new LinkedHashMap<String, String>();
        for (int c = 0; c < header.size(); c++) {
            var name = header.get(c);
            var cell = row.getOptionalCell(c);
            if (!name.isEmpty() && cell.isPresent()) {
                cells.put(name, text(cell.get(), name, row.getRowNum()).strip());
            }
        }
        if (cells.values().stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        if (cells.getOrDefault("id", "").isEmpty()) {
            problems.add(file, row.getRowNum(), "id", "", "an id, or an empty row");
            return Optional.empty();
        }
        return Optional.of(new SheetRow(row.getRowNum(), cells));
    }

    private String text(Cell cell, String name, int line) {
        var column = columns.stream().filter(c -> c.name().equals(name)).findFirst();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> safe(cell.getText(), name, line);
            case BOOLEAN -> cell.asBoolean() ? "true" : "false";
            case NUMBER -> column.filter(Column::isDate).isPresent() ? date(cell) : Column.written(cell.asNumber());
            case FORMULA -> refused(name, line, "=" + cell.getFormula(), "a value, not a formula");
            case ERROR -> refused(name, line, String.valueOf(cell.getRawValue()), "a value, not an error of the sheet");
        };
    }

    /** A year typed as a number, or a day as spreadsheets count them. */
    private static String date(Cell cell) {
        var number = cell.asNumber();
        boolean isYear = number.stripTrailingZeros().scale() <= 0
                && number.intValue() >= FIRST_SERIAL_YEAR
                && number.intValue() <= LAST_SERIAL_YEAR;
        return isYear ? Column.written(number) : cell.asDate().toLocalDate().toString();
    }

    /** A text that some spreadsheets would run when they open the table. */
    private String safe(String text, String name, int line) {
        boolean runs = text.startsWith("=") || text.startsWith("@") || text.startsWith("\t") || text.startsWith("\r");
        if (runs) {
            return refused(name, line, text, "a text that does not begin as a formula");
        }
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    private String refused(String name, int line, String found, String expected) {
        problems.add(file, line, name, found, expected);
        return "";
    }

    private static String letter(int column) {
        var letters = "";
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters = (char) ('A' + left % 26) + letters;
        }
        return "column " + letters;
    }
}
