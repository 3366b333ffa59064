package org.ortaq.people;

import java.util.List;
import org.ortaq.people.visits.BorderPoints;
import org.ortaq.region.people.BorderPoint;
import org.ortaq.region.people.People;

/**
 * The border points of one pair in the base year and in the year looked at.
 *
 * @param points sorted by id
 * @param base as they were in the base year, without levers
 * @param now as they are, levers included
 */
record BorderState(List<BorderPoint> points, BorderPoints base, BorderPoints now) {

    static BorderState of(People people, PeopleParameters parameters, int i, int j) {
        var points = people.points().stream().filter(p -> p.joins(i, j)).toList();
        return new BorderState(
                points,
                kernel(points, parameters, false, people.baseYear()),
                kernel(points, parameters, true, people.year()));
    }

    private static BorderPoints kernel(
            List<BorderPoint> points, PeopleParameters parameters, boolean levers, int year) {
        int n = points.size();
        double[] draw = new double[n];
        double[] capacity = new double[n];
        double[] openHours = new double[n];
        for (int k = 0; k < n; k++) {
            var point = points.get(k);
            draw[k] = point.draw()
                    * (levers ? point.openShare(year) : point.validity().shareOf(year));
            capacity[k] = point.capacity().orElse(Double.NaN) * (levers ? point.capacityFactor() : 1);
            openHours[k] = point.openHours();
        }
        return new BorderPoints(draw, capacity, openHours, parameters.get("peak-share"), parameters.get("peak-factor"));
    }

    /** Visits per visit of the base because more, or fewer, points are open. */
    double access(double elasticity) {
        double before = base.totalDraw();
        double after = now.totalDraw();
        return before == 0 || after == 0 || before == after
                ? 1
                : StrictMath.exp(elasticity * StrictMath.log(after / before));
    }
}
