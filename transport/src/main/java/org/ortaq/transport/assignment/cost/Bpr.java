package org.ortaq.transport.assignment.cost;

/**
 * {@code t = t0 (1 + B (x / c)^p)} (Bureau of Public Roads 1964).
 *
 * <p>Power 0 makes the time constant, {@code t0 (1 + B)}; so does B = 0 or t0 = 0, and then the capacity does not matter.
 *
 * @param freeFlow time without traffic, t0
 * @param b factor B
 * @param capacity flow c, in the unit of the flows
 * @param power p
 */
public record Bpr(double freeFlow, double b, double capacity, double power) implements LinkCost {

    private static final int LARGEST_WHOLE = 32;

    public Bpr {
        LinkCost.require(freeFlow >= 0 && Double.isFinite(freeFlow), "freeFlow", freeFlow, "a time of 0 or more");
        LinkCost.require(b >= 0 && Double.isFinite(b), "b", b, "0 or more");
        LinkCost.require(power >= 0 && Double.isFinite(power), "power", power, "0 or more");
        boolean matters = freeFlow > 0 && b > 0 && power > 0;
        LinkCost.require(capacity > 0 || !matters, "capacity", capacity, "above 0 where time depends on flow");
    }

    private boolean isConstant() {
        return power == 0 || b == 0 || freeFlow == 0;
    }

    @Override
    public double at(double flow) {
        return isConstant() ? constant() : freeFlow + freeFlow * b * ratio(flow);
    }

    private double constant() {
        return power == 0 ? freeFlow * (1 + b) : freeFlow;
    }

    /** (x / c)^p; whole powers by multiplication, for speed. */
    private double ratio(double flow) {
        double r = flow / capacity;
        if (power == 4) {
            double square = r * r;
            return square * square;
        }
        int whole = (int) power;
        return whole == power && whole <= LARGEST_WHOLE ? multiplied(r, whole) : StrictMath.pow(r, power);
    }

    private static double multiplied(double r, int times) {
        double product = 1;
        double factor = r;
        for (int left = times; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                product *= factor;
            }
            factor *= factor;
        }
        return product;
    }

    @Override
    public double slope(double flow, double time) {
        if (isConstant()) {
            return 0;
        }
        if (flow > 0) {
            return power * (time - freeFlow) / flow;
        }
        if (power == 1) {
            return freeFlow * b / capacity;
        }
        return power > 1 ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public double integral(double flow) {
        return isConstant() ? constant() * flow : flow * (freeFlow + freeFlow * b * ratio(flow) / (power + 1));
    }
}
