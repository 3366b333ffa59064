package org.ortaq.region.initiative;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Region;

/**
 * The Regions of all years of a scenario for one coalition at one corner.
 *
 * @param regions one a year, from the base year on; the first is the base
 * @param levers the levers in force in each year, in canonical order
 */
public record Timeline(List<Region> regions, List<List<ActiveLever>> levers) {

    public Timeline {
        regions = List.copyOf(regions);
        levers = List.copyOf(levers);
        if (regions.isEmpty() || regions.size() != levers.size()) {
            throw new IllegalArgumentException("a timeline needs as many lever lists as regions, at least one: "
                    + levers.size() + " and " + regions.size());
        }
    }

    /**
     * Builds the timeline.
     *
     * @param base the region of the base year
     * @param to last year, inclusive
     * @param active the levers of a year
     */
    public static Timeline of(Region base, int to, java.util.function.IntFunction<List<ActiveLever>> active) {
        var regions = new ArrayList<Region>();
        var levers = new ArrayList<List<ActiveLever>>();
        for (int year = base.year(); year <= to; year++) {
            var now = year == base.year() ? List.<ActiveLever>of() : ActiveLever.canonical(active.apply(year));
            regions.add(ActiveLever.apply(base.at(year), now));
            levers.add(now);
        }
        return new Timeline(regions, levers);
    }

    /** The same without the years after one. */
    public Timeline until(int year) {
        int count = Math.clamp(year - base().year() + 1L, 1, regions.size());
        return new Timeline(regions.subList(0, count), levers.subList(0, count));
    }

    public Region base() {
        return regions.getFirst();
    }

    public Region last() {
        return regions.getLast();
    }

    /** Two timelines with equal keys hold equal regions, given the same base. */
    public String key() {
        return levers.toString();
    }
}
