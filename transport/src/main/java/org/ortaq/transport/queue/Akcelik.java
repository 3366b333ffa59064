package org.ortaq.transport.queue;

/**
 * The delay function of Akcelik (1991).
 *
 * @param periodHours length of the busy period, T
 * @param variability delay parameter, J
 * @param referenceUse volume over capacity at which the wait is already in the published hours
 */
public record Akcelik(double periodHours, double variability, double referenceUse) {

    private static final double HOURS_A_YEAR = 8760;

    public Akcelik {
        if (!(periodHours > 0) || !(variability > 0) || !(referenceUse >= 0)) {
            throw new IllegalArgumentException(
                    "periodHours and variability must be positive, referenceUse not negative: " + periodHours + ", "
                            + variability + ", " + referenceUse);
        }
    }

    /**
     * Hours of waiting beyond the usual.
     *
     * @param volume million tonnes a year
     * @param capacity million tonnes a year
     * @param batch tonnes served at once
     */
    public double extraHours(double volume, double capacity, double batch) {
        return Math.max(0, hours(volume / capacity, capacity, batch) - hours(referenceUse, capacity, batch));
    }

    /** The whole delay, hours, at a use of capacity z. */
    double hours(double z, double capacity, double batch) {
        double servicesAnHour = capacity * 1e6 / batch / HOURS_A_YEAR;
        double over = z - 1;
        double root = StrictMath.sqrt(over * over + 8 * variability * z / (servicesAnHour * periodHours));
        return periodHours / 4 * (over + root);
    }
}
