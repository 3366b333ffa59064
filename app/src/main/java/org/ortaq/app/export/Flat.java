package org.ortaq.app.export;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that goes out.
 *
 * @param name as files and addresses call it
 * @param version of the package the rows are from
 * @param about what else a reader should know, in sentences
 * @param key names of the columns that together name a row
 * @param rows cells as texts in the order of the columns; empty is missing
 */
public record Flat(
        String name,
        String title,
        String version,
        List<String> about,
        List<FlatColumn> columns,
        List<String> key,
        List<List<String>> rows) {

    public Flat {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        rows = List.copyOf(rows);
        var names = columns.stream().map(FlatColumn::name).toList();
        if (new HashSet<>(names).size() != names.size() || !names.containsAll(key)) {
            throw new IllegalArgumentException("columns of " + name + ": found " + names + " with the key " + key
                    + ", expected each once and the key among them");
        }
    }

    List<String> header() {
        return columns.stream().map(FlatColumn::name).toList();
    }

    /** The place of a column, -1 when there is none. */
    int at(String column) {
        return header().indexOf(column);
    }

    /** The cells of one column. */
    List<String> cells(int column) {
        return IntStream.range(0, rows.size())
                .mapToObj(r -> rows.get(r).get(column))
                .toList();
    }
}
