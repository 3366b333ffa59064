package org.ortaq.app.trade.panel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ortaq.trade.estimation.formula.Demand;
import org.ortaq.trade.estimation.panel.Column;

/** Fills one column cell by cell. */
sealed interface ColumnBuilder {

    /** Puts the cell bytes[from..to-1] of a row; whether it could be read. */
    boolean put(int row, byte[] bytes, int from, int to, boolean quoted);

    Column build(int rows);

    /** Cells that mean nothing is known. */
    static boolean isMissing(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0 || (length == 1 && bytes[from] == '.')) return true;
        if (length > 4) return false;
        return switch (new String(bytes, from, length, StandardCharsets.UTF_8)) {
            case "NA", "NaN", "nan", "N/A", "null", "NULL" -> true;
            default -> false;
        };
    }

    /** Numbers; NaN where missing. */
    final class OfNumbers implements ColumnBuilder {

        private double[] values = new double[1024];

        @Override
        public boolean put(int row, byte[] bytes, int from, int to, boolean quoted) {
            if (row == values.length) values = Arrays.copyOf(values, row + (row >> 1));
            double value = Decimal.parse(bytes, from, to);
            if (Double.isNaN(value)) value = truth(bytes, from, to);
            values[row] = value;
            return !Double.isNaN(value) || isMissing(bytes, from, to);
        }

        /** TRUE and FALSE as 1 and 0, as statistics packages write them. */
        private static double truth(byte[] bytes, int from, int to) {
            int length = to - from;
            if (length != 4 && length != 5) return Double.NaN;
            return switch (new String(bytes, from, length, StandardCharsets.UTF_8)) {
                case "TRUE", "true", "True" -> 1;
                case "FALSE", "false", "False" -> 0;
                default -> Double.NaN;
            };
        }

        @Override
        public Column build(int rows) {
            return new Column.OfNumbers(Arrays.copyOf(values, rows));
        }
    }

    /** Labels; an empty cell and NA without quotes are missing. */
    final class OfLabels implements ColumnBuilder {

        private int[] codes = new int[1024];
        private final Labels labels = new Labels();

        @Override
        public boolean put(int row, byte[] bytes, int from, int to, boolean quoted) {
            if (row == codes.length) codes = Arrays.copyOf(codes, row + (row >> 1));
            boolean missing = to == from || (!quoted && to - from == 2 && bytes[from] == 'N' && bytes[from + 1] == 'A');
            codes[row] = missing ? -1 : labels.code(bytes, from, to);
            return missing || codes[row] >= 0;
        }

        @Override
        public Column build(int rows) {
            return new Column.OfLabels(Arrays.copyOf(codes, rows), labels.texts());
        }
    }

    /** Numbers, or labels if the first cell that is known is no number: a text as a regressor means its levels. */
    final class OfEither implements ColumnBuilder {

        private ColumnBuilder builder = new OfNumbers();
        private boolean decided;

        @Override
        public boolean put(int row, byte[] bytes, int from, int to, boolean quoted) {
            boolean read = builder.put(row, bytes, from, to, quoted);
            if (!decided && !(read && isMissing(bytes, from, to))) {
                decided = true;
                if (!read) return asLabels(row, bytes, from, to, quoted);
            }
            return read;
        }

        private boolean asLabels(int row, byte[] bytes, int from, int to, boolean quoted) {
            builder = new OfLabels();
            for (int i = 0; i < row; i++) builder.put(i, bytes, from, from, false);
            return builder.put(row, bytes, from, to, quoted);
        }

        @Override
        public Column build(int rows) {
            return builder.build(rows);
        }
    }

    /** What suits the use of a column. */
    static ColumnBuilder of(String column, Demand demand) {
        if (demand.asLabels(column)) return new OfLabels();
        return demand.asTerm(column) ? new OfEither() : new OfNumbers();
    }
}
