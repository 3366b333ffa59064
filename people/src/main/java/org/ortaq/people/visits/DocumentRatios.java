package org.ortaq.people.visits;

/**
 * Visits under each document relative to those under the widest but one.
 *
 * @param level by document from the narrowest to the widest, positive and never falling
 */
public record DocumentRatios(double[] level) {

    public DocumentRatios {
        for (int d = 0; d < level.length; d++) {
            if (!(level[d] > 0) || (d > 0 && level[d] < level[d - 1])) {
                throw new IllegalArgumentException(
                        "level must be positive and never fall from one document to a wider one: " + level[d]);
            }
        }
        level = level.clone();
    }

    /**
     * Visits under one mix of documents over those under another; 1 when a mix is unknown.
     *
     * @param now share of the year under each document
     * @param base the same in the base year
     */
    public double ratio(double[] now, double[] base) {
        double a = mean(now);
        double b = mean(base);
        return a == 0 || b == 0 ? 1 : a / b;
    }

    private double mean(double[] mix) {
        double mean = 0;
        for (int d = 0; d < level.length; d++) {
            mean += mix[d] * level[d];
        }
        return mean;
    }
}
