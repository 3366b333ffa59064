package org.ortaq.app.water.problem;

import java.util.Set;
import java.util.TreeSet;

/**
 * Some of the stages.
 *
 * @param numbers from 1
 */
record Stages(Set<Integer> numbers) {
    static Stages all(int count) {
        var numbers = new TreeSet<Integer>();
        for (int t = 1; t <= count; t++) numbers.add(t);
        return new Stages(numbers);
    }

    /** Parts separated by blanks or commas, each {@code 3}, {@code 2..4}, {@code 2..} or {@code ..3}. */
    static Stages of(String text, int count) {
        var numbers = new TreeSet<Integer>();
        for (var part : text.strip().split("[,\\s]+", -1)) {
            if (!part.matches("\\d{1,6}|\\d{0,6}\\.\\.\\d{0,6}"))
                throw new ArithmeticException("\"" + part + "\" names no stages");
            int dots = part.indexOf("..");
            int from = dots < 0 ? Integer.parseInt(part) : number(part.substring(0, dots), 1);
            int to = dots < 0 ? from : number(part.substring(dots + 2), count);
            if (from < 1 || to > count || from > to)
                throw new ArithmeticException("\"" + part + "\" is outside of 1.." + count);
            for (int t = from; t <= to; t++) numbers.add(t);
        }
        return new Stages(numbers);
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    boolean has(int stage) {
        return numbers.contains(stage);
    }
}
