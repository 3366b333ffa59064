package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.solver.HighsSolver;

/**
 * Runs the courses asked for on a few threads. Courses whose regions and costs are equal are run once; each course is run
 * by one thread with a solver of its own, so the number of threads changes no result.
 */
final class Courses {

    private final Bases bases;
    private final PromisedPackage promised;
    private final Monitor monitor;
    private final int threads;
    private final Coupling coupling;

    /** A course still to be run. */
    private record Task(Assumption assumption, Timeline timeline, InitiativeCosts costs) {}

    Courses(DataPackage data, PromisedPackage promised, int threads, Monitor monitor) {
        this(new Bases(data), promised, threads, monitor, new Memo(Memo.USUAL_BYTES));
    }

    /** Courses that share what was computed with others of the same data package, whatever their scenario. */
    Courses(Bases bases, PromisedPackage promised, int threads, Monitor monitor, Memo memo) {
        this.bases = bases;
        this.promised = promised;
        this.threads = threads;
        this.monitor = monitor;
        this.coupling = new Coupling(memo);
    }

    Bases.Calibrated at(Assumption assumption) {
        return bases.at(assumption);
    }

    TreeMap<CourseKey, Course> run(Collection<CourseKey> keys) {
        var tasks = new TreeMap<String, Task>();
        var taskOf = new TreeMap<CourseKey, String>();
        for (var key : keys) {
            var task = task(key);
            var content = content(key, task);
            tasks.putIfAbsent(content, task);
            taskOf.put(key, content);
        }
        var courses = runAll(tasks);
        var found = new TreeMap<CourseKey, Course>();
        taskOf.forEach((key, content) -> found.put(key, courses.get(content)));
        return found;
    }

    private Task task(CourseKey key) {
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

    private TreeMap<String, Course> runAll(TreeMap<String, Task> tasks) {
        var done = new AtomicInteger();
        var courses = new TreeMap<String, Course>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures = new TreeMap<String, Future<Course>>();
            tasks.forEach((content, task) -> futures.put(content, pool.submit(() -> {
                var course = run(task);
                monitor.progress("courses", done.incrementAndGet(), tasks.size());
                return course;
            })));
            for (var entry : futures.entrySet()) {
                courses.put(entry.getKey(), await(entry.getValue()));
            }
        }
        return courses;
    }

    private Course run(Task task) {
        try (var solver = new HighsSolver()) {
            return coupling.run(task.timeline(), at(task.assumption()).calibration(), solver, task.costs(), monitor);
        }
    }

    private static Course await(Future<Course> future) {
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
