package org.ortaq.assessment;

import java.util.List;
import org.ortaq.people.PeopleModel;
import org.ortaq.region.Member;
import org.ortaq.region.Parameters;

/**
 * The one welfare account: what each member gains in a course over the baseline, by part, in million 2023 US dollars.
 *
 * <p>Source of the rule: docs/models/assessment.md. Nothing is added that the trade model already holds.
 */
public final class Account {

    private final PeopleModel people;

    Account(PeopleModel people) {
        this.people = people;
    }

    /** Gains of one year, [part][member]. */
    double[][] gains(YearResult baseline, YearResult course) {
        var gains = new double[Part.values().length][Member.values().length];
        var leisure = people.surplus(baseline.people(), course.people());
        var exchange = people.exchangeValue(baseline.people(), course.people());
        for (var member : Member.values()) {
            int m = member.ordinal();
            gains[Part.TRADE.ordinal()][m] = course.realIncome()[m] - baseline.realIncome()[m];
            gains[Part.WATER_AND_POWER.ordinal()][m] = baseline.systemCost()[m] - course.systemCost()[m];
            gains[Part.VISITS.ordinal()][m] = leisure[m];
            gains[Part.EXCHANGE.ordinal()][m] = exchange[m];
            gains[Part.COST.ordinal()][m] = baseline.initiativeCost()[m] - course.initiativeCost()[m];
        }
        return gains;
    }

    /** Net present value of the gains of all years, [part][member], at the first year of the course. */
    double[][] presentValue(Course baseline, Course course, Parameters parameters) {
        var sum = new double[Part.values().length][Member.values().length];
        double logDiscount = StrictMath.log1p(parameters.get("assessment.discount-rate"));
        int first = course.years().getFirst().year();
        for (int t = 0; t < course.years().size(); t++) {
            var year = course.years().get(t);
            double weight = StrictMath.exp(-logDiscount * (year.year() - first));
            add(sum, gains(baseline.years().get(t), year), weight);
        }
        return sum;
    }

    private static void add(double[][] sum, double[][] gains, double weight) {
        for (int p = 0; p < sum.length; p++) {
            for (int m = 0; m < sum[p].length; m++) {
                sum[p][m] += weight * gains[p][m];
            }
        }
    }

    /** Sum over parts, by member. */
    static double[] total(double[][] gains) {
        var total = new double[Member.values().length];
        for (var part : List.of(Part.values())) {
            for (int m = 0; m < total.length; m++) {
                total[m] += gains[part.ordinal()][m];
            }
        }
        return total;
    }
}
