package org.ortaq.assessment;

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
 * @param onPolicies whether rivers and power were played on policies, without knowing the inflow to come
 * @param baselines the course without the package, by corner
 * @param courses the course with the whole package, by corner
 * @param promises every promise with its verdict
 * @param gains by member, year and part
 * @param coalitions what each of the 31 brings, to its members and to those outside, at the centre
 * @param unconverged the courses and years, of any coalition, in which trade and transport did not agree, in words
 */
public record Assessed(
        String run,
        DataPackage data,
        PromisedPackage promised,
        boolean onPolicies,
        TreeMap<Corner, Course> baselines,
        TreeMap<Corner, Course> courses,
        List<Track> promises,
        List<Gain> gains,
        Division division,
        List<CoalitionWorth> coalitions,
        Explainer explainer,
        List<String> unconverged) {

    public Assessed {
        promises = List.copyOf(promises);
        gains = List.copyOf(gains);
        coalitions = List.copyOf(coalitions);
        unconverged = List.copyOf(unconverged);
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

    public double residual() {
        return courses.values().stream().mapToDouble(Course::residual).max().orElse(0);
    }
}
