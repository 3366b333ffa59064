package org.ortaq.assessment.draws;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * What one draw gave.
 *
 * @param number of the draw
 * @param unconverged how many years of its courses did not converge
 * @param series what it gives a value of, sorted; draws that give the same share one list
 * @param values by series
 */
// Handed over by the reader or the runner and not changed after.
@SuppressWarnings("ArrayRecordComponent")
public record Drawn(int number, int unconverged, List<Series> series, double[] values) {

    /** @throws IllegalArgumentException unless there is a value for each series */
    public Drawn {
        if (series.size() != values.length) {
            throw new IllegalArgumentException("draw " + number + ": found " + values.length + " values of "
                    + series.size() + " series, expected one each");
        }
    }

    /** @param shared makes equal lists one */
    public static Drawn of(int number, int unconverged, SortedMap<Series, Double> values, SharedSeries shared) {
        return new Drawn(
                number,
                unconverged,
                shared.of(List.copyOf(values.keySet())),
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Empty when this draw gives no such number. */
    public OptionalDouble value(Series wanted) {
        int at = Collections.binarySearch(series, wanted);
        return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[at]);
    }
}
