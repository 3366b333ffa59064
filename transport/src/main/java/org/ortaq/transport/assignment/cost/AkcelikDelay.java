package org.ortaq.transport.assignment.cost;

/**
 * {@code t = t0 + T/4 [(z - 1) + sqrt((z - 1)^2 + 8 J z / (Q T))]}, z = x / c (Akcelik 1991).
 *
 * @param freeFlow time without waiting, t0, hours
 * @param period length of the busy period, T, hours
 * @param variability delay parameter, J
 * @param capacity flow c, in the unit of the flows
 * @param services services an hour at capacity, Q (trains, trucks, ferries)
 */
public record AkcelikDelay(double freeFlow, double period, double variability, double capacity, double services)
        implements LinkCost {

    public AkcelikDelay {
        LinkCost.require(freeFlow >= 0 && Double.isFinite(freeFlow), "freeFlow", freeFlow, "a time of 0 or more");
        LinkCost.require(period > 0, "period", period, "above 0");
        LinkCost.require(variability > 0, "variability", variability, "above 0");
        LinkCost.require(capacity > 0, "capacity", capacity, "above 0");
        LinkCost.require(services > 0, "services", services, "above 0");
    }

    private double k() {
        return 8 * variability / (services * period);
    }

    @Override
    public double at(double flow) {
        double z = flow / capacity;
        return freeFlow + period / 4 * ((z - 1) + root(z));
    }

    private double root(double z) {
        return StrictMath.sqrt((z - 1) * (z - 1) + k() * z);
    }

    @Override
    public double slope(double flow, double time) {
        double z = flow / capacity;
        return period / 4 / capacity * (1 + ((z - 1) + k() / 2) / root(z));
    }

    @Override
    public double integral(double flow) {
        double z = flow / capacity;
        double wait = z * z / 2 - z + primitive(z) - primitive(0);
        return freeFlow * flow + capacity * period / 4 * wait;
    }

    /** Of sqrt(u^2 + d) with u = z - 1 + k/2, d = k - k^2/4: (u sqrt(u^2 + d) + d ln(u + sqrt(u^2 + d))) / 2. */
    private double primitive(double z) {
        double u = z - 1 + k() / 2;
        double d = k() - k() * k() / 4;
        double root = root(z);
        // u + root loses its digits where u is far below zero; d / (root - u) is the same number
        double sum = u >= 0 ? u + root : d / (root - u);
        return (u * root + d * StrictMath.log(sum)) / 2;
    }
}
