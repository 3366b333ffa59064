package org.ortaq.projects;

import java.util.List;
import java.util.TreeMap;

/**
 * What is expected of the joint projects in one year.
 *
 * <p>All arrays are by member in the order KAZ, KGZ, TJK, TKM, UZB; each accessor gives a copy. The share of hosts
 * outside the five is left out of them.
 *
 * @param deliveries every project, sorted by id
 * @param capacityMusdPerYear yearly value added of what was finished after the base year, million dollars, without
 *     energy, transport and border works, whose output other models count
 * @param capacityBySector the same by sector of the projects
 * @param jobs expected jobs in what is finished
 * @param done expected value finished, million dollars
 * @param underWay value of projects under way, not finished yet
 * @param talkedAbout value of all others, not finished yet
 * @param count expected number of projects finished
 * @param unknown number of projects of which nobody printed a value
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, read by member in loops
public record ProjectsResult(
        int year,
        List<ProjectDelivery> deliveries,
        double[] capacityMusdPerYear,
        TreeMap<String, double[]> capacityBySector,
        double[] jobs,
        double[] done,
        double[] underWay,
        double[] talkedAbout,
        double[] count,
        int unknown) {

    public ProjectsResult {
        deliveries = List.copyOf(deliveries);
        capacityMusdPerYear = capacityMusdPerYear.clone();
        capacityBySector = copy(capacityBySector);
        jobs = jobs.clone();
        done = done.clone();
        underWay = underWay.clone();
        talkedAbout = talkedAbout.clone();
        count = count.clone();
    }

    @Override
    public double[] capacityMusdPerYear() {
        return capacityMusdPerYear.clone();
    }

    private static TreeMap<String, double[]> copy(TreeMap<String, double[]> bySector) {
        var copy = new TreeMap<String, double[]>();
        bySector.forEach((sector, members) -> copy.put(sector, members.clone()));
        return copy;
    }

    /** By sector, by member; adds up to {@link #capacityMusdPerYear}. */
    @Override
    public TreeMap<String, double[]> capacityBySector() {
        return copy(capacityBySector);
    }

    @Override
    public double[] jobs() {
        return jobs.clone();
    }

    @Override
    public double[] done() {
        return done.clone();
    }

    @Override
    public double[] underWay() {
        return underWay.clone();
    }

    @Override
    public double[] talkedAbout() {
        return talkedAbout.clone();
    }

    @Override
    public double[] count() {
        return count.clone();
    }
}
