package org.ortaq.waterpower;

/**
 * A month of the record of a reservoir.
 *
 * @param reservoir id of the node
 * @param inflow m3/s
 * @param outflow m3/s
 * @param stored hm3 on the first of the month
 */
public record Observation(String reservoir, int year, int month, double inflow, double outflow, double stored) {

    public Observation {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month: found " + month + ", expected 1 to 12");
        }
        if (!(inflow >= 0 && outflow >= 0 && stored >= 0)) {
            throw new IllegalArgumentException("record of " + reservoir + " " + year + "-" + month
                    + ": flows and storage must not be negative: " + inflow + ", " + outflow + ", " + stored);
        }
    }
}
