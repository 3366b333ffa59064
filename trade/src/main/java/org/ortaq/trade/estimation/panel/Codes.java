package org.ortaq.trade.estimation.panel;

/**
 * Levels by row, numbered from 0.
 *
 * @param of the level of each row, -1 where missing; owned by this record
 * @param count number of levels
 */
public record Codes(int[] of, int count) {

    /** The levels of a column: labels that write the same number are one level. */
    public static Codes of(Column column) {
        return switch (column) {
            case Column.OfNumbers numbers -> ofNumbers(numbers.numbers());
            case Column.OfLabels labels -> ofLabels(labels);
        };
    }

    private static Codes ofNumbers(double[] numbers) {
        var table = new LongTable();
        int[] of = new int[numbers.length];
        for (int i = 0; i < of.length; i++) {
            // + 0.0 makes one level of 0 and -0.
            of[i] = Double.isNaN(numbers[i]) ? -1 : table.code(Double.doubleToLongBits(numbers[i] + 0.0));
        }
        return new Codes(of, table.size());
    }

    private static Codes ofLabels(Column.OfLabels column) {
        if (!column.isNumeric())
            return new Codes(column.codes(), column.labels().size());
        var merged = ofNumbers(column.labelNumbers());
        if (merged.count == column.labels().size()) return new Codes(column.codes(), merged.count);
        int[] of = column.codes().clone();
        for (int i = 0; i < of.length; i++) of[i] = of[i] < 0 ? -1 : merged.of[of[i]];
        return new Codes(of, merged.count);
    }

    /** The combinations of two sets of levels that occur. */
    public Codes with(Codes other) {
        var table = new LongTable();
        int[] both = new int[of.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = of[i] < 0 || other.of[i] < 0 ? -1 : table.code((long) of[i] * other.count + other.of[i]);
        }
        return new Codes(both, table.size());
    }

    /** The levels of some rows, numbered anew. */
    public Codes take(int[] rows) {
        int[] next = new int[count];
        java.util.Arrays.fill(next, -1);
        int[] taken = new int[rows.length];
        int used = 0;
        for (int k = 0; k < rows.length; k++) {
            int code = of[rows[k]];
            if (next[code] < 0) next[code] = used++;
            taken[k] = next[code];
        }
        return new Codes(taken, used);
    }

    /** Whether every level lies within one level of the other. */
    public boolean isNestedIn(Codes other) {
        int[] parent = new int[count];
        java.util.Arrays.fill(parent, -1);
        for (int i = 0; i < of.length; i++) {
            if (parent[of[i]] < 0) {
                parent[of[i]] = other.of[i];
            } else if (parent[of[i]] != other.of[i]) {
                return false;
            }
        }
        return true;
    }
}
