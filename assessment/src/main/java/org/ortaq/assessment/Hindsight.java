package org.ortaq.assessment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Draw;
import org.ortaq.region.Fact;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;

/**
 * Runs the baseline from what was known then and reads what each later fact would have observed of it.
 *
 * @param then the package without what came later
 * @param baseline a package of nothing, from the last year known
 * @param targets what was observed later
 */
record Hindsight(DataPackage then, PromisedPackage baseline, List<Fact> targets) {

    /** Predictions of all targets at the three corners; empty where no model speaks of one. */
    EnumMap<Corner, List<Optional<Prediction.Found>>> corners(int threads, Monitor monitor) {
        var courses = new Courses(then, baseline, threads, monitor);
        var found = courses.run(
                Arrays.stream(Corner.values()).map(Hindsight::baseline).toList());
        var corners = new EnumMap<Corner, List<Optional<Prediction.Found>>>(Corner.class);
        for (var corner : Corner.values()) {
            corners.put(corner, read(corner, courses, Objects.requireNonNull(found.get(baseline(corner)))));
        }
        return corners;
    }

    /** Predictions of all targets at a draw. */
    List<Optional<Prediction.Found>> of(Draw draw) {
        var courses = new Courses(then, baseline, 1, Monitor.SILENT);
        var found = courses.run(new TreeSet<>(List.of(baseline(draw))));
        return read(draw, courses, Objects.requireNonNull(found.get(baseline(draw))));
    }

    private List<Optional<Prediction.Found>> read(Assumption assumption, Courses courses, Course course) {
        var regions = baseline.timeline(courses.at(assumption).base(), Coalition.NOBODY, assumption)
                .regions();
        var prediction = new Prediction(course);
        return targets.stream()
                .map(fact -> prediction.of(fact, regions.get(fact.year() - then.baseYear())))
                .toList();
    }

    private static CourseKey baseline(Assumption assumption) {
        return new CourseKey(assumption, Coalition.NOBODY);
    }
}
