package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Series;
import org.ortaq.assessment.draws.SharedSeries;
import org.ortaq.region.Coalition;
import org.ortaq.region.Draw;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;

/**
 * Runs one draw: baseline and package on the same draw, so that what both share cancels, and on request every coalition.
 * Only the numbers of {@link DrawnNumbers} outlive it.
 */
final class DrawRun {

    private final DataPackage data;
    private final PromisedPackage promised;
    private final DrawnNumbers numbers;
    private final boolean coalitions;
    private final SharedSeries shared = new SharedSeries();

    DrawRun(DataPackage data, PromisedPackage promised, DrawnNumbers numbers, boolean coalitions) {
        this.data = data;
        this.promised = promised;
        this.numbers = numbers;
        this.coalitions = coalitions;
    }

    Drawn run(Draw draw) {
        var keys = new ArrayList<CourseKey>();
        keys.add(new CourseKey(draw, Coalition.NOBODY));
        keys.add(new CourseKey(draw, Coalition.ALL));
        if (coalitions) {
            Coalition.nonEmpty().forEach(coalition -> keys.add(new CourseKey(draw, coalition)));
        }
        // Courses of its own: what was calibrated and run for a draw is of no use to another.
        var found = new Courses(data, promised, 1, Monitor.SILENT).run(new TreeSet<>(keys));
        var values = new TreeMap<Series, Double>();
        var baseline = course(found, draw, Coalition.NOBODY);
        var course = course(found, draw, Coalition.ALL);
        numbers.outcomes(Series.Course.BASELINE, baseline, values);
        numbers.outcomes(Series.Course.PACKAGE, course, values);
        gains(draw, found, values);
        return Drawn.of(draw.number(), Convergence.failures(found).size(), values, shared);
    }

    private void gains(Draw draw, TreeMap<CourseKey, Course> found, TreeMap<Series, Double> values) {
        var account = new Account(data.countries(), data.parameters().at(draw));
        var baseline = course(found, draw, Coalition.NOBODY);
        var course = course(found, draw, Coalition.ALL);
        for (int t = 0; t < course.years().size(); t++) {
            var year = course.years().get(t);
            if (numbers.year(year.year())) {
                put(
                        values,
                        AssessmentMetrics.GAIN.id(),
                        year.year(),
                        account.gains(baseline.years().get(t), year));
            }
        }
        put(values, AssessmentMetrics.PRESENT_VALUE.id(), data.baseYear(), account.presentValue(baseline, course));
        if (!coalitions) {
            return;
        }
        for (var coalition : Coalition.nonEmpty()) {
            var gain = Account.total(account.presentValue(baseline, course(found, draw, coalition)));
            double worth = 0;
            for (var member : coalition.members()) {
                worth += gain[member.ordinal()];
            }
            values.put(series(AssessmentMetrics.WORTH.id(), coalition.name(), data.baseYear()), worth);
        }
    }

    /** Part by part under the metrics of the parts, and their sum. */
    private static void put(TreeMap<Series, Double> values, String metric, int year, double[][] gains) {
        var total = Account.total(gains);
        for (var member : Member.values()) {
            int m = member.ordinal();
            for (var part : Part.values()) {
                values.put(series(metric + "-" + part.word(), member.name(), year), gains[part.ordinal()][m]);
            }
            values.put(series(metric, member.name(), year), total[m]);
        }
    }

    private static Series series(String metric, String area, int year) {
        return new Series(Series.Course.PACKAGE, metric, area, year);
    }

    private static Course course(TreeMap<CourseKey, Course> found, Draw draw, Coalition coalition) {
        return Objects.requireNonNull(found.get(new CourseKey(draw, coalition)));
    }
}
