package org.ortaq.region.power;

import org.ortaq.region.water.Monthly;

/**
 * A plant or a fleet.
 *
 * @param fuel coal, gas, hydro, nuclear, solar or wind
 * @param node the node of the river it stands at, or empty
 * @param availability share of the capacity that can be counted on
 * @param efficiency of burning, NaN for what burns nothing
 * @param omUsdMwh running cost besides fuel
 * @param profile share of the capacity available by month
 * @param opens first year, {@link Integer#MIN_VALUE} when it has always been there
 * @param closes first year without it, {@link Integer#MAX_VALUE} when none is known
 */
public record Plant(
        String id,
        String zone,
        String fuel,
        String node,
        double capacityMw,
        double availability,
        double efficiency,
        double omUsdMwh,
        Monthly profile,
        int opens,
        int closes,
        Status status) {

    public Plant {
        if (!(capacityMw > 0)) {
            throw new IllegalArgumentException("capacity_mw of " + id + " must be above 0: " + capacityMw);
        }
        if (burns(fuel) && !(efficiency > 0 && efficiency < 1)) {
            throw new IllegalArgumentException("efficiency of " + id + " must be 0 to 1: " + efficiency);
        }
    }

    private static boolean burns(String fuel) {
        return fuel.equals("coal") || fuel.equals("gas") || fuel.equals("nuclear");
    }

    public boolean burns() {
        return burns(fuel);
    }

    public boolean atNode() {
        return !node.isEmpty();
    }

    /** Whether it runs in a year without any initiative. */
    public boolean inService(int year) {
        return status != Status.PLANNED && opens <= year && year < closes;
    }

    /** The same plant, in service from a year at the latest. */
    Plant from(int year) {
        int first = status == Status.PLANNED ? year : Math.min(opens, year);
        return new Plant(
                id,
                zone,
                fuel,
                node,
                capacityMw,
                availability,
                efficiency,
                omUsdMwh,
                profile,
                first,
                closes,
                Status.OPEN);
    }
}
