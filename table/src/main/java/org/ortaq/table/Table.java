package org.ortaq.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A CSV file as located rows.
 *
 * @param file name of the file
 * @param header column names in file order
 * @param rows the data rows in file order
 * @param problems where mistakes found while reading cells are collected
 */
public record Table(String file, List<String> header, List<Row> rows, Problems problems) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reports every column that is none of these, with the nearest of them as a guess: what it holds would be lost. */
    public void refuseOtherColumns(List<String> known) {
        for (var column : header) {
            if (!column.isEmpty() && !known.contains(column)) {
                problems.addChoice(file, 1, column, column, "one of the columns " + String.join(", ", known), known);
            }
        }
    }

    /**
     * Turns every row into a value. A row with a bad cell, or whose value refuses its parts with an
     * {@link IllegalArgumentException}, is reported and left out; reading goes on.
     */
    public <T> List<T> map(Function<Row, T> decoder) {
        var values = new ArrayList<T>(rows.size());
        for (var row : rows) {
            int before = problems.count();
            try {
                T value = decoder.apply(row);
                if (problems.count() == before) {
                    values.add(value);
                }
            } catch (IllegalArgumentException refusal) {
                if (problems.count() == before) {
                    problems.add(row.file(), row.line(), "", String.join(",", row.cells()), reason(refusal));
                }
            }
        }
        return List.copyOf(values);
    }

    private static String reason(IllegalArgumentException refusal) {
        var message = refusal.getMessage();
        return message == null ? refusal.getClass().getSimpleName() : message;
    }
}
