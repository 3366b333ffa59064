package org.ortaq.table;

import java.util.Comparator;
import java.util.Optional;

/**
 * One mistake in an input file.
 *
 * @param file name of the file, as the user knows it
 * @param line line number from 1; 0 when the mistake is of the file as a whole
 * @param field column, key or path of keys; empty when the whole line is meant
 * @param found the value as it stands in the file; empty when something is missing
 * @param expected what would have been right, in words
 * @param guess the nearest right value, when there is one
 */
public record Problem(String file, int line, String field, String found, String expected, Optional<String> guess)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::field)
            .thenComparing(Problem::found)
            .thenComparing(Problem::expected);

    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException("line must not be negative: " + line);
        }
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One clear sentence: {@code trade.csv:7:exporter 'KZK' is not a country: KAZ?}. */
    public String sentence() {
        var where = line == 0 ? file : file + ":" + line;
        var what = field.isEmpty() ? "" : ":" + field;
        var value = found.isEmpty() ? " is missing" : " '" + found + "'";
        return where + what + value + ": expected " + expected
                + guess.map(g -> "; perhaps " + g + "?").orElse("");
    }
}
