package org.ortaq.app.trade.panel;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ortaq.app.terminal.LibraryWords;
import org.ortaq.app.terminal.ParquetSource;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.trade.estimation.formula.Demand;
import org.ortaq.trade.estimation.panel.Column;
import org.ortaq.trade.estimation.panel.Frame;

/** Reads the needed columns of a flat Parquet file. */
final class ParquetPanel {

    /** The library tells of its own set-up at every start; held here, since loggers are kept weakly. */
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final String name;
    private final Demand demand;
    private final Problems problems = new Problems();

    private ParquetPanel(String name, Demand demand) {
        this.name = name;
        this.demand = demand;
    }

    static Frame read(Path file, Demand demand) throws IOException {
        var name = String.valueOf(file);
        try (var reader = ParquetSource.open(file, "a whole Parquet file")) {
            return new ParquetPanel(name, demand).read(reader);
        } catch (InputException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw InputException.of(name, 0, "", "", "a Parquet file that can be read: " + LibraryWords.of(broken));
        }
    }

    private Frame read(ParquetFileReader reader) {
        var schemas = new LinkedHashMap<String, ColumnSchema>();
        for (var schema : reader.getFileSchema().getColumns()) {
            if (schema.maxRepetitionLevel() == 0) schemas.put(schema.name(), schema);
        }
        int rows = Math.toIntExact(reader.getFileMetaData().numRows());
        var columns = new LinkedHashMap<String, Column>();
        for (var column : demand.among(name, schemas.keySet())) {
            var schema = schemas.get(column);
            if (schema == null) continue;
            try (var cells = reader.columnReader(column)) {
                columns.put(column, read(column, schema, cells, rows));
            }
        }
        problems.throwIfAny();
        return new Frame(name, 1, rows, columns);
    }

    private Column read(String column, ColumnSchema schema, ColumnReader cells, int rows) {
        return switch (schema.type()) {
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY ->
                schema.logicalType() instanceof LogicalType.DecimalType decimal
                        ? decimals(cells, rows, decimal.scale())
                        : texts(column, cells, rows);
            case INT96 -> throw InputException.of(name, 0, column, "INT96", "a number or a text");
            case BOOLEAN, INT32, INT64, FLOAT, DOUBLE -> {
                double divisor = schema.logicalType() instanceof LogicalType.DecimalType decimal
                        ? StrictMath.pow(10, decimal.scale())
                        : 1;
                yield numbers(schema, cells, rows, divisor);
            }
        };
    }

    private static Column numbers(ColumnSchema schema, ColumnReader cells, int rows, double divisor) {
        double[] values = new double[rows];
        int at = 0;
        while (cells.nextBatch()) {
            int count = cells.getRecordCount();
            copy(schema, cells, values, at, count);
            for (int i = 0; i < count; i++) values[at + i] = finite(schema, values[at + i] / divisor);
            blank(cells, values, at, count);
            at += count;
        }
        requireAll(at, rows);
        return new Column.OfNumbers(values);
    }

    /** Not a number stands for what is not known, as in other panels; an infinite number is none. */
    private static double finite(ColumnSchema schema, double value) {
        if (Double.isInfinite(value)) throw new IllegalArgumentException("an infinite number in " + schema.name());
        return value;
    }

    /** A row that no page holds would be a zero. */
    private static void requireAll(int found, int rows) {
        if (found != rows) throw new IllegalArgumentException(found + " of " + rows + " rows");
    }

    private static void copy(ColumnSchema schema, ColumnReader cells, double[] values, int at, int count) {
        switch (schema.type()) {
            case BOOLEAN -> {
                boolean[] from = cells.getBooleans();
                for (int i = 0; i < count; i++) values[at + i] = from[i] ? 1 : 0;
            }
            case INT32 -> {
                int[] from = cells.getInts();
                for (int i = 0; i < count; i++) values[at + i] = from[i];
            }
            case INT64 -> {
                long[] from = cells.getLongs();
                for (int i = 0; i < count; i++) values[at + i] = from[i];
            }
            case FLOAT -> {
                float[] from = cells.getFloats();
                for (int i = 0; i < count; i++) values[at + i] = from[i];
            }
            case DOUBLE -> System.arraycopy(cells.getDoubles(), 0, values, at, count);
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY, INT96 -> throw new IllegalStateException(schema.name());
        }
    }

    private static void blank(ColumnReader cells, double[] values, int at, int count) {
        var validity = cells.getLeafValidity();
        if (!validity.hasNulls()) return;
        for (int i = 0; i < count; i++) {
            if (validity.isNull(i)) values[at + i] = Double.NaN;
        }
    }

    private static Column decimals(ColumnReader cells, int rows, int scale) {
        double[] values = new double[rows];
        Arrays.fill(values, Double.NaN);
        int at = 0;
        while (cells.nextBatch()) {
            byte[][] from = cells.getBinaries();
            var validity = cells.getLeafValidity();
            for (int i = 0; i < cells.getRecordCount(); i++) {
                if (!validity.isNull(i)) {
                    values[at + i] = new java.math.BigDecimal(new BigInteger(from[i]), scale).doubleValue();
                }
            }
            at += cells.getRecordCount();
        }
        requireAll(at, rows);
        return new Column.OfNumbers(values);
    }

    private Column texts(String column, ColumnReader cells, int rows) {
        var builder = ColumnBuilder.of(column, demand);
        int at = 0;
        while (cells.nextBatch()) {
            byte[][] from = cells.getBinaries();
            var validity = cells.getLeafValidity();
            for (int i = 0; i < cells.getRecordCount(); i++) {
                byte[] cell = validity.isNull(i) ? new byte[0] : from[i];
                if (!builder.put(at + i, cell, 0, cell.length, true) && problems.count() < 100) {
                    problems.add(
                            name,
                            at + i + 1,
                            column,
                            new String(cell, StandardCharsets.UTF_8),
                            "a number, or a text in UTF-8");
                }
            }
            at += cells.getRecordCount();
        }
        requireAll(at, rows);
        return builder.build(rows);
    }
}
