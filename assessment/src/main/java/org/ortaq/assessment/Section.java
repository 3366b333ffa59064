package org.ortaq.assessment;

import java.util.EnumSet;
import org.ortaq.region.Region;

/**
 * The parts of a Region a lever may change, and the payments of initiatives. Which of them a number rests on is how it is
 * known, without a run, that an initiative cannot touch it; WallsTest holds that no room reads more than is said here.
 */
public enum Section {
    ECONOMY,
    TRADE_COSTS,
    NETWORK,
    WATER,
    POWER,
    PEOPLE,
    PROJECTS,
    COSTS;

    /** What water and power read. */
    private static final EnumSet<Section> OF_WATER_AND_POWER = EnumSet.of(WATER, POWER);

    /** What visits and places read. */
    private static final EnumSet<Section> OF_PEOPLE = EnumSet.of(PEOPLE, ECONOMY);

    private static final EnumSet<Section> OF_PROJECTS = EnumSet.of(PROJECTS);

    /** Trade and transport stand at the end of all but people: productivity brings them water, power and projects. */
    private static final EnumSet<Section> OF_TRADE = EnumSet.of(ECONOMY, TRADE_COSTS, NETWORK, WATER, POWER, PROJECTS);

    /** The sections whose objects are not the same in two regions; equal ones made anew count as changed. */
    static EnumSet<Section> changed(Region before, Region after) {
        var changed = EnumSet.noneOf(Section.class);
        add(changed, ECONOMY, before.economy(), after.economy());
        add(changed, TRADE_COSTS, before.tradeCosts(), after.tradeCosts());
        add(changed, NETWORK, before.network(), after.network());
        add(changed, WATER, before.water(), after.water());
        add(changed, POWER, before.power(), after.power());
        add(changed, PEOPLE, before.people(), after.people());
        add(changed, PROJECTS, before.projects(), after.projects());
        return changed;
    }

    @SuppressWarnings("ReferenceEquality")
    private static void add(EnumSet<Section> changed, Section section, Record before, Record after) {
        if (before != after) {
            changed.add(section);
        }
    }

    /** What a metric rests on, through all rooms before it. */
    public static EnumSet<Section> under(String metric) {
        return switch (metric.substring(0, metric.indexOf('.'))) {
            case "waterpower" -> EnumSet.copyOf(OF_WATER_AND_POWER);
            case "people" -> EnumSet.copyOf(OF_PEOPLE);
            case "projects" -> EnumSet.copyOf(OF_PROJECTS);
            case "trade", "transport" -> EnumSet.copyOf(OF_TRADE);
            default -> EnumSet.allOf(Section.class);
        };
    }

    /** What a part of the account rests on. */
    static EnumSet<Section> under(Part part) {
        return switch (part) {
            case INCOME -> EnumSet.copyOf(OF_TRADE);
            case WATER_AND_POWER -> EnumSet.copyOf(OF_WATER_AND_POWER);
            case VISITS, EXCHANGE -> EnumSet.copyOf(OF_PEOPLE);
            case COST -> EnumSet.of(COSTS, ECONOMY);
        };
    }
}
