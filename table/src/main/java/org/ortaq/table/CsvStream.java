package org.ortaq.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row in constant memory, for files too large to hold. Stops after {@link #MOST_PROBLEMS} mistakes,
 * which a file of millions of rows would otherwise repeat in every row.
 */
public final class CsvStream {

    /** After so many mistakes the rest of the file is not read. */
    public static final int MOST_PROBLEMS = 100;

    private final String file;
    private final Problems problems;
    private final Predicate<List<String>> isHeader;
    private final Consumer<Row> each;
    private @Nullable List<String> header;

    private CsvStream(String file, Problems problems, Predicate<List<String>> isHeader, Consumer<Row> each) {
        this.file = file;
        this.problems = problems;
        this.isHeader = isHeader;
        this.each = each;
    }

    /** Reads a file whose first line is the header. */
    public static void read(Reader in, String file, Problems problems, Consumer<Row> each) {
        read(in, file, problems, cells -> true, each);
    }

    /**
     * Reads a file that may begin with other lines.
     *
     * @param in the text; not closed
     * @param isHeader finds the header line; lines before it are skipped
     * @param each takes the rows in the order of the file; what it rejects goes to {@code problems}
     */
    public static void read(
            Reader in, String file, Problems problems, Predicate<List<String>> isHeader, Consumer<Row> each) {
        var stream = new CsvStream(file, problems, isHeader, each);
        int before = problems.count();
        var builder = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var reader = builder.ofCsvRecord(in)) {
            var records = reader.iterator();
            while (records.hasNext() && problems.count() - before < MOST_PROBLEMS) {
                stream.take(records.next());
            }
        } catch (CsvParseException broken) {
            problems.add(file, 0, "", "", "well-formed CSV: " + broken.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (stream.header == null && problems.count() == before) {
            problems.add(file, 1, "", "", "a header line");
        }
    }

    private void take(CsvRecord csv) {
        var cells = csv.getFields();
        if (header == null) {
            takeHeader(cells);
            return;
        }
        int line = Math.toIntExact(csv.getStartingLineNumber());
        if (cells.size() != header.size()) {
            problems.add(file, line, "", cells.size() + " cells", header.size() + " cells, as in the header");
            return;
        }
        each.accept(new Row(file, line, header, cells, problems));
    }

    private void takeHeader(List<String> cells) {
        var names = cells.stream()
                .map(cell -> (cell.startsWith("\uFEFF") ? cell.substring(1) : cell).strip())
                .toList();
        if (!isHeader.test(names)) {
            return;
        }
        header = names;
        var seen = new LinkedHashSet<String>();
        for (var name : names) {
            if (!name.isEmpty() && !seen.add(name)) { // an unnamed column at the end is common in bulk files
                problems.add(file, 1, name, name, "each column name once");
            }
        }
    }
}
