package org.ortaq.cluster.estimate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import org.ortaq.trade.estimation.formula.Effect;
import org.ortaq.trade.estimation.panel.Codes;
import org.ortaq.trade.estimation.panel.Column;
import org.ortaq.trade.estimation.panel.Frame;

/**
 * The levels of some rows with names that mean the same in every file.
 *
 * @param of the level of each row
 * @param names by level; empty where levels are numbered over all files
 */
// Owned by whoever made them, sent and not changed.
@SuppressWarnings("ArrayRecordComponent")
record Levels(int[] of, String[] names) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Parts names of columns; cannot stand in a cell of a CSV file by accident. */
    private static final char BETWEEN = '\u001f';

    /** @param rows those that take part; their levels have no missing one */
    static Levels of(Frame frame, Effect effect, Codes codes, int[] rows) {
        var taken = codes.take(rows);
        var names = new String[taken.count()];
        for (int k = 0; k < rows.length; k++) {
            int level = taken.of()[k];
            if (names[level] == null) {
                names[level] = name(frame, effect, rows[k]);
            }
        }
        return new Levels(taken.of(), names);
    }

    private static String name(Frame frame, Effect effect, int row) {
        var parts = new ArrayList<String>();
        for (var column : effect.columns()) {
            parts.add(name(frame.column(column), row));
        }
        return String.join(String.valueOf(BETWEEN), parts);
    }

    /** A number is named by its value, as {@link Codes} takes 1 and 1.0 for one level. */
    private static String name(Column column, int row) {
        return switch (column) {
            case Column.OfNumbers numbers -> String.valueOf(numbers.numbers()[row] + 0.0);
            case Column.OfLabels labels -> {
                var label = labels.labels().get(labels.codes()[row]);
                yield labels.isNumeric() ? String.valueOf(Column.number(label).orElseThrow() + 0.0) : label;
            }
        };
    }

    /** Numbered over all files by a sorted list of names. */
    Levels numbered(String[] all) {
        int[] number = new int[names.length];
        for (int level = 0; level < number.length; level++) {
            number[level] = Arrays.binarySearch(all, names[level]);
        }
        int[] out = new int[of.length];
        for (int k = 0; k < out.length; k++) {
            out[k] = number[of[k]];
        }
        return new Levels(out, new String[0]);
    }

    /** Those of some rows; names that no row uses are left out. */
    Levels take(int[] rows) {
        if (names.length == 0) {
            int[] out = new int[rows.length];
            for (int k = 0; k < rows.length; k++) {
                out[k] = of[rows[k]];
            }
            return new Levels(out, names);
        }
        var taken = new Codes(of, names.length).take(rows);
        var left = new String[taken.count()];
        for (int k = 0; k < rows.length; k++) {
            left[taken.of()[k]] = names[of[rows[k]]];
        }
        return new Levels(taken.of(), left);
    }
}
