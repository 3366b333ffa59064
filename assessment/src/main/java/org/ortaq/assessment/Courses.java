package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.solver.HighsSolver;
import org.ortaq.waterpower.WaterPowerResult;

/**
 * Runs the courses asked for on a few threads. Courses whose regions and costs are equal are run once; each course is run
 * by one thread with a solver of its own, so the number of threads changes no result.
 */
final class Courses {

    /** Packages prepared at once; bounds the memory of a long list of them. */
    private static final int BATCH = 64;

    private final Bases bases;
    private final PromisedPackage promised;
    private final Monitor monitor;
    private final int threads;
    private final Coupling coupling;

    /** A course still to be run. */
    record Task(Assumption assumption, Timeline timeline, Costs costs) {

        Task until(int year) {
            return new Task(assumption, timeline.until(year), costs);
        }
    }

    Courses(DataPackage data, PromisedPackage promised, int threads, Monitor monitor) {
        this(new Bases(data), promised, threads, monitor, new Memo(Memo.USUAL_BYTES));
    }

    /** Courses that share what was computed with others of the same data package, whatever their scenario. */
    Courses(Bases bases, PromisedPackage promised, int threads, Monitor monitor, Memo memo) {
        this(bases, promised, threads, monitor, new Coupling(memo));
    }

    /** Courses that are coupled in another way. */
    Courses(Bases bases, PromisedPackage promised, int threads, Monitor monitor, Coupling coupling) {
        this.bases = bases;
        this.promised = promised;
        this.threads = threads;
        this.monitor = monitor;
        this.coupling = coupling;
    }

    Bases.Calibrated at(Assumption assumption) {
        return bases.at(assumption);
    }

    TreeMap<CourseKey, Course> run(Collection<CourseKey> keys) {
        return run(keys, (_, _) -> {});
    }

    /** @param listener is told every course as it comes in, one at a time, from any thread */
    TreeMap<CourseKey, Course> run(Collection<CourseKey> keys, BiConsumer<CourseKey, Course> listener) {
        var tasks = new TreeMap<String, Task>();
        var taskOf = new TreeMap<CourseKey, String>();
        for (var key : keys) {
            var task = task(key);
            var content = content(key, task);
            tasks.putIfAbsent(content, task);
            taskOf.put(key, content);
        }
        var courses = runAll(
                tasks,
                course -> course,
                0,
                tasks.size(),
                (content, course) -> taskOf.forEach((key, of) -> {
                    if (of.equals(content)) {
                        listener.accept(key, course);
                    }
                }));
        var found = new TreeMap<CourseKey, Course>();
        taskOf.forEach((key, content) -> found.put(key, courses.get(content)));
        return found;
    }

    /**
     * What a reader reads of the course of each package, in their order; all five take part, at the centre. Packages that are
     * equal up to the year looked at are run once, and no course is kept.
     *
     * @param last no later year is looked at; the one after it is run as well, because a water year ends in it
     */
    <T> List<T> read(List<PromisedPackage> packages, int last, Function<Course, T> reader) {
        var key = new CourseKey(Corner.CENTRAL, Coalition.ALL);
        var known = new TreeMap<String, T>();
        var results = new ArrayList<T>();
        for (int from = 0; from < packages.size(); from += BATCH) {
            var batch = packages.subList(from, Math.min(packages.size(), from + BATCH));
            var tasks = new TreeMap<String, Task>();
            var contents = new ArrayList<String>();
            for (var one : batch) {
                var task = task(one, key).until(last + 1);
                var content = RunId.hash(content(key, task));
                contents.add(content);
                if (!known.containsKey(content)) {
                    tasks.putIfAbsent(content, task);
                }
            }
            known.putAll(runAll(tasks, reader, from, packages.size(), (_, _) -> {}));
            contents.forEach(content -> results.add(Objects.requireNonNull(known.get(content))));
        }
        return results;
    }

    /** What a reader reads of courses of any kind, by their names; no course is kept. */
    <T> TreeMap<String, T> read(TreeMap<String, Task> tasks, Function<Course, T> reader) {
        return runAll(tasks, reader, 0, tasks.size(), (_, _) -> {});
    }

    Task task(CourseKey key) {
        return task(promised, key);
    }

    private Task task(PromisedPackage promised, CourseKey key) {
        var timeline = promised.timeline(at(key.assumption()).base(), key.coalition(), key.assumption());
        var planned = key.coalition().equals(Coalition.NOBODY)
                ? List.<org.ortaq.region.initiative.Initiative>of()
                : promised.planned(key.coalition());
        return new Task(
                key.assumption(),
                timeline,
                InitiativeCosts.of(planned, key.coalition(), key.assumption(), promised.scenario()));
    }

    private static String content(CourseKey key, Task task) {
        return key.assumption().place()
                + task.costs().content()
                + task.timeline().key();
    }

    private <T> TreeMap<String, T> runAll(
            TreeMap<String, Task> tasks,
            Function<Course, T> reader,
            int before,
            int all,
            BiConsumer<String, T> listener) {
        var oneAtATime = new Object();
        var done = new AtomicInteger(before);
        var courses = new TreeMap<String, T>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures = new TreeMap<String, Future<T>>();
            tasks.forEach((content, task) -> futures.put(content, pool.submit(() -> {
                var read = reader.apply(run(task));
                synchronized (oneAtATime) {
                    int finished = done.incrementAndGet();
                    if (all > 1) {
                        monitor.progress("courses", finished, all);
                    }
                    listener.accept(content, read);
                }
                return read;
            })));
            for (var entry : futures.entrySet()) {
                courses.put(entry.getKey(), await(entry.getValue()));
            }
        }
        return courses;
    }

    /** The years of one course, as they were run or kept. */
    List<RunYear> years(CourseKey key) {
        var years = new ArrayList<RunYear>();
        var task = task(key);
        try (var solver = new HighsSolver()) {
            coupling.run(
                    task.timeline(), at(task.assumption()).calibration(), solver, task.costs(), monitor, years::add);
        }
        return years;
    }

    /** Rivers and power of one course, as they were run or kept. */
    List<WaterPowerResult> rivers(CourseKey key) {
        var task = task(key);
        try (var solver = new HighsSolver()) {
            return coupling.rivers(task.timeline(), at(task.assumption()).calibration(), solver, monitor);
        }
    }

    Course run(Task task) {
        try (var solver = new HighsSolver()) {
            return coupling.run(task.timeline(), at(task.assumption()).calibration(), solver, task.costs(), monitor);
        }
    }

    private static <T> T await(Future<T> future) {
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

    /** Baseline and package at the three corners. */
    static List<CourseKey> withAndWithout() {
        var keys = new ArrayList<CourseKey>();
        for (var corner : Corner.values()) {
            keys.add(new CourseKey(corner, Coalition.NOBODY));
            keys.add(new CourseKey(corner, Coalition.ALL));
        }
        return keys;
    }

    /** The central courses of all coalitions, and baseline and package at the other corners. */
    static List<CourseKey> forAssessment() {
        var keys = new ArrayList<CourseKey>();
        keys.add(new CourseKey(Corner.CENTRAL, Coalition.NOBODY));
        Coalition.nonEmpty().forEach(coalition -> keys.add(new CourseKey(Corner.CENTRAL, coalition)));
        for (var corner : List.of(Corner.ADVERSE, Corner.FAVOURABLE)) {
            keys.add(new CourseKey(corner, Coalition.NOBODY));
            keys.add(new CourseKey(corner, Coalition.ALL));
        }
        return keys;
    }
}
