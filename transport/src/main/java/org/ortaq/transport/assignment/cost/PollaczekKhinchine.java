package org.ortaq.transport.assignment.cost;

/**
 * Mean wait and service of an M/G/1 queue, {@code t = t0 + 1/mu + rho (1 + CV^2) / (2 mu (1 - rho))}, rho = x / mu; from the use
 * {@code join} of capacity on, its tangent, so that a network stays loadable beyond capacity.
 *
 * @param freeFlow time besides the queue, t0
 * @param rate services mu in the unit of the flows; 1 / mu must be a time in the unit of t0
 * @param variation coefficient of variation of the service time, CV
 * @param join use of capacity, below 1, from which the tangent is taken
 */
public record PollaczekKhinchine(double freeFlow, double rate, double variation, double join) implements LinkCost {

    public PollaczekKhinchine {
        LinkCost.require(freeFlow >= 0 && Double.isFinite(freeFlow), "freeFlow", freeFlow, "a time of 0 or more");
        LinkCost.require(rate > 0, "rate", rate, "above 0");
        LinkCost.require(variation >= 0, "variation", variation, "0 or more");
        LinkCost.require(join > 0 && join < 1, "join", join, "between 0 and 1");
    }

    private double factor() {
        return (1 + variation * variation) / (2 * rate);
    }

    @Override
    public double at(double flow) {
        double rho = flow / rate;
        double wait = rho <= join ? rho / (1 - rho) : join / (1 - join) + (rho - join) / ((1 - join) * (1 - join));
        return freeFlow + 1 / rate + factor() * wait;
    }

    @Override
    public double slope(double flow, double time) {
        double left = 1 - Math.min(flow / rate, join);
        return factor() / (left * left) / rate;
    }

    @Override
    public double integral(double flow) {
        double rho = flow / rate;
        double below = Math.min(rho, join);
        double wait = -below - StrictMath.log1p(-below);
        if (rho > join) {
            double over = rho - join;
            wait += over * join / (1 - join) + over * over / (2 * (1 - join) * (1 - join));
        }
        return (freeFlow + 1 / rate) * flow + factor() * rate * wait;
    }
}
