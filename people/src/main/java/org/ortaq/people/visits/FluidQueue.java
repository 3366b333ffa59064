package org.ortaq.people.visits;

/**
 * A border point as a fluid queue: people arrive along a fixed profile of the day and are served at a constant rate;
 * who is left at closing time is served after it.
 */
public final class FluidQueue {

    private static final int SLOTS = 24;

    private FluidQueue() {}

    /**
     * Mean wait of a person, hours; 0 when nobody comes, never decreasing in arrivals, never increasing in capacity.
     *
     * @param persons who come in a day
     * @param capacity who can be served in a day, positive
     * @param openHours length of the service day, hours
     */
    public static double meanWait(double persons, double capacity, double openHours) {
        if (!(capacity > 0)) {
            throw new IllegalArgumentException("capacity must be positive: " + capacity);
        }
        if (!(persons > 0)) {
            return 0;
        }
        double served = capacity / SLOTS;
        double queue = 0;
        double personSlots = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            double flow = persons * share(slot) - served;
            personSlots += waited(queue, flow);
            queue = Math.max(0, queue + flow);
        }
        personSlots += queue * queue / (2 * served);
        return personSlots / persons * openHours / SLOTS;
    }

    /** Area under the queue within one slot, when it starts at {@code queue} and changes at the rate {@code flow}. */
    private static double waited(double queue, double flow) {
        if (queue + flow >= 0) {
            return queue + flow / 2;
        }
        return queue * queue / (-2 * flow);
    }

    /** Share of the day's people in a slot: a triangle over the day, half as steep as one that starts at zero. */
    static double share(int slot) {
        return (0.5 + (1 - Math.abs(slot - 11.5) / 12)) / SLOTS;
    }
}
