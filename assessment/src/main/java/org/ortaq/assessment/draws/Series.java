package org.ortaq.assessment.draws;

import java.util.Comparator;
import java.util.Locale;

/**
 * A number that every draw gives a value of.
 *
 * @param course which run it was read from
 * @param area in the grammar of areas
 */
public record Series(Course course, String metric, String area, int year) implements Comparable<Series> {

    private static final Comparator<Series> ORDER = Comparator.comparing(Series::course)
            .thenComparing(Series::metric)
            .thenComparing(Series::area)
            .thenComparingInt(Series::year);

    /** What was carried out. */
    public enum Course {
        BASELINE,
        PACKAGE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Course of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
