package org.ortaq.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.table.Numbers;
import org.ortaq.table.parquet.ParquetWriter;
import org.ortaq.table.parquet.Values;

/** Apache Parquet: numbers as doubles, whole numbers in 32 bits, texts in UTF-8; what is missing is null. Nothing is made harmless, as nothing runs. */
final class ParquetOut {

    private ParquetOut() {}

    static byte[] of(Flat table) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = new ParquetWriter(bytes);
            var columns = new ArrayList<Values>();
            for (int c = 0; c < table.columns().size(); c++) {
                columns.add(column(table.columns().get(c), table.cells(c)));
            }
            writer.rows(columns);
            writer.finish(about(table));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static TreeMap<String, String> about(Flat table) {
        var about = new TreeMap<String, String>();
        about.put("title", table.title());
        about.put("version", table.version());
        about.put("about", String.join(" ", table.about()));
        table.columns().stream()
                .filter(c -> !c.unit().isEmpty())
                .forEach(c -> about.put("unit of " + c.name(), c.unit()));
        return about;
    }

    private static Values column(FlatColumn column, List<String> cells) {
        var there = new boolean[cells.size()];
        var present = new ArrayList<String>();
        for (int r = 0; r < cells.size(); r++) {
            there[r] = !cells.get(r).isEmpty();
            if (there[r]) {
                present.add(cells.get(r));
            }
        }
        var values = values(column, present);
        return present.size() == cells.size() ? values : new Values.Sparse(values, there);
    }

    private static Values values(FlatColumn column, List<String> cells) {
        return switch (column.kind()) {
            case TEXT -> new Values.Texts(column.name(), cells);
            case NUMBER ->
                new Values.Doubles(
                        column.name(),
                        cells.stream().mapToDouble(c -> number(column, c)).toArray());
            case WHOLE ->
                new Values.Ints(
                        column.name(),
                        cells.stream()
                                .mapToInt(c -> Math.toIntExact(Math.round(number(column, c))))
                                .toArray());
        };
    }

    private static double number(FlatColumn column, String cell) {
        return Numbers.decimal(cell)
                .orElseThrow(
                        () -> new IllegalStateException(column.name() + ": found '" + cell + "', expected a number"));
    }
}
