package org.ortaq.trade.estimation.panel;

import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.table.Numbers;

/** A column of a panel. */
public sealed interface Column {

    int rows();

    /** The value of each row as a number; NaN where missing or no number; owned by the column. */
    double[] numbers();

    /** Whether row i has no value. */
    boolean isMissing(int row);

    /** Whether every label is a number, or the column holds numbers. */
    boolean isNumeric();

    /**
     * Numbers.
     *
     * @param numbers one for each row, NaN where missing; owned by this record
     */
    record OfNumbers(double[] numbers) implements Column {

        @Override
        public int rows() {
            return numbers.length;
        }

        @Override
        public boolean isMissing(int row) {
            return Double.isNaN(numbers[row]);
        }

        @Override
        public boolean isNumeric() {
            return true;
        }
    }

    /**
     * Labels by code.
     *
     * @param codes one for each row, -1 where missing; owned by this record
     * @param labels the text of each code, each once
     */
    record OfLabels(int[] codes, List<String> labels) implements Column {

        public OfLabels {
            labels = List.copyOf(labels);
            for (int code : codes) {
                if (code < -1 || code >= labels.size()) {
                    throw new IllegalArgumentException(
                            "codes: found " + code + ", expected -1 to " + (labels.size() - 1));
                }
            }
        }

        @Override
        public int rows() {
            return codes.length;
        }

        @Override
        public boolean isMissing(int row) {
            return codes[row] < 0;
        }

        @Override
        public boolean isNumeric() {
            return labels.stream().allMatch(label -> Numbers.decimal(label).isPresent());
        }

        /** The number that each label writes; NaN where it writes none. */
        public double[] labelNumbers() {
            return labels.stream()
                    .map(Numbers::decimal)
                    .mapToDouble(n -> n.orElse(Double.NaN))
                    .toArray();
        }

        @Override
        public double[] numbers() {
            double[] of = labelNumbers();
            double[] numbers = new double[codes.length];
            for (int i = 0; i < codes.length; i++) numbers[i] = codes[i] < 0 ? Double.NaN : of[codes[i]];
            return numbers;
        }
    }

    /** A column of texts; empty ones are missing. */
    static Column ofTexts(List<String> texts) {
        var labels = new java.util.LinkedHashMap<String, Integer>();
        int[] codes = new int[texts.size()];
        for (int i = 0; i < codes.length; i++) {
            var text = texts.get(i);
            codes[i] = text.isEmpty() ? -1 : labels.computeIfAbsent(text, _ -> labels.size());
        }
        return new OfLabels(codes, List.copyOf(labels.keySet()));
    }

    /** The number a text writes, if it does. */
    static OptionalDouble number(String text) {
        return Numbers.decimal(text);
    }
}
