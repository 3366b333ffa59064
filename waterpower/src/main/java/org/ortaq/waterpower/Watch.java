package org.ortaq.waterpower;

import java.util.List;

/**
 * Where and when the upstream state's interest and the common one part, in one water year over drawn inflows.
 *
 * @param year first calendar year of the water year
 * @param draws number of drawn inflows
 * @param tensions by reservoir and month
 * @param risks by country
 */
public record Watch(int year, int draws, List<Tension> tensions, List<Risk> risks) {

    public Watch {
        tensions = List.copyOf(tensions);
        risks = List.copyOf(risks);
    }

    /**
     * A month of a reservoir, means over draws.
     *
     * @param alone hm3 released when each acts alone
     * @param joint hm3 in the joint plan
     * @param waterValue USD per 1000 m3 in the joint plan
     * @param musd mean of the difference, either way, times the water value
     * @param high the same, exceeded in one draw of ten
     */
    public record Tension(
            String reservoir, int month, double alone, double joint, double waterValue, double musd, double high) {}

    /**
     * A country alone and together.
     *
     * @param unservedAlone share of draws in which more than half a percent of the load is not served
     * @param deficitAlone share of draws in which more than a tenth of the irrigation need is not met
     */
    public record Risk(
            String country, double unservedAlone, double unservedJoint, double deficitAlone, double deficitJoint) {}

    /** All tensions of the year together, musd. */
    public double total() {
        return tensions.stream().mapToDouble(Tension::musd).sum();
    }
}
