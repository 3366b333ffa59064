package org.ortaq.transport.assignment.deterministic;

/**
 * Travellers or goods that judge alike.
 *
 * @param id name, for messages
 * @param valueOfTime money a unit of time, which turns multipliers into prices
 * @param fixedCost by link, what the class counts besides the common time (tolls, fees, distance), in units of time, so money is
 *     divided by the value of time; owned, not changed
 */
public record UserClass(String id, double valueOfTime, double[] fixedCost, Trips trips) {

    public UserClass {
        if (!(valueOfTime > 0)) {
            throw new IllegalArgumentException("valueOfTime: found " + valueOfTime + ", expected above 0");
        }
        for (double cost : fixedCost) {
            if (!(cost >= 0) || Double.isInfinite(cost)) {
                throw new IllegalArgumentException("fixedCost: found " + cost + ", expected 0 or more");
            }
        }
    }

    /** The same for users who count time only. */
    public static UserClass timeOnly(String id, int links, Trips trips) {
        return new UserClass(id, 1, new double[links], trips);
    }
}
