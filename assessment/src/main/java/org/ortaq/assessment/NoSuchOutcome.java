package org.ortaq.assessment;

import java.util.TreeSet;
import org.ortaq.table.Nearest;

/** What to say when nobody computed what was asked for. */
final class NoSuchOutcome {

    private NoSuchOutcome() {}

    static String message(Course course, String metric, String area, int year) {
        var areas = new TreeSet<String>();
        var years = new TreeSet<Integer>();
        for (var outcome : course.outcomes()) {
            if (outcome.metric().equals(metric)) {
                areas.add(outcome.area());
                years.add(outcome.year());
            }
        }
        if (areas.isEmpty()) {
            return "no outcome of " + metric + " in this run";
        }
        if (!areas.contains(area)) {
            return "no outcome of " + metric + " for '" + area + "'"
                    + Nearest.to(area, areas).map(a -> "; perhaps " + a + "?").orElse("; there are " + some(areas));
        }
        return "no outcome of " + metric + " for " + area + " in " + year + "; the years are " + years.getFirst()
                + " to " + years.getLast();
    }

    private static String some(TreeSet<String> areas) {
        var shown = String.join(", ", areas.stream().limit(12).toList());
        return areas.size() > 12 ? shown + " ..." : shown;
    }
}
