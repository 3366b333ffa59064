package org.ortaq.transport.assignment.cost;

/** The time on one link by its flow. */
public sealed interface LinkCost permits Bpr, AkcelikDelay, PollaczekKhinchine {

    /** Time at a flow that is not negative. */
    double at(double flow);

    /**
     * Derivative of the time by the flow; may be infinite at zero flow.
     *
     * @param time what {@link #at} gives for the same flow
     */
    double slope(double flow, double time);

    /** Integral of the time from zero to a flow, the link's part of Beckmann's objective. */
    double integral(double flow);

    static void require(boolean right, String field, double value, String expected) {
        if (!right) {
            throw new IllegalArgumentException(field + ": found " + value + ", expected " + expected);
        }
    }
}
