package org.ortaq.waterpower;

import java.util.Arrays;
import java.util.List;

/**
 * Where and when the upstream state's interest and the common one part, in one water year over drawn inflows.
 *
 * @param year first calendar year of the water year
 * @param draws drawn inflows, in their order
 * @param tensions by reservoir and month
 * @param risks by country
 */
public record Watch(int year, List<Inflow> draws, List<Tension> tensions, List<Risk> risks) {

    public Watch {
        draws = List.copyOf(draws);
        tensions = List.copyOf(tensions);
        risks = List.copyOf(risks);
    }

    /** A drawn inflow of the two rivers against the mean. */
    public record Inflow(double syr, double amu) {}

    /**
     * A month of a reservoir, means over draws.
     *
     * @param alone hm3 released when each acts alone
     * @param joint hm3 in the joint plan
     * @param waterValue USD per 1000 m3 in the joint plan
     * @param musd mean of the difference, either way, times the water value
     * @param high the same, exceeded in one draw of ten
     * @param byDraw the difference times the water value in every draw, musd; above 0 where the operator alone
     *     releases more than the joint plan
     */
    public record Tension(
            String reservoir,
            int month,
            double alone,
            double joint,
            double waterValue,
            double musd,
            double high,
            List<Double> byDraw) {
        public Tension {
            byDraw = List.copyOf(byDraw);
        }
    }

    /**
     * A country alone and together.
     *
     * @param unservedAlone share of draws in which more than half a percent of the load is not served
     * @param deficitAlone share of draws in which more than a tenth of the irrigation need is not met
     */
    public record Risk(
            String country, double unservedAlone, double unservedJoint, double deficitAlone, double deficitJoint) {}

    /** All tensions of the year together in one draw, musd. */
    public double total(int draw) {
        return tensions.stream()
                .mapToDouble(t -> Math.abs(t.byDraw().get(draw)))
                .sum();
    }

    /** All tensions of the year together, exceeded in one draw of ten, musd. */
    public double high() {
        var totals = new double[draws.size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = total(i);
        }
        Arrays.sort(totals);
        return totals[totals.length * 9 / 10];
    }

    /** All tensions of the year together, musd. */
    public double total() {
        return tensions.stream().mapToDouble(Tension::musd).sum();
    }
}
