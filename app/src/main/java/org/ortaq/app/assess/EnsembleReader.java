package org.ortaq.app.assess;

import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ortaq.app.terminal.LibraryWords;
import org.ortaq.app.terminal.ParquetSource;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Origin;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.assessment.draws.Series;
import org.ortaq.assessment.draws.SharedSeries;
import org.ortaq.table.InputException;

/** Reads the draws of a Parquet file that {@link EnsembleFile} wrote. */
public final class EnsembleReader {

    private static final String EXPECTED = "a Parquet file of draws, as assess --shard writes it";

    /** Held here, since loggers are kept weakly. */
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final SharedSeries shared;

    /** @param shared of all files that are to be joined */
    public EnsembleReader(SharedSeries shared) {
        this.shared = shared;
    }

    /** @throws InputException when it is no such file */
    public Ensemble read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw InputException.of("command line", 0, "SHARD", file.toString(), "a file that exists");
        }
        try (var reader = ParquetSource.open(file, EXPECTED)) {
            var notes = new TreeMap<>(reader.getFileMetaData().keyValueMetadata());
            if (!EnsembleFile.FORMAT.equals(notes.get("ortaq.format"))) {
                throw refused(file, "no draws in it");
            }
            return new Ensemble(origin(notes), plan(notes), drawn(reader, notes));
        } catch (InputException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw refused(file, LibraryWords.of(broken));
        }
    }

    private static InputException refused(Path file, String found) {
        return InputException.of(file.toString(), 0, "", found, EXPECTED);
    }

    private static Origin origin(Map<String, String> notes) {
        return new Origin(
                note(notes, "run"),
                note(notes, "data"),
                note(notes, "scenario"),
                note(notes, "scenarioHash"),
                Integer.parseInt(note(notes, "from")),
                Integer.parseInt(note(notes, "to")),
                note(notes, "version"));
    }

    private static Plan plan(Map<String, String> notes) {
        return new Plan(
                Integer.parseInt(note(notes, "draws")),
                Sampling.of(note(notes, "sampling")),
                Long.parseLong(note(notes, "seed")),
                truth(note(notes, "coalitions")));
    }

    private static boolean truth(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word + " is neither true nor false");
        };
    }

    private static String note(Map<String, String> notes, String key) {
        return Objects.requireNonNull(notes.get("ortaq." + key), "no note ortaq." + key);
    }

    private List<Drawn> drawn(ParquetFileReader reader, Map<String, String> notes) {
        int rows = Math.toIntExact(reader.getFileMetaData().numRows());
        var draws = ints(reader, "draw", rows);
        var years = ints(reader, "year", rows);
        var values = doubles(reader, rows);
        var courses = texts(reader, "course", rows);
        var metrics = texts(reader, "metric", rows);
        var areas = texts(reader, "area", rows);
        var unconverged = unconverged(note(notes, "unconverged"));
        var byDraw = new TreeMap<Integer, SortedMap<Series, Double>>();
        for (int row = 0; row < rows; row++) {
            var series = new Series(Series.Course.of(courses.get(row)), metrics.get(row), areas.get(row), years[row]);
            var before =
                    byDraw.computeIfAbsent(draws[row], _ -> new TreeMap<>()).put(series, values[row]);
            if (before != null || !Double.isFinite(values[row])) {
                throw new IllegalArgumentException("row " + row + " holds " + values[row] + " for " + series);
            }
        }
        var drawn = new ArrayList<Drawn>();
        byDraw.forEach(
                (number, found) -> drawn.add(Drawn.of(number, unconverged.getOrDefault(number, 0), found, shared)));
        return drawn;
    }

    private static Map<Integer, Integer> unconverged(String note) {
        var counts = new TreeMap<Integer, Integer>();
        if (!note.isEmpty()) {
            for (var pair : note.split(",", -1)) {
                var parts = pair.split(":", -1);
                counts.put(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
        }
        return counts;
    }

    private static int[] ints(ParquetFileReader reader, String column, int rows) {
        var all = new int[rows];
        eachBatch(
                reader,
                column,
                rows,
                (cells, at) -> System.arraycopy(cells.getInts(), 0, all, at, cells.getRecordCount()));
        return all;
    }

    private static double[] doubles(ParquetFileReader reader, int rows) {
        var all = new double[rows];
        eachBatch(
                reader,
                "value",
                rows,
                (cells, at) -> System.arraycopy(cells.getDoubles(), 0, all, at, cells.getRecordCount()));
        return all;
    }

    /** Equal texts become one object. */
    private static List<String> texts(ParquetFileReader reader, String column, int rows) {
        var all = new ArrayList<String>(rows);
        var known = new TreeMap<String, String>();
        eachBatch(reader, column, rows, (cells, _) -> {
            var texts = cells.getStrings();
            for (int i = 0; i < cells.getRecordCount(); i++) {
                all.add(known.computeIfAbsent(texts[i], Function.identity()));
            }
        });
        return all;
    }

    private interface Batch {
        void take(ColumnReader cells, int at);
    }

    private static void eachBatch(ParquetFileReader reader, String column, int rows, Batch batch) {
        try (var cells = reader.columnReader(column)) {
            int at = 0;
            for (; cells.nextBatch(); at += cells.getRecordCount()) {
                if (cells.getLeafValidity().hasNulls()) {
                    throw new IllegalArgumentException("an empty cell in " + column);
                }
                batch.take(cells, at);
            }
            if (at != rows) {
                throw new IllegalArgumentException(at + " of " + rows + " rows in " + column);
            }
        }
    }
}
