package org.ortaq.transport.assignment.deterministic;

/**
 * A deterministic user equilibrium, or how far the search for one came. Arrays are copies of the solver's, owned by the record.
 *
 * @param flow by link
 * @param classFlow by class and link
 * @param time by link, without waits at limits
 * @param multiplier by link, the wait that its limit imposes; 0 where the limit is not reached, in units of time
 * @param objective Beckmann's, without waits at limits
 * @param totalCost sum over links and classes of flow times cost, without waits at limits
 * @param relativeGap (TSTT - SPTT) / TSTT, waits at limits included
 * @param averageExcessCost (TSTT - SPTT) / demand that travels
 * @param overflow largest excess of a flow over its limit, as a share of the limit
 * @param iterations searches of cheapest ways done
 * @param ways that carry flow
 */
public record Equilibrium(
        double[] flow,
        double[][] classFlow,
        double[] time,
        double[] multiplier,
        double objective,
        double totalCost,
        double relativeGap,
        double averageExcessCost,
        double overflow,
        int iterations,
        long ways,
        boolean converged) {

    /** What one more unit of a link's limit is worth to a class, in its money: multiplier times value of time. */
    public double shadowPrice(int link, UserClass of) {
        return multiplier[link] * of.valueOfTime();
    }
}
