package org.ortaq.assessment;

import java.util.List;
import org.ortaq.people.PeopleModel;
import org.ortaq.region.Countries;
import org.ortaq.region.Member;
import org.ortaq.region.Parameters;

/**
 * The one welfare account: what each member gains in a course over the baseline, by part, in million 2023 US dollars.
 *
 * <p>Source of the rule: docs/models/assessment.md. Nothing is added that the trade model already holds.
 */
public final class Account {

    private final PeopleModel people = new PeopleModel();
    private final Countries countries;
    private final double visitMargin;
    private final double discount;

    /** @param parameters at the corner of the courses to be compared */
    Account(Countries countries, Parameters parameters) {
        this.countries = countries;
        this.visitMargin = parameters.get("assessment.visit-margin");
        this.discount = StrictMath.log1p(parameters.get("assessment.discount-rate"));
    }

    /** Gains of one year, [part][member]. */
    double[][] gains(YearResult baseline, YearResult course) {
        var gains = new double[Part.values().length][Member.values().length];
        var visits = visits(baseline, course);
        for (var member : Member.values()) {
            int m = member.ordinal();
            gains[Part.TRADE.ordinal()][m] = course.realIncome()[m] - baseline.realIncome()[m];
            gains[Part.WATER_AND_POWER.ordinal()][m] = baseline.systemCost()[m] - course.systemCost()[m];
            gains[Part.VISITS.ordinal()][m] = visits[m];
            gains[Part.EXCHANGE.ordinal()][m] = course.exchangeValue()[m] - baseline.exchangeValue()[m];
            gains[Part.COST.ordinal()][m] = baseline.initiativeCost()[m] - course.initiativeCost()[m];
        }
        return gains;
    }

    /** What travellers of a member save, and what is left to it of the spending of its visitors; unknown spending is left out. */
    private double[] visits(YearResult baseline, YearResult course) {
        var saved = people.surplus(baseline.people(), course.people());
        var before = baseline.people().spend();
        var after = course.people().spend();
        var gain = new double[Member.values().length];
        for (var member : Member.values()) {
            int country = countries.of(member);
            double earned = visitMargin * (after[country] - before[country]);
            gain[member.ordinal()] = saved[country] + (Double.isNaN(earned) ? 0 : earned);
        }
        return gain;
    }

    /** Net present value of the gains of all years, [part][member], at the first year of the course. */
    double[][] presentValue(Course baseline, Course course) {
        var sum = new double[Part.values().length][Member.values().length];
        int first = course.years().getFirst().year();
        for (int t = 0; t < course.years().size(); t++) {
            var year = course.years().get(t);
            double weight = StrictMath.exp(-discount * (year.year() - first));
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
