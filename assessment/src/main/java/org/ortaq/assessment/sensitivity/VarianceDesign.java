package org.ortaq.assessment.sensitivity;

import org.ortaq.numerics.Points;

/**
 * The runs that first-order and total indices are estimated from (Saltelli et al. 2010, Comput. Phys. Commun. 181:259-270):
 * two samples A and B, and for each factor A with that factor taken from B.
 *
 * @param points of twice as many dimensions as the factors have: A, then B
 * @param samples rows of A; the design has (factors + 2) times as many runs
 */
public record VarianceDesign(Factors factors, Points points, int samples) {

    /** Runs of a row: A, B, then one for each factor. */
    public static final int A = 0;

    public static final int B = 1;
    public static final int FIRST_FACTOR = 2;

    public VarianceDesign {
        if (points.dimensions() < 2 * factors.dimensions() || samples < 2) {
            throw new IllegalArgumentException("design: found " + points.dimensions() + " dimensions and " + samples
                    + " samples, expected " + 2 * factors.dimensions() + " and 2 or more");
        }
    }

    public int runsPerSample() {
        return FIRST_FACTOR + factors.count();
    }

    /** @param run {@link #A}, {@link #B}, or {@link #FIRST_FACTOR} plus a factor */
    public double[] point(int sample, int run) {
        int dimensions = factors.dimensions();
        var point = new double[dimensions];
        for (int c = 0; c < dimensions; c++) {
            point[c] = points.at(sample, run == B ? dimensions + c : c);
        }
        if (run >= FIRST_FACTOR) {
            for (int c : factors.coordinates().get(run - FIRST_FACTOR)) {
                point[c] = points.at(sample, dimensions + c);
            }
        }
        return point;
    }
}
