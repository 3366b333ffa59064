package org.ortaq.trade.complexity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Economic and product complexity: second eigenvectors, standardised over the countries (products) that have one.
 *
 * <p>{@code v} solves {@code sum_c' (sum_p M_cp M_c'p / (k_c k_p)) v_c' = lambda v_c}; with {@code w = sqrt(k) v} the matrix
 * is symmetric. ECI has the sign of its correlation with diversity. PCI is {@code sum_c M_cp v_c / k_p}, which is the
 * eigenvector of the counterpart with the sign that goes with it.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param eci by country, NaN without any advantage
 * @param pci by product, NaN where nobody has an advantage
 * @param second second eigenvalue, below 1 unless the world falls into parts that share no product
 * @param third third eigenvalue; equal to the second where the index is not unique; NaN with two countries
 */
public record Spectrum(double[] eci, double[] pci, double second, double third) {

    /** Whether another vector would do as well: the index then ranks arbitrarily. */
    public boolean isAmbiguous() {
        return third > second - 1e-9 || second > 1 - 1e-9;
    }

    /** Empty (all NaN) when fewer than two countries have an advantage. */
    public static Spectrum of(Specialisation m, Deviation deviation) {
        double[] eci = new double[m.countries()];
        double[] pci = new double[m.products()];
        Arrays.fill(eci, Double.NaN);
        Arrays.fill(pci, Double.NaN);
        var active = active(m);
        if (active.size() < 2) {
            return new Spectrum(eci, pci, Double.NaN, Double.NaN);
        }
        var eigen = SymmetricEigen.of(symmetric(m, active));
        for (int k = 0; k < active.size(); k++) {
            eci[active.get(k)] = eigen.vectors()[1][k] / StrictMath.sqrt(m.diversity()[active.get(k)]);
        }
        orient(eci, m.diversity(), active);
        project(m, active, eci, pci);
        standardise(eci, deviation);
        standardise(pci, deviation);
        double third = active.size() > 2 ? eigen.values()[2] : Double.NaN;
        return new Spectrum(eci, pci, eigen.values()[1], third);
    }

    private static List<Integer> active(Specialisation m) {
        var active = new ArrayList<Integer>();
        for (int c = 0; c < m.countries(); c++) {
            if (m.diversity()[c] > 0) {
                active.add(c);
            }
        }
        return active;
    }

    private static double[][] symmetric(Specialisation m, List<Integer> active) {
        int n = active.size();
        double[][] s = new double[n][n];
        for (int i = 0; i < n; i++) {
            boolean[] a = m.has()[active.get(i)];
            for (int j = i; j < n; j++) {
                boolean[] b = m.has()[active.get(j)];
                double sum = 0;
                for (int p = 0; p < a.length; p++) {
                    sum += a[p] && b[p] ? 1.0 / m.ubiquity()[p] : 0;
                }
                double both = (double) m.diversity()[active.get(i)] * m.diversity()[active.get(j)];
                s[i][j] = sum / StrictMath.sqrt(both);
                s[j][i] = s[i][j];
            }
        }
        return s;
    }

    /** More diverse countries on the positive side. */
    private static void orient(double[] eci, int[] diversity, List<Integer> active) {
        double meanIndex = 0;
        double meanDiversity = 0;
        for (int c : active) {
            meanIndex += eci[c] / active.size();
            meanDiversity += (double) diversity[c] / active.size();
        }
        double together = 0;
        for (int c : active) {
            together += (eci[c] - meanIndex) * (diversity[c] - meanDiversity);
        }
        for (int c : active) {
            eci[c] = together < 0 ? -eci[c] : eci[c];
        }
    }

    private static void project(Specialisation m, List<Integer> active, double[] eci, double[] pci) {
        for (int p = 0; p < pci.length; p++) {
            double sum = 0;
            for (int c : active) {
                sum += m.has()[c][p] ? eci[c] : 0;
            }
            pci[p] = m.ubiquity()[p] > 0 ? sum / m.ubiquity()[p] : Double.NaN;
        }
    }

    private static void standardise(double[] values, Deviation deviation) {
        int n = 0;
        double sum = 0;
        for (double v : values) {
            n += Double.isNaN(v) ? 0 : 1;
            sum += Double.isNaN(v) ? 0 : v;
        }
        double mean = sum / n;
        double squares = 0;
        for (double v : values) {
            squares += Double.isNaN(v) ? 0 : (v - mean) * (v - mean);
        }
        double scale = StrictMath.sqrt(squares / (deviation == Deviation.SAMPLE ? n - 1 : n));
        for (int i = 0; i < values.length; i++) {
            values[i] = scale > 0 ? (values[i] - mean) / scale : Double.NaN;
        }
    }
}
