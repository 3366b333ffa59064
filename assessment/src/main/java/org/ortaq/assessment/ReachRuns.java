package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ortaq.numerics.Quantiles;
import org.ortaq.region.Coalition;
import org.ortaq.region.Draw;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Change;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/** One number of one year under many packages and assumptions, each run once. */
final class ReachRuns {

    private final DataPackage data;
    private final Scenario scenario;
    private final String metric;
    private final String area;
    private final int year;
    private final int threads;
    private final Monitor monitor;
    private final Memo memo = new Memo(Memo.USUAL_BYTES);
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger unconverged = new AtomicInteger();

    /** @param scenario runs to the year after the one looked at, because a water year ends in it */
    ReachRuns(DataPackage data, Scenario scenario, String metric, String area, int year, int threads, Monitor monitor) {
        this.data = data;
        this.scenario = scenario.until(Math.min(scenario.to(), year + 1));
        this.metric = metric;
        this.area = area;
        this.year = year;
        this.threads = threads;
        this.monitor = monitor;
    }

    /**
     * What is asked of a run.
     *
     * @param without initiatives left out
     * @param parts initiatives carried out in part
     * @param more what is added to the package
     */
    record Ask(List<String> without, SortedMap<String, Change> parts, Draw draw, List<Initiative> more) {}

    int runs() {
        return runs.get();
    }

    int unconverged() {
        return unconverged.get();
    }

    int last() {
        return scenario.to();
    }

    /** The number under each, in their order. */
    double[] of(String what, List<Ask> asks) {
        var pool = Executors.newFixedThreadPool(threads);
        var done = new AtomicInteger();
        try {
            var futures = new ArrayList<Future<Double>>();
            for (var ask : asks) {
                futures.add(pool.submit(() -> {
                    double value = of(ask);
                    monitor.progress(what, done.incrementAndGet(), asks.size());
                    return value;
                }));
            }
            var values = new double[asks.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = futures.get(k).get();
            }
            return values;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } finally {
            pool.shutdownNow();
        }
    }

    private double of(Ask ask) {
        var initiatives = new ArrayList<>(data.initiatives());
        initiatives.addAll(ask.more());
        var promised = new PromisedPackage(initiatives, data.shocks(scenario), chosen(ask), data.asOf());
        var key = new CourseKey(ask.draw(), Coalition.ALL);
        var courses = new Courses(new Bases(data), promised, 1, Monitor.SILENT, memo);
        var course = Objects.requireNonNull(courses.run(List.of(key)).get(key));
        runs.incrementAndGet();
        if (!course.converged()) {
            unconverged.incrementAndGet();
        }
        return course.value(metric, area, year)
                .orElseThrow(() -> new IllegalArgumentException(NoSuchOutcome.message(course, metric, area, year)));
    }

    private Scenario chosen(Ask ask) {
        var less = scenario.without(ask.without()).changed(ask.parts());
        if (ask.more().isEmpty() || less.initiatives().isEmpty()) {
            return less;
        }
        var named = new ArrayList<>(less.initiatives().get());
        ask.more().forEach(more -> named.add(more.id()));
        return new Scenario(
                less.id(),
                less.title(),
                less.from(),
                less.to(),
                Optional.of(named),
                less.without(),
                less.dates(),
                less.shocks(),
                less.changes());
    }

    /** Everything at its middle but some quantities. */
    static Draw with(int number, SortedMap<String, Double> positions) {
        return new Draw(number, positions, new TreeMap<>());
    }

    static double median(double[] values) {
        return new Quantiles(values).at(0.5);
    }
}
