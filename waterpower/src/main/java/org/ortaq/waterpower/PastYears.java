package org.ortaq.waterpower;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.region.Region;

/**
 * The water years 2010-11 to 2014-15 as far as the tables know them: of plants, lines and contracts those that stood, load
 * of that time with what was not served, mean inflow, the long-term mean in every reservoir, no Afghan canal. The lines
 * between Tajikistan and Uzbekistan, cut in November 2009, are there for whoever trades; no contract used them.
 */
public final class PastYears {
    public static final int FIRST = 2010;
    public static final int LAST = 2014;
    private static final List<String> CUT =
            List.of("tjk-uzb-south-west", "tjk-reconnection-south-west", "tjk-reconnection-north");

    private final Region base;
    private final double gas;

    /**
     * @param base the region of the base year, at the fuel prices asked for
     * @param domestic whether these are domestic prices: gas for power stations was cheaper then
     */
    public PastYears(Region base, boolean domestic) {
        this.base = base;
        this.gas = domestic ? base.parameters().get("waterpower.past-gas-price") : 1;
    }

    /** The water year that begins in October of {@code year}. */
    public WaterCase of(int year, double inflow) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("year: found " + year + ", expected " + FIRST + " to " + LAST);
        }
        return WaterCase.of(at(year), at(year + 1), start()).withInflow(inflow);
    }

    private Region at(int year) {
        var power = base.power().standing(year).scaleFuelPrice("gas", gas);
        for (var member : Member.values()) {
            String id = "waterpower.past-demand-" + member.name().toLowerCase(Locale.ROOT);
            power = power.scaleDemand(member.name(), 1, 12, base.parameters().get(id));
        }
        for (var line : CUT) {
            power = power.addLine(line);
        }
        return base.dated(year)
                .with(base.water().at(year).withoutAfghanAbstraction())
                .with(power);
    }

    private WaterPowerState start() {
        var storage = new TreeMap<String, Double>();
        for (var node : base.water().nodes()) {
            if (node.kind().stores() && !Double.isNaN(node.october1Hm3())) {
                storage.put(node.id(), node.october1Hm3());
            }
        }
        return new WaterPowerState(storage, new TreeMap<>(), new TreeMap<>(), List.of());
    }
}
