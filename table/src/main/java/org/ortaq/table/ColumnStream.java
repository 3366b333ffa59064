package org.ortaq.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads a CSV text too large to be held as rows: the columns asked for, row after row. */
public final class ColumnStream {

    /** Mistakes after which reading ends. */
    private static final int MOST_PROBLEMS = 1000;

    private ColumnStream() {}

    /** Takes the cells of a row, in the order of the columns asked for; a column that the file lacks is an empty text. */
    public interface Rows {
        void row(int line, List<String> cells);
    }

    /**
     * Reads to the end.
     *
     * @param required columns; a missing one is a problem and no row is read
     * @param optional columns
     * @param problems collects mistakes: no header, missing columns, rows with too many or too few cells
     */
    public static void read(
            Reader text, String file, List<String> required, List<String> optional, Problems problems, Rows rows)
            throws IOException {
        var watch = new QuoteWatch(text);
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .detectBomHeader(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(watch)) {
            int[] at = {};
            int[] nameless = {};
            int width = -1;
            for (var csv : reader) {
                if (width < 0) {
                    width = csv.getFieldCount();
                    at = columns(csv, file, required, optional, problems);
                    nameless = nameless(csv);
                    if (!problems.isEmpty()) {
                        return;
                    }
                } else if (!row(csv, file, width, at, nameless, problems, rows)) {
                    return;
                }
            }
            watch.check(file, problems);
            if (width < 0 && problems.isEmpty()) {
                problems.add(file, 1, "", "", "a header line");
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            CsvStream.addUnreadable(broken, file, problems);
        }
    }

    private static int[] columns(
            CsvRecord header, String file, List<String> required, List<String> optional, Problems problems) {
        var names = new ArrayList<String>();
        for (int c = 0; c < header.getFieldCount(); c++) {
            var name = header.getField(c).strip();
            names.add(c == 0 && name.startsWith("\uFEFF") ? name.substring(1) : name);
        }
        var seen = new TreeSet<String>();
        for (var name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                problems.add(file, 1, name, name, "each column name once");
            }
        }
        for (var name : required) {
            if (!names.contains(name)) {
                problems.add(new Problem(file, 1, name, "", "a column named " + name, Nearest.to(name, names)));
            }
        }
        var wanted = new ArrayList<>(required);
        wanted.addAll(optional);
        return wanted.stream().mapToInt(names::indexOf).toArray();
    }

    private static int[] nameless(CsvRecord header) {
        return IntStream.range(0, header.getFieldCount())
                .filter(c -> header.getField(c).isBlank())
                .toArray();
    }

    /** False when there are so many mistakes that reading ends. */
    private static boolean row(
            CsvRecord csv, String file, int width, int[] at, int[] nameless, Problems problems, Rows rows) {
        int line = Math.toIntExact(csv.getStartingLineNumber());
        if (csv.getFieldCount() != width) {
            problems.add(file, line, "", csv.getFieldCount() + " cells", width + " cells, as in the header");
        } else if (IntStream.of(nameless).anyMatch(c -> !csv.getField(c).isBlank())) {
            problems.add(file, line, "", "a cell under no name", "a column with a name, or nothing in it");
        } else {
            var cells = new ArrayList<String>(at.length);
            for (int c : at) {
                cells.add(c < 0 ? "" : csv.getField(c).strip());
            }
            rows.row(line, cells);
        }
        if (problems.count() >= MOST_PROBLEMS) {
            problems.add(file, line, "", "", "a better file: reading ended after " + MOST_PROBLEMS + " mistakes");
            return false;
        }
        return true;
    }
}
