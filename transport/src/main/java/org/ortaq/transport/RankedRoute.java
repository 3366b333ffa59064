package org.ortaq.transport;

import java.util.List;

/**
 * A way with what it means in every criterion and why it is shown.
 *
 * @param usdPerTonne money
 * @param hours door to door, waits in it
 * @param sdHours standard deviation of the hours
 * @param kgCo2PerTonne carbon dioxide
 * @param why cheapest, fastest, most reliable, least CO2, Pareto, dissimilar, lowest generalised cost
 */
public record RankedRoute(
        Route route, double usdPerTonne, double hours, double sdHours, double kgCo2PerTonne, List<String> why) {

    public RankedRoute {
        why = List.copyOf(why);
    }

    /** Whether it is shown for more than being one of the Pareto set. */
    public boolean isNotable() {
        return why.stream().anyMatch(w -> !w.equals(RouteSearch.PARETO));
    }
}
