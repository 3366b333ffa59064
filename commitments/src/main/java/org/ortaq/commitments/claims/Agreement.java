package org.ortaq.commitments.claims;

/** How a stated number stands to the rival numbers. */
public enum Agreement {
    /** Every rival is within the tolerance. */
    ALL,
    /** Some rivals are, or it lies between them. */
    SOME,
    /** It lies outside all rivals. */
    NONE,
    /** There is no rival. */
    NO_RIVAL;

    /**
     * @param stated the number of the claim
     * @param rivals what others print, same unit
     * @param tolerance relative, e.g. 0.05
     */
    public static Agreement of(double stated, double[] rivals, double tolerance) {
        if (rivals.length == 0) {
            return NO_RIVAL;
        }
        int near = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double rival : rivals) {
            near += Math.abs(stated - rival) <= tolerance * Math.abs(rival) ? 1 : 0;
            low = Math.min(low, rival);
            high = Math.max(high, rival);
        }
        if (near == rivals.length) {
            return ALL;
        }
        return near > 0 || (low <= stated && stated <= high) ? SOME : NONE;
    }
}
