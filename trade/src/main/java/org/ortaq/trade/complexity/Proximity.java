package org.ortaq.trade.complexity;

/**
 * How near two countries or two products are: {@code phi_pp' = min(P(p|p'), P(p'|p)) = sum_c M_cp M_cp' / max(k_p, k_p')}
 * (Hidalgo and others 2007); and how near a country is to a product: {@code d_cp = sum_p' M_cp' phi_pp' / sum_p' phi_pp'},
 * p itself among the p'.
 */
public final class Proximity {

    private Proximity() {}

    /** By product and product, 1 on the diagonal; NaN where nobody has an advantage. */
    public static double[][] products(Specialisation m) {
        double[][] together = new double[m.products()][m.products()];
        int[] held = new int[m.products()];
        for (boolean[] row : m.has()) {
            int n = 0;
            for (int p = 0; p < row.length; p++) {
                if (row[p]) {
                    held[n++] = p;
                }
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    together[held[i]][held[j]]++;
                }
            }
        }
        return byLarger(together, m.ubiquity());
    }

    /** By country and country: products both have over those of the more diverse. */
    public static double[][] countries(Specialisation m) {
        int n = m.countries();
        double[][] together = new double[n][n];
        for (int c = 0; c < n; c++) {
            for (int d = 0; d < n; d++) {
                for (int p = 0; p < m.products(); p++) {
                    together[c][d] += m.has()[c][p] && m.has()[d][p] ? 1 : 0;
                }
            }
        }
        return byLarger(together, m.diversity());
    }

    private static double[][] byLarger(double[][] together, int[] counts) {
        for (int i = 0; i < together.length; i++) {
            for (int j = 0; j < together.length; j++) {
                together[i][j] /= StrictMath.max(counts[i], counts[j]); // 0 / 0 where neither has any: NaN
            }
        }
        return together;
    }

    /** Density of one country around every product, 0 to 1; NaN where nobody has an advantage in it. */
    public static double[] density(Specialisation m, double[][] products, int country) {
        double[] density = new double[m.products()];
        for (int p = 0; p < density.length; p++) {
            double near = 0;
            double all = 0;
            for (int q = 0; q < density.length; q++) {
                boolean known = !Double.isNaN(products[p][q]);
                all += known ? products[p][q] : 0;
                near += known && m.has()[country][q] ? products[p][q] : 0;
            }
            density[p] = m.ubiquity()[p] > 0 ? near / all : Double.NaN;
        }
        return density;
    }
}
