package org.ortaq.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.CoupledYears;
import org.ortaq.assessment.Monitor;
import org.ortaq.assessment.WhatIf;
import org.ortaq.region.Coalition;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * Benchmarks of the whole: a year of the coupling, previews of every initiative left out, a refined change, all coalitions. They
 * take minutes and run threads of their own, so they are timed apart: elapsed time, and processor time of the program, which is
 * what counts on a busy machine. Answers are compared.
 */
final class Assess {

    private static final int ROUNDS = 3;

    private final DataPackage data;
    private final Scenario scenario;

    private Assess(DataPackage data) {
        this.data = data;
        this.scenario = data.scenario("promised-package").orElseThrow();
    }

    static void run(DataPackage data) {
        var bench = new Assess(data);
        System.out.println("Elapsed and processor time; answers are checked to be the same in every round");
        bench.years();
        bench.desk();
        bench.assess();
    }

    private record Taken(double elapsed, double processor) {}

    /** Milliseconds of work whose answer must be the expected one, if there is one. */
    private static Taken time(double[] expected, Supplier<double[]> work) {
        long cpu = cpu();
        long wall = System.nanoTime();
        var answer = work.get();
        var taken = new Taken((System.nanoTime() - wall) / 1e6, (cpu() - cpu) / 1e6);
        if (expected.length > 0 && !Arrays.equals(expected, answer)) {
            throw new IllegalStateException("not the same answer twice");
        }
        return taken;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void line(String what, double elapsed, double processor) {
        System.out.printf(Locale.ROOT, "  %-52s %10.1f ms elapsed %10.1f ms processor%n", what, elapsed, processor);
    }

    /** One course with nothing kept, by year. */
    private void years() {
        var years = new CoupledYears(data, scenario);
        for (var coalition : List.of(Coalition.NOBODY, Coalition.ALL)) {
            double[] first = last(years, coalition);
            int count = scenario.to() - scenario.from() + 1;
            Taken best = new Taken(Double.MAX_VALUE, Double.MAX_VALUE);
            for (int round = 0; round < ROUNDS; round++) {
                var taken = time(first, () -> last(years, coalition));
                best = taken.processor() < best.processor() ? taken : best;
            }
            line(
                    "one year of the whole coupling, " + (coalition.size() == 0 ? "baseline" : "all five"),
                    best.elapsed() / count,
                    best.processor() / count);
        }
    }

    private static double[] last(CoupledYears years, Coalition coalition) {
        return years.run(coalition).years().getLast().realIncome();
    }

    private void desk() {
        var desk = new WhatIf(data, scenario, 1, Monitor.SILENT);
        previews(desk);
        for (var id : List.of("one-tour-whole-region", "single-regional-market-2040", "kambarata-1")) {
            var changed = scenario.without(List.of(id));
            var taken = time(
                    new double[0], () -> desk.refine(changed, Monitor.SILENT).presentValue()[0]);
            line("baseline and package refined without " + id, taken.elapsed(), taken.processor());
        }
    }

    /** Every initiative left out, in three years, the second time over. */
    private void previews(WhatIf desk) {
        var ids = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf())
                .planned(Coalition.ALL).stream()
                        .filter(i -> !i.levers().isEmpty())
                        .map(Initiative::id)
                        .toList();
        var taken = new ArrayList<Taken>();
        for (int round = 0; round < 2; round++) {
            taken.clear();
            for (var id : ids) {
                for (int year : new int[] {scenario.from() + 4, scenario.from() + 11, scenario.to() - 1}) {
                    var changed = scenario.without(List.of(id));
                    taken.add(time(new double[0], () ->
                            new double[] {desk.preview(changed, year).moved().size()}));
                }
            }
        }
        for (double share : new double[] {0.5, 0.95}) {
            line(
                    String.format(Locale.ROOT, "a preview, %.0f %% of %d take less", 100 * share, taken.size()),
                    quantile(taken.stream().mapToDouble(Taken::elapsed).toArray(), share),
                    quantile(taken.stream().mapToDouble(Taken::processor).toArray(), share));
        }
    }

    private static double quantile(double[] values, double share) {
        Arrays.sort(values);
        return values[(int) Math.ceil(share * values.length) - 1];
    }

    /** All coalitions and corners, by one thread and by two. */
    private void assess() {
        double[] first = worth(2);
        var two = time(first, () -> worth(2));
        var one = time(first, () -> worth(1));
        line("31 coalitions and two corners, one thread", one.elapsed(), one.processor());
        line("31 coalitions and two corners, two threads", two.elapsed(), two.processor());
        System.out.printf(Locale.ROOT, "  two threads are %.2f times as fast as one%n", one.elapsed() / two.elapsed());
    }

    private double[] worth(int threads) {
        return new Assessment(data, scenario, threads, Monitor.SILENT)
                .run()
                .division()
                .worth();
    }
}
