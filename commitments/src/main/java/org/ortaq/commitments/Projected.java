package org.ortaq.commitments;

import org.ortaq.region.promises.Target;

/**
 * A metric in the year of a deadline at the three corners of the parameters, in the unit of the target.
 *
 * @param metric which metric, so that a promise can be judged by the count of one party
 * @param area where
 * @param low lowest of the three
 * @param central with every parameter at its middle
 * @param high highest of the three
 * @param verdict what this metric says of the promise
 */
public record Projected(String metric, String area, double low, double central, double high, Verdict verdict) {

    static Projected of(String metric, String area, Target target, double adverse, double central, double favourable) {
        double low = Math.min(central, Math.min(adverse, favourable));
        double high = Math.max(central, Math.max(adverse, favourable));
        return new Projected(metric, area, low, central, high, verdict(target, low, high));
    }

    private static Verdict verdict(Target target, double low, double high) {
        boolean worst = meets(target, isDecline(target) ? high : low);
        boolean best = meets(target, isDecline(target) ? low : high);
        if (worst) {
            return Verdict.ON_TRACK;
        }
        return best ? Verdict.AT_RISK : Verdict.OFF_TRACK;
    }

    /** The end that is worse for the promise. */
    double worst(Target target) {
        return isDecline(target) ? high : low;
    }

    double best(Target target) {
        return isDecline(target) ? low : high;
    }

    /** A target below its base asks for less, not more. */
    private static boolean isDecline(Target target) {
        return target.base().isPresent() && target.value() < target.base().getAsDouble();
    }

    /** Whether a value keeps a promise: a target below its base asks for less, any other for more. */
    public static boolean meets(Target target, double value) {
        return isDecline(target) ? value <= target.value() : value >= target.value();
    }
}
