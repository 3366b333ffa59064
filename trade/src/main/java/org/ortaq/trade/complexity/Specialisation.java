package org.ortaq.trade.complexity;

import java.util.Arrays;

/**
 * Which country has a comparative advantage in which product.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param has by country and product
 * @param diversity number of products by country
 * @param ubiquity number of countries by product
 */
public record Specialisation(boolean[][] has, int[] diversity, int[] ubiquity) {

    /**
     * Advantage from values: {@code (X_cp / X_c) / (X_p / X) >= threshold} (Balassa 1965; the usual threshold is 1).
     *
     * @param values exports by country and product, not negative; nothing exported is 0
     */
    public static Specialisation of(double[][] values, double threshold) {
        if (values.length == 0 || !(threshold > 0)) {
            throw new IllegalArgumentException("threshold must be positive and a country must be there: " + threshold);
        }
        double[] byCountry = new double[values.length];
        double[] byProduct = new double[values[0].length];
        double world = 0;
        for (int c = 0; c < values.length; c++) {
            for (int p = 0; p < byProduct.length; p++) {
                byCountry[c] += values[c][p];
                byProduct[p] += values[c][p];
            }
            world += byCountry[c];
        }
        boolean[][] has = new boolean[values.length][byProduct.length];
        for (int c = 0; c < values.length; c++) {
            for (int p = 0; p < byProduct.length; p++) {
                has[c][p] = values[c][p] / byCountry[c] / (byProduct[p] / world) >= threshold; // false for 0 / 0
            }
        }
        return of(has);
    }

    /** From the matrix itself. */
    public static Specialisation of(boolean[][] has) {
        boolean[][] own = Arrays.stream(has).map(boolean[]::clone).toArray(boolean[][]::new);
        int[] diversity = new int[own.length];
        int[] ubiquity = new int[own.length == 0 ? 0 : own[0].length];
        for (int c = 0; c < own.length; c++) {
            for (int p = 0; p < ubiquity.length; p++) {
                diversity[c] += own[c][p] ? 1 : 0;
                ubiquity[p] += own[c][p] ? 1 : 0;
            }
        }
        return new Specialisation(own, diversity, ubiquity);
    }

    public int countries() {
        return diversity.length;
    }

    public int products() {
        return ubiquity.length;
    }
}
