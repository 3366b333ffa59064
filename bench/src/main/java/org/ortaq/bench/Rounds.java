package org.ortaq.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Runs benchmarks in turn, round after round. */
final class Rounds {

    private static final int WARM_UP = 3;
    private static final int COUNTED = 7;

    private Rounds() {}

    static List<Timing> run(List<Benchmark> benchmarks) {
        var timings = new ArrayList<Timing>();
        var answers = new double[benchmarks.size()];
        benchmarks.forEach(b -> timings.add(new Timing(b, new double[COUNTED])));
        for (int round = -WARM_UP; round < COUNTED; round++) {
            for (int b = 0; b < benchmarks.size(); b++) {
                var benchmark = benchmarks.get(b);
                double before = processorMilliseconds();
                double answer = 0;
                for (int k = 0; k < benchmark.times(); k++) {
                    answer = benchmark.work().run();
                }
                double taken = (processorMilliseconds() - before) / benchmark.times();
                if (round == -WARM_UP) {
                    answers[b] = answer;
                } else if (Double.compare(answers[b], answer) != 0) {
                    throw new IllegalStateException(
                            benchmark.name() + " gave " + answer + " after " + answers[b] + ": not the same work");
                }
                if (round >= 0) {
                    timings.get(b).milliseconds()[round] = taken;
                }
            }
        }
        return timings;
    }

    private static double processorMilliseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
