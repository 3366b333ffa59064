package org.ortaq.transport;

/**
 * One part of a way: a haul over links of one mode, or something done at a place.
 *
 * @param from name of a place
 * @param to name of a place; equal to {@code from} for what is done at a place
 * @param what rail with its gauge, road, water, or the operation
 * @param km length; 0 at a place
 * @param hours all hours of it
 * @param waitHours of these, standing before it moves: at a border, port or transfer, for a service, in a queue
 * @param usdPerTonne money
 * @param feeUsdPerTonne of this, what does not grow with distance: fees, operations, change of gauge, tolls
 * @param over id of the border point passed at its beginning, else of its first link; empty for others
 */
public record Leg(
        String from,
        String to,
        String what,
        double km,
        double hours,
        double waitHours,
        double usdPerTonne,
        double feeUsdPerTonne,
        String over) {

    /** This leg and the one after it as one; goods do not stand on the second. */
    Leg and(Leg next) {
        return new Leg(
                from,
                next.to,
                what,
                km + next.km,
                hours + next.hours,
                waitHours,
                usdPerTonne + next.usdPerTonne,
                feeUsdPerTonne,
                over);
    }
}
