package org.ortaq.assessment;

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
    private final double afterlife;

    /** @param parameters at the corner of the courses to be compared */
    Account(Countries countries, Parameters parameters) {
        this.countries = countries;
        this.visitMargin = parameters.get("assessment.visit-margin");
        this.afterlife = parameters.get("assessment.years-after-horizon");
        this.discount = StrictMath.log1p(parameters.get("assessment.discount-rate"));
    }

    /** Gains of one year, [part][member]. */
    double[][] gains(YearResult baseline, YearResult course) {
        var gains = new double[Part.values().length][Member.values().length];
        var visits = visits(baseline, course);
        for (var member : Member.values()) {
            int m = member.ordinal();
            gains[Part.INCOME.ordinal()][m] = course.realIncome()[m] - baseline.realIncome()[m];
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

    /**
     * Net present value of the gains of all years, [part][member], at the first year of the course. The gains of the last
     * year, not its costs, go on for the years after the horizon: what is built lives longer than the scenario.
     */
    double[][] presentValue(Course baseline, Course course) {
        var sum = new double[Part.values().length][Member.values().length];
        int first = course.years().getFirst().year();
        for (int t = 0; t < course.years().size(); t++) {
            var year = course.years().get(t);
            double weight = weight(year.year() - first);
            boolean last = t == course.years().size() - 1;
            add(sum, gains(baseline.years().get(t), year), weight, last ? weight * annuity() : 0);
        }
        return sum;
    }

    /**
     * Present value of a row of yearly amounts, at the first of them.
     *
     * @param goesOn whether the last one goes on for the years after the horizon
     */
    double presentValue(double[] amounts, boolean goesOn) {
        double sum = 0;
        for (int t = 0; t < amounts.length; t++) {
            double weight = weight(t);
            sum += amounts[t] * (weight + (goesOn && t == amounts.length - 1 ? weight * annuity() : 0));
        }
        return sum;
    }

    /** Present value, by member and year, of the gains of each year; the last holds those after the horizon as well. */
    double[][] stream(Course baseline, Course course) {
        int years = course.years().size();
        var stream = new double[Member.values().length][years];
        for (int t = 0; t < years; t++) {
            var sum = new double[Part.values().length][Member.values().length];
            double weight = weight(t);
            add(
                    sum,
                    gains(baseline.years().get(t), course.years().get(t)),
                    weight,
                    t == years - 1 ? weight * annuity() : 0);
            double[] total = total(sum);
            for (int m = 0; m < total.length; m++) {
                stream[m][t] = total[m];
            }
        }
        return stream;
    }

    /** Present value of one dollar so many years later. */
    double weight(int later) {
        return StrictMath.exp(-discount * later);
    }

    /** Present value, a year before it begins, of one dollar a year for the years after the horizon. */
    private double annuity() {
        return (1 - StrictMath.exp(-discount * afterlife)) / StrictMath.expm1(discount);
    }

    private static void add(double[][] sum, double[][] gains, double weight, double after) {
        for (var part : Part.values()) {
            int p = part.ordinal();
            double total = part == Part.COST ? weight : weight + after;
            for (int m = 0; m < sum[p].length; m++) {
                sum[p][m] += total * gains[p][m];
            }
        }
    }

    /** Sum over parts, by member. */
    static double[] total(double[][] gains) {
        var total = new double[Member.values().length];
        for (var part : Part.values()) {
            for (int m = 0; m < total.length; m++) {
                total[m] += gains[part.ordinal()][m];
            }
        }
        return total;
    }
}
