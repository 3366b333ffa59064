package org.ortaq.transport.assignment.deterministic;

import org.ortaq.transport.assignment.cost.LinkCost;

/** Flow, time and slope of every link, kept in step. The time of a limited link holds the wait its limit imposes. */
final class LinkState {

    private final LinkCost[] costs;
    private final double[] limits;
    final double[] flow;
    final double[] time;
    final double[] slope;
    final double[] multiplier;

    /** Growth of the wait with the overflow of a limit, by link. */
    final double[] penalty;

    LinkState(Roads roads) {
        int links = roads.graph().links();
        costs = roads.costs().toArray(LinkCost[]::new);
        limits = roads.limits();
        flow = new double[links];
        time = new double[links];
        slope = new double[links];
        multiplier = new double[links];
        penalty = new double[links];
        for (int a = 0; a < links; a++) {
            penalty[a] = isLimited(a) ? (costs[a].at(limits[a]) + 1) / limits[a] : 0;
            refresh(a);
        }
    }

    boolean isLimited(int link) {
        return limits[link] < Double.POSITIVE_INFINITY;
    }

    int links() {
        return flow.length;
    }

    void add(int link, double amount) {
        flow[link] = Math.max(0, flow[link] + amount);
        refresh(link);
    }

    void refresh(int link) {
        double x = flow[link];
        double t = costs[link].at(x);
        double s = costs[link].slope(x, t);
        if (penalty[link] > 0) {
            double wait = waitAtLimit(link);
            if (wait > 0) {
                t += wait;
                s += penalty[link];
            }
        }
        time[link] = t;
        slope[link] = s;
    }

    /** max(0, multiplier + penalty (x - limit)). */
    double waitAtLimit(int link) {
        return isLimited(link) ? Math.max(0, multiplier[link] + penalty[link] * (flow[link] - limits[link])) : 0;
    }

    /** Overflow of a limit as a share of it; not negative. */
    double overflow(int link) {
        return isLimited(link) ? Math.max(0, flow[link] - limits[link]) / limits[link] : 0;
    }

    /** How far a link with a multiplier stays below its limit, as a share of the limit; not negative. */
    double slack(int link) {
        return isLimited(link) && multiplier[link] > 0 ? Math.max(0, limits[link] - flow[link]) / limits[link] : 0;
    }

    double costWithoutWait(int link) {
        return costs[link].at(flow[link]);
    }

    /** What the link adds to Beckmann's objective, without waits at limits. */
    double integral(int link) {
        return costs[link].integral(flow[link]);
    }
}
