package org.ortaq.commitments.progress;

import java.util.Optional;
import org.ortaq.commitments.progress.Progress.Reason;

/** The growth ratio of Open SDG: observed compound growth over required compound growth, both from the base. */
public final class OnTrackRatio {

    private OnTrackRatio() {}

    /** The ratio, or the reason why it does not exist; a target below the base asks for a decline. */
    public static Progress of(Observed seen, Aim aim) {
        var obstacle = obstacle(seen, aim);
        if (obstacle.isPresent()) {
            return new Progress.Untestable(obstacle.get());
        }
        double observed = growth(seen.base(), seen.value(), seen.year() - seen.baseYear());
        double required = growth(seen.base(), aim.target(), aim.deadline() - seen.baseYear());
        int left = aim.deadline() - seen.year();
        return new Progress.Ratio(
                observed / required,
                observed,
                required,
                left > 0 ? growth(seen.value(), aim.target(), left) : Double.NaN,
                seen.value() * power(1 + observed, left));
    }

    private static Optional<Reason> obstacle(Observed seen, Aim aim) {
        if (!(seen.base() > 0)) {
            return Optional.of(Reason.BASE_NOT_POSITIVE);
        }
        if (!(seen.value() > 0)) {
            return Optional.of(Reason.VALUE_NOT_POSITIVE);
        }
        if (!(aim.target() > 0)) {
            return Optional.of(Reason.TARGET_NOT_POSITIVE);
        }
        if (seen.year() <= seen.baseYear()) {
            return Optional.of(Reason.NO_TIME_OBSERVED);
        }
        if (aim.deadline() <= seen.baseYear()) {
            return Optional.of(Reason.NO_TIME_LEFT);
        }
        return aim.target() == seen.base() ? Optional.of(Reason.NOTHING_REQUIRED) : Optional.empty();
    }

    /** Compound growth a year, as a share; both ends positive, years positive. */
    static double growth(double from, double to, int years) {
        return StrictMath.exp(StrictMath.log(to / from) / years) - 1;
    }

    private static double power(double base, int exponent) {
        return StrictMath.exp(exponent * StrictMath.log(base));
    }
}
