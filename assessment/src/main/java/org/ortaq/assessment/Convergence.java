package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Coalition;

/** Says which courses did not converge, in which years. */
final class Convergence {

    private Convergence() {}

    static List<String> failures(TreeMap<CourseKey, Course> courses) {
        var words = new ArrayList<String>();
        courses.forEach((key, course) -> {
            for (var year : course.years()) {
                if (!year.converged()) {
                    words.add(name(key) + " " + year.year() + " (residual " + year.residual() + " after "
                            + year.passes() + " passes)");
                }
            }
        });
        return words;
    }

    private static String name(CourseKey key) {
        var who = key.coalition().equals(Coalition.NOBODY)
                ? "baseline"
                : key.coalition().name();
        return who + " " + key.assumption().word();
    }
}
