package org.ortaq.waterpower;

import java.util.TreeMap;
import org.ortaq.region.Region;

/**
 * A water year, or the rest of one, that is asked about.
 *
 * @param first region of the calendar year of October to December
 * @param second region of the calendar year of January to September
 * @param state where rivers stand on 1 October
 * @param known hm3 by reservoir at the beginning of {@code month}, in place of what the state leads to
 * @param inflow against the mean of the record, for all rivers
 * @param month calendar month whose first day is the beginning
 */
public record WaterCase(
        Region first, Region second, WaterPowerState state, TreeMap<String, Double> known, double inflow, int month) {

    public WaterCase {
        known = new TreeMap<>(known);
        if (second.year() != first.year() && second.year() != first.year() + 1) {
            throw new IllegalArgumentException(
                    "a water year lies in two calendar years: found " + first.year() + " and " + second.year());
        }
        if (!(inflow > 0 && inflow < 5)) {
            throw new IllegalArgumentException("inflow: found " + inflow + ", expected a share above 0 and below 5");
        }
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month: found " + month + ", expected 1 to 12");
        }
        for (var entry : known.entrySet()) {
            var node = second.water().node(entry.getKey());
            if (!node.kind().stores() || entry.getValue() < 0 || entry.getValue() > node.totalHm3()) {
                throw new IllegalArgumentException("storage of " + node.id() + ": found " + entry.getValue() / 1000
                        + " km3, expected 0 to " + node.totalHm3() / 1000);
            }
        }
    }

    /** The whole year from 1 October at mean inflow. */
    public static WaterCase of(Region first, Region second, WaterPowerState state) {
        return new WaterCase(first, second, state, new TreeMap<>(), 1, 10);
    }

    /** The same in a drier or wetter year. */
    public WaterCase withInflow(double share) {
        return new WaterCase(first, second, state, known, share, month);
    }

    /** 0 for October to 11 for September. */
    int index() {
        return (month + 2) % 12;
    }

    Span span() {
        return new Span(scaled(first), scaled(second));
    }

    private Sections scaled(Region region) {
        var water = inflow == 1 ? region.water() : region.water().scaleInflow("all", inflow);
        return new Sections(region.year(), water, region.power(), region.parameters());
    }

    static WaterCase at(Region first, Region second, WaterPowerState state, double inflow) {
        return of(first, second, state).withInflow(inflow);
    }
}
