package org.ortaq.commitments.progress;

/**
 * The anticipated progress of ESCAP: a regression on time in which later years weigh more, carried to the deadline.
 *
 * <p>Weights rise linearly from the first to the last year. Source: ESCAP, Asia and the Pacific SDG progress
 * methodology (2020): gap at the deadline over the change needed, at most 0.1 maintain, above accelerate, moving away
 * reverse.
 *
 * @param projection value expected at the deadline
 * @param gap what is then missing, over the change needed from the first value; negative when the target is passed
 * @param call what to do
 */
public record AnticipatedProgress(double projection, double gap, Call call) {

    /** What ESCAP asks for. */
    public enum Call {
        MAINTAIN,
        ACCELERATE,
        REVERSE
    }

    private static final double TOLERATED_GAP = 0.1;

    /**
     * @param years at least two different years, ascending
     * @param values of the same length
     * @throws IllegalArgumentException when there is no trend to fit or no change is needed
     */
    public static AnticipatedProgress of(int[] years, double[] values, Aim aim) {
        if (years.length != values.length || years.length < 2) {
            throw new IllegalArgumentException("a trend needs two years with a value each: " + years.length + " years, "
                    + values.length + " values");
        }
        double needed = aim.target() - values[0];
        if (needed == 0) {
            throw new IllegalArgumentException("target must differ from the first value: " + aim.target());
        }
        double slope = slope(years, values);
        double projection = values[values.length - 1] + slope * (aim.deadline() - years[years.length - 1]);
        double gap = (aim.target() - projection) / needed;
        return new AnticipatedProgress(projection, gap, call(gap, slope / needed));
    }

    private static Call call(double gap, double towards) {
        if (gap <= TOLERATED_GAP) {
            return Call.MAINTAIN;
        }
        return towards < 0 ? Call.REVERSE : Call.ACCELERATE;
    }

    /** Slope of the weighted least-squares line, weight of a year = its distance from the year before the first. */
    private static double slope(int[] years, double[] values) {
        double weights = 0;
        double meanYear = 0;
        double meanValue = 0;
        for (int k = 0; k < years.length; k++) {
            double weight = years[k] - years[0] + 1;
            weights += weight;
            meanYear += weight * years[k];
            meanValue += weight * values[k];
        }
        meanYear /= weights;
        meanValue /= weights;
        double over = 0;
        double under = 0;
        for (int k = 0; k < years.length; k++) {
            double weight = years[k] - years[0] + 1;
            over += weight * (years[k] - meanYear) * (values[k] - meanValue);
            under += weight * (years[k] - meanYear) * (years[k] - meanYear);
        }
        return over / under;
    }
}
