package org.ortaq.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
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
    private int[] nameless = {};

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
        var watch = new QuoteWatch(in);
        try (var reader = builder.ofCsvRecord(watch)) {
            var records = reader.iterator();
            while (records.hasNext() && problems.count() - before < MOST_PROBLEMS) {
                stream.take(records.next());
            }
            watch.check(file, problems);
        } catch (CsvParseException broken) {
            addUnreadable(broken, file, problems);
        } catch (UncheckedIOException failed) {
            addUnreadable(failed, file, problems);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (stream.header == null && problems.count() == before) {
            problems.add(file, 1, "", "", "a header line");
        }
    }

    /** What is wrong with the text or its bytes is a mistake of the file; a refusal by the reader goes on as it is. */
    static void addUnreadable(RuntimeException failed, String file, Problems problems) {
        switch (failed.getCause()) {
            case InputException refused -> throw refused;
            case CharacterCodingException _ -> problems.add(file, 0, "", "bytes that are not UTF-8", "a text in UTF-8");
            case EOFException _ -> problems.add(file, 0, "", "a file that is cut off", "a whole file");
            case ZipException broken -> problems.add(file, 0, "", "", "a whole archive: " + broken.getMessage());
            case null, default -> {
                if (!(failed instanceof CsvParseException)) {
                    throw failed;
                }
                problems.add(file, 0, "", "", "well-formed CSV: " + failed.getMessage());
            }
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
        for (int unnamed : nameless) {
            if (!cells.get(unnamed).isBlank()) {
                problems.add(file, line, "", cells.get(unnamed), "a column with a name, or nothing in it");
                return;
            }
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
        // an unnamed column at the end is common in bulk files
        nameless = IntStream.range(0, names.size())
                .filter(c -> names.get(c).isEmpty())
                .toArray();
        for (var name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                problems.add(file, 1, name, name, "each column name once");
            }
        }
    }
}
