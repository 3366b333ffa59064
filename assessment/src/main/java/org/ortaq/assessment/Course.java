package org.ortaq.assessment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortaq.region.Outcome;

/** How the years go under one timeline. */
public final class Course {

    private final List<YearResult> years;
    private final TreeMap<Outcome, Double> byKey = new TreeMap<>();

    Course(List<YearResult> years) {
        this.years = List.copyOf(years);
        years.forEach(year -> year.outcomes().forEach(outcome -> byKey.put(outcome, outcome.value())));
    }

    private Course(Course course, List<Outcome> more) {
        this(course.years);
        more.forEach(outcome -> byKey.put(outcome, outcome.value()));
    }

    /** The same course with outcomes that were computed from it. */
    Course with(List<Outcome> more) {
        return new Course(this, more);
    }

    public List<YearResult> years() {
        return years;
    }

    public List<Outcome> outcomes() {
        return List.copyOf(byKey.keySet());
    }

    /** The value of an outcome, empty when no model speaks of it. */
    public OptionalDouble value(String metric, String area, int year) {
        var value = byKey.get(new Outcome(metric, area, year, 0));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean converged() {
        return years.stream().allMatch(YearResult::converged);
    }

    public double residual() {
        return years.stream().mapToDouble(YearResult::residual).max().orElse(0);
    }
}
