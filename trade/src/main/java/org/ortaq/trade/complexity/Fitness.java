package org.ortaq.trade.complexity;

import java.util.Arrays;

/**
 * Fitness of countries and complexity of products (Tacchella and others 2012): {@code F_c = sum_p M_cp Q_p} and
 * {@code Q_p = 1 / sum_c (M_cp / F_c)}, both from the pass before, each divided by its mean.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param countries fitness, NaN without any advantage
 * @param products complexity, NaN where nobody has an advantage
 */
public record Fitness(double[] countries, double[] products) {

    /** @param iterations how often, the start (all 1) counted as the first; 20 is usual */
    public static Fitness of(Specialisation m, int iterations) {
        if (iterations < 2) {
            throw new IllegalArgumentException("iterations must be at least 2, the start counts as one: " + iterations);
        }
        double[] fitness = ones(m.diversity());
        double[] quality = ones(m.ubiquity());
        for (int k = 1; k < iterations; k++) {
            double[] nextFitness = fitness(m, quality);
            quality = quality(m, fitness);
            fitness = nextFitness;
        }
        return new Fitness(fitness, quality);
    }

    private static double[] ones(int[] counts) {
        return Arrays.stream(counts).mapToDouble(k -> k > 0 ? 1 : Double.NaN).toArray();
    }

    private static double[] fitness(Specialisation m, double[] quality) {
        double[] next = new double[m.countries()];
        for (int c = 0; c < next.length; c++) {
            for (int p = 0; p < quality.length; p++) {
                next[c] += m.has()[c][p] ? quality[p] : 0;
            }
        }
        return byMean(next, m.diversity());
    }

    private static double[] quality(Specialisation m, double[] fitness) {
        double[] sum = new double[m.products()];
        for (int c = 0; c < fitness.length; c++) {
            for (int p = 0; p < sum.length; p++) {
                sum[p] += m.has()[c][p] ? 1 / fitness[c] : 0;
            }
        }
        return byMean(Arrays.stream(sum).map(s -> 1 / s).toArray(), m.ubiquity());
    }

    private static double[] byMean(double[] values, int[] counts) {
        double sum = 0;
        int n = 0;
        for (int k = 0; k < values.length; k++) {
            sum += counts[k] > 0 ? values[k] : 0;
            n += counts[k] > 0 ? 1 : 0;
        }
        double[] scaled = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            scaled[k] = counts[k] > 0 ? values[k] / (sum / n) : Double.NaN;
        }
        return scaled;
    }
}
