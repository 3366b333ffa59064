package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortaq.commitments.Track;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.promises.Commitment;

/** The promises judged by the models: with the package, without it, and with each initiative left out. */
public final class PromiseStudy {

    private final DataPackage data;
    private final Scenario scenario;
    private final int threads;
    private final Monitor monitor;
    private final Bases bases;
    private final Memo memo = new Memo(Memo.USUAL_BYTES);

    /**
     * @param threads how many courses are run at once; changes no result
     * @param monitor hears of progress
     */
    public PromiseStudy(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        this.data = data;
        this.scenario = scenario;
        this.threads = threads;
        this.monitor = monitor;
        this.bases = new Bases(data);
    }

    /**
     * Every promise, judged twice, sorted by id.
     *
     * @param without by the baseline
     * @param with with the package
     */
    public record Judged(List<Track> without, List<Track> with) {}

    /** What leaving one initiative out of the package takes from a promised number in the year of its deadline. */
    public record LeftOut(String initiative, double withAll, double withoutIt) {}

    public Judged judge() {
        var courses = courses(scenario);
        var keys = new ArrayList<CourseKey>();
        for (var corner : Corner.values()) {
            keys.add(new CourseKey(corner, Coalition.NOBODY));
            keys.add(new CourseKey(corner, Coalition.ALL));
        }
        var found = courses.run(keys);
        var tracks = new Tracks(data, scenario.to());
        return new Judged(tracks.of(byCorner(found, Coalition.NOBODY)), tracks.of(byCorner(found, Coalition.ALL)));
    }

    /** By initiative of the package, largest difference first; empty when no model computes the promise. */
    public List<LeftOut> withoutEach(Commitment commitment) {
        var all = value(scenario, commitment);
        if (all.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<LeftOut>();
        var planned = promised(scenario).planned(Coalition.ALL).stream()
                .filter(i -> !i.levers().isEmpty())
                .map(Initiative::id)
                .toList();
        for (var id : planned) {
            monitor.progress("initiatives left out", rows.size() + 1, planned.size());
            value(scenario.without(List.of(id)), commitment)
                    .ifPresent(v -> rows.add(new LeftOut(id, all.getAsDouble(), v)));
        }
        return rows.stream()
                .sorted((a, b) ->
                        Double.compare(Math.abs(b.withAll() - b.withoutIt()), Math.abs(a.withAll() - a.withoutIt())))
                .toList();
    }

    private OptionalDouble value(Scenario of, Commitment commitment) {
        var target = commitment.target();
        var deadline = commitment.deadline();
        if (target.isEmpty() || deadline.isEmpty() || target.get().metric().isEmpty()) {
            return OptionalDouble.empty();
        }
        var key = new CourseKey(Corner.CENTRAL, Coalition.ALL);
        var course = Objects.requireNonNull(courses(of).run(List.of(key)).get(key));
        return course.value(
                target.get().metric().get(),
                target.get().area().orElse(""),
                deadline.get().year());
    }

    private PromisedPackage promised(Scenario of) {
        return new PromisedPackage(data.initiatives(), data.shocks(of), of, data.asOf());
    }

    private Courses courses(Scenario of) {
        return new Courses(bases, promised(of), threads, monitor, memo);
    }

    private static TreeMap<Corner, Course> byCorner(TreeMap<CourseKey, Course> found, Coalition coalition) {
        var byCorner = new TreeMap<Corner, Course>();
        for (var corner : Corner.values()) {
            byCorner.put(corner, Objects.requireNonNull(found.get(new CourseKey(corner, coalition))));
        }
        return byCorner;
    }
}
