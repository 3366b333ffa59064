package org.ortaq.bench;

import java.util.Arrays;
import java.util.Locale;

/** Milliseconds of processor time for one run, in the rounds of a benchmark. */
record Timing(Benchmark benchmark, double[] milliseconds) {

    double median() {
        return sorted()[milliseconds.length / 2];
    }

    private double[] sorted() {
        var sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    String line() {
        var sorted = sorted();
        return String.format(
                Locale.ROOT,
                "  %-11s %-46s %10.3f ms  (%.3f to %.3f)",
                benchmark.room(),
                benchmark.name(),
                median(),
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
