package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.ortaq.commitments.Track;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;

/**
 * What an assessment found.
 *
 * @param run hash of data, scenario and version; no clock in it
 * @param baselines the course without the package, by corner
 * @param courses the course with the whole package, by corner
 * @param promises every promise with its verdict
 * @param gains by member, year and part
 */
public record Assessed(
        String run,
        DataPackage data,
        PromisedPackage promised,
        TreeMap<Corner, Course> baselines,
        TreeMap<Corner, Course> courses,
        List<Track> promises,
        List<Gain> gains,
        Division division,
        Explainer explainer) {

    public Assessed {
        promises = List.copyOf(promises);
        gains = List.copyOf(gains);
    }

    public Course baseline() {
        return Objects.requireNonNull(baselines.get(Corner.CENTRAL));
    }

    public Course course() {
        return Objects.requireNonNull(courses.get(Corner.CENTRAL));
    }

    public Course course(Corner corner) {
        return Objects.requireNonNull(courses.get(corner));
    }

    public boolean converged() {
        return unconverged().isEmpty();
    }

    /** The courses and years in which trade and transport did not agree, in words. */
    public List<String> unconverged() {
        var words = new ArrayList<String>();
        for (var corner : Corner.values()) {
            unconverged("baseline", corner, baselines, words);
            unconverged("package", corner, courses, words);
        }
        return words;
    }

    private static void unconverged(String name, Corner corner, TreeMap<Corner, Course> byCorner, List<String> words) {
        for (var year : Objects.requireNonNull(byCorner.get(corner)).years()) {
            if (!year.converged()) {
                words.add(name + " " + corner.word() + " " + year.year() + " (residual " + year.residual() + " after "
                        + year.passes() + " passes)");
            }
        }
    }

    public double residual() {
        return courses.values().stream().mapToDouble(Course::residual).max().orElse(0);
    }
}
