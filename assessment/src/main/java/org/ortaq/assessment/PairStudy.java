package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.ActiveLever;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.solver.HighsSolver;

/**
 * What pairs of joint projects are worth together beyond what each is worth alone, from runs of the coupled model:
 *
 * <pre>
 *   s(jk) = v(jk) - v(j) - v(k)
 * </pre>
 *
 * <p>v is what the five gain before cost in one year, central, when the initiative of the project is in force and nothing else
 * beyond the baseline. A run is the base year, the year before and the year itself, so that reservoirs and freight have settled.
 * Only pairs that work through a common part of the model (water and power, transport, ...) are run; a pair worth less than the
 * accuracy of the fixed point counts as none.
 */
public final class PairStudy {

    /** Million dollars a year: the flows agree to a millionth of the largest, some ten billion. */
    private static final double ACCURACY = 0.05;

    private final DataPackage data;
    private final int year;
    private final int threads;
    private final Monitor monitor;
    private final Region base;
    private final Coupling coupling = new Coupling(new Memo(Memo.USUAL_BYTES));
    private final Calibration calibration;
    private final PromisedPackage promised;

    /**
     * A study.
     *
     * @param year the year looked at, after the base year
     * @param threads how many runs at once; changes no result
     * @param monitor hears of progress
     */
    public PairStudy(DataPackage data, int year, int threads, Monitor monitor) {
        this.data = data;
        this.year = year;
        this.threads = threads;
        this.monitor = monitor;
        this.base = data.region(Corner.CENTRAL);
        this.calibration = Coupling.calibrate(base);
        var baseline =
                new Scenario("pairs", "Pairs", base.year(), year, Optional.empty(), List.of(), Dates.LIKELY, List.of());
        this.promised = new PromisedPackage(data.initiatives(), List.of(), baseline, data.asOf());
    }

    /** Two projects and what they are worth together beyond their own gains, million 2023 dollars in the year. */
    public record Pair(String a, String b, double value) {}

    /**
     * What was found.
     *
     * @param alone gain of the five by project that was run, million 2023 dollars in the year
     * @param pairs those that are worth something, sorted
     * @param runs how often the model was run
     * @param unconverged runs in which trade and transport did not agree, in words
     */
    public record Found(TreeMap<String, Double> alone, List<Pair> pairs, int runs, List<String> unconverged) {
        public Found {
            alone = new TreeMap<>(alone);
            pairs = List.copyOf(pairs);
            unconverged = List.copyOf(unconverged);
        }
    }

    /** The initiatives by project that the model can be run with: planned, with levers, in the table of links. */
    public static TreeMap<String, Initiative> linked(DataPackage data) {
        var linked = new TreeMap<String, Initiative>();
        for (var row : data.table("project-initiatives").rows()) {
            data.initiative(row.text("initiative"))
                    .filter(i -> !i.isInForce(data.asOf())
                            && !i.isNational()
                            && !i.levers().isEmpty())
                    .ifPresent(i -> linked.put(row.text("project"), i));
        }
        return linked;
    }

    /** Runs the baseline, each project of the list that is linked, and the pairs of them that share a part of the model. */
    public Found run(Collection<String> projects) {
        var linked = linked(data);
        linked.keySet().retainAll(projects);
        var ids = List.copyOf(linked.keySet());
        var sets = new TreeMap<String, List<Initiative>>();
        sets.put("", List.of());
        var pairs = new ArrayList<String[]>();
        for (int j = 0; j < ids.size(); j++) {
            var a = Objects.requireNonNull(linked.get(ids.get(j)));
            sets.put(ids.get(j), List.of(a));
            for (int k = j + 1; k < ids.size(); k++) {
                var b = Objects.requireNonNull(linked.get(ids.get(k)));
                if (!a.id().equals(b.id()) && mechanisms(a).stream().anyMatch(mechanisms(b)::contains)) {
                    pairs.add(new String[] {ids.get(j), ids.get(k)});
                    sets.put(key(ids.get(j), ids.get(k)), List.of(a, b));
                }
            }
        }
        return found(ids, pairs, ids.isEmpty() ? new TreeMap<>() : runAll(sets));
    }

    private static String key(String a, String b) {
        return a + " with " + b;
    }

    /** The rooms whose outcomes its levers move. */
    private static TreeSet<String> mechanisms(Initiative initiative) {
        var rooms = new TreeSet<String>();
        initiative.levers().forEach(dated -> {
            String metric = dated.central().effect().metric();
            rooms.add(metric.substring(0, metric.indexOf('.')));
        });
        return rooms;
    }

    private Found found(List<String> ids, List<String[]> pairs, TreeMap<String, YearResult> years) {
        var alone = new TreeMap<String, Double>();
        for (var id : ids) {
            alone.put(id, gain(years, id));
        }
        var worth = new ArrayList<Pair>();
        for (var pair : pairs) {
            double together = gain(years, key(pair[0], pair[1]));
            double value =
                    together - Objects.requireNonNull(alone.get(pair[0])) - Objects.requireNonNull(alone.get(pair[1]));
            if (Math.abs(value) > ACCURACY) {
                worth.add(new Pair(pair[0], pair[1], value));
            }
        }
        var unconverged = years.entrySet().stream()
                .filter(e -> !e.getValue().converged())
                .map(e -> e.getKey().isEmpty() ? "baseline" : e.getKey())
                .toList();
        return new Found(alone, worth, years.size(), unconverged);
    }

    private double gain(TreeMap<String, YearResult> years, String key) {
        var account = new Account(data.countries(), data.parameters().at(Corner.CENTRAL));
        var gains = account.gains(Objects.requireNonNull(years.get("")), Objects.requireNonNull(years.get(key)));
        double sum = 0;
        for (var part : Part.values()) {
            for (var member : Member.values()) {
                sum += part == Part.COST ? 0 : gains[part.ordinal()][member.ordinal()];
            }
        }
        return sum;
    }

    private TreeMap<String, YearResult> runAll(TreeMap<String, List<Initiative>> sets) {
        var done = new AtomicInteger();
        var years = new TreeMap<String, YearResult>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures = new TreeMap<String, Future<YearResult>>();
            sets.forEach((key, set) -> futures.put(key, pool.submit(() -> {
                var result = lastYear(set);
                monitor.progress("runs of pairs", done.incrementAndGet(), sets.size());
                return result;
            })));
            for (var entry : futures.entrySet()) {
                years.put(entry.getKey(), await(entry.getValue()));
            }
        }
        return years;
    }

    private YearResult lastYear(List<Initiative> set) {
        var regions = new ArrayList<Region>();
        regions.add(base);
        for (int t = Math.max(base.year() + 1, year - 1); t <= year; t++) {
            regions.add(promised.supposing(base, set, t, Corner.CENTRAL));
        }
        var timeline = new Timeline(
                regions, regions.stream().map(_ -> List.<ActiveLever>of()).toList());
        try (var solver = new HighsSolver()) {
            return coupling.run(timeline, calibration, solver, Costs.NONE, monitor)
                    .years()
                    .getLast();
        }
    }

    private static YearResult await(Future<YearResult> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
