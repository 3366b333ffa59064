package org.ortaq.assessment;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ortaq.assessment.draws.Series;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * What is kept of a draw: the years of deadlines, every fifth year and the last, without the tables by pair and link of
 * transport, which are most of the numbers and answer no promise.
 */
final class DrawnNumbers {

    private static final Set<String> NOT_KEPT =
            Set.of("transport.hours", "transport.cost", "transport.border-load", "people.exchange-places");

    private final TreeSet<Integer> years = new TreeSet<>();

    DrawnNumbers(DataPackage data, Scenario scenario) {
        for (int year = scenario.from(); year <= scenario.to(); year++) {
            if (year % 5 == 0) {
                years.add(year);
            }
        }
        years.add(scenario.to());
        Tracks.promises(data).commitments().forEach(c -> c.deadline().ifPresent(d -> years.add(d.year())));
    }

    boolean year(int year) {
        return years.contains(year);
    }

    void outcomes(Series.Course of, Course course, Map<Series, Double> values) {
        for (var outcome : course.outcomes()) {
            if (year(outcome.year()) && !NOT_KEPT.contains(outcome.metric())) {
                values.put(new Series(of, outcome.metric(), outcome.area(), outcome.year()), outcome.value());
            }
        }
    }
}
