package org.ortaq.cluster.estimate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.inference.Covariance;
import org.ortaq.trade.estimation.likelihood.LocalRows;
import org.ortaq.trade.estimation.likelihood.LogGamma;
import org.ortaq.trade.estimation.panel.Codes;

/** The rows of a block at work: first which of them take part, then the fit on those. Only instructions change it. */
final class BlockRows {

    private static final double[] NOTHING = {};
    /** So that sums of numbers of clusters stay exact. */
    private static final int LEVELS_OF_A_BLOCK = 1 << 20;

    private final int index;
    private final Slice slice;
    private final Plan plan;
    private final boolean[] out;
    private @Nullable LocalRows fit;
    private int[] kept = {};

    BlockRows(int index, Slice slice, Plan plan) {
        this.index = index;
        this.slice = slice;
        this.plan = plan;
        this.out = new boolean[slice.rows()];
    }

    // ---- which rows take part ----

    private int levels(int effect) {
        return effect == plan.pivot() ? slice.effects()[effect].names().length : plan.effects()[effect].length;
    }

    /** How many rows each level has, and how many of them are positive: one half after the other. */
    double[] members(int effect) {
        int levels = levels(effect);
        int[] of = slice.effects()[effect].of();
        double[] sums = new double[2 * levels];
        for (int i = 0; i < out.length; i++) {
            if (!out[i]) {
                sums[of[i]]++;
                sums[levels + of[i]] += slice.y()[i] > 0 ? 1 : 0;
            }
        }
        return sums;
    }

    /** Drops the rows of the levels marked; how many that were. */
    double[] drop(int effect, boolean[] bad) {
        int[] of = slice.effects()[effect].of();
        int dropped = 0;
        for (int i = 0; i < out.length; i++) {
            if (!out[i] && bad[of[i]]) {
                out[i] = true;
                dropped++;
            }
        }
        return new double[] {dropped};
    }

    /** The same for the pivot, whose levels no other block knows. */
    double[] dropOfPivot(boolean lonely) {
        double[] members = members(plan.pivot());
        return drop(plan.pivot(), bad(members, lonely));
    }

    /** Levels alone in a row, or without a positive value. */
    static boolean[] bad(double[] members, boolean lonely) {
        int levels = members.length / 2;
        boolean[] bad = new boolean[levels];
        for (int level = 0; level < levels; level++) {
            bad[level] = lonely ? members[level] == 1 : members[level] > 0 && members[levels + level] == 0;
        }
        return bad;
    }

    // ---- the fit ----

    /** Lays out the rows that are left; gives how many there are and how many levels of the pivot. */
    double[] prepare() {
        kept = IntStream.range(0, out.length).filter(i -> !out[i]).toArray();
        var rows = slice.take(kept);
        int effects = rows.effects().length;
        int[][] codes = new int[effects][];
        int[] levels = new int[effects];
        for (int k = 0; k < effects; k++) {
            codes[k] = rows.effects()[k].of();
            levels[k] = k == plan.pivot() ? rows.effects()[k].names().length : levels(k);
        }
        var layout = new Layout(rows.rows(), codes, levels, plan.pivot());
        double[] outcome = layout.permuted(rows.y());
        double[] start = rows.offset().length > 0 ? layout.permuted(rows.offset()) : new double[rows.rows()];
        double[] weights = weights(layout);
        for (int i = 0; i < weights.length; i++) {
            outcome[i] *= weights[i];
            start[i] += StrictMath.log(weights[i]);
        }
        double[][] columns = new double[rows.x().length][];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = layout.permuted(rows.x()[k]);
        }
        fit = new LocalRows(layout, new Team(1), outcome, start, columns);
        return new double[] {rows.rows(), plan.pivot() < 0 ? 0 : layout.groups()};
    }

    LocalRows fit() {
        if (fit == null) {
            throw new IllegalStateException("block " + index + " was not laid out");
        }
        return fit;
    }

    private double[] weights(Layout layout) {
        return slice.weights().length == 0
                ? NOTHING
                : layout.permuted(slice.take(kept).weights());
    }

    // ---- after the fit ----

    /** How many zeros fall as separated ones do, or are as good as nothing (see {@code Suspects}). */
    double[] suspects(double fall, double least) {
        var rows = fit();
        int count = 0;
        for (int i = 0; i < rows.y().length; i++) {
            count += rows.y()[i] == 0 && (rows.lastStep()[i] < fall || rows.mu()[i] < least) ? 1 : 0;
        }
        return new double[] {count};
    }

    double[] logLikelihood() {
        var rows = fit();
        double[] weights = weights(rows.layout());
        double sum = 0;
        for (int i = 0; i < rows.y().length; i++) {
            double w = weights.length == 0 ? 1 : weights[i];
            double eta = rows.eta()[i] - (weights.length == 0 ? 0 : StrictMath.log(w));
            double y = rows.y()[i] / w;
            sum += w * (y * eta - LogGamma.of(y + 1)) - rows.mu()[i];
        }
        return new double[] {sum};
    }

    private double[][] scores() {
        var rows = fit();
        double[][] scores = new double[rows.regressors().length][rows.y().length];
        for (int k = 0; k < scores.length; k++) {
            double[] x = rows.regressors()[k];
            for (int i = 0; i < scores[k].length; i++) {
                scores[k][i] = x[i] * (rows.y()[i] - rows.mu()[i]);
            }
        }
        return scores;
    }

    /** Sum over rows of the products of their scores, row by row of the matrix. */
    double[] productsOfRows() {
        double[][] scores = scores();
        return flat(Covariance.products(scores, fit().y().length));
    }

    /** The same over the levels of the pivot. */
    double[] productsOfPivot() {
        var rows = fit();
        double[][] scores = scores();
        int[] group = new int[rows.y().length];
        var layout = rows.layout();
        for (int g = 0; g < layout.groups(); g++) {
            Arrays.fill(group, layout.groupStart(g), layout.groupStart(g + 1), g);
        }
        return flat(Covariance.products(Covariance.sums(scores, new Codes(group, layout.groups())), scores.length));
    }

    /** The scores summed by cluster (clusters x regressors), and after them the rows of each cluster. */
    double[] sumsOfClusters() {
        var rows = fit();
        int count = plan.clusters().length;
        int[] of = rows.layout().permuted(clusters());
        double[] sums = Covariance.sums(scores(), new Codes(of, count));
        double[] all = Arrays.copyOf(sums, sums.length + count);
        for (int cluster : of) {
            all[sums.length + cluster]++;
        }
        return all;
    }

    private int[] clusters() {
        return slice.clusters()[0].take(kept).of();
    }

    private static double[] flat(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }

    // ---- nesting ----

    /** Levels of the pivot that lie in more than one cluster. */
    double[] brokenOfPivot() {
        var of = slice.take(kept).effects()[plan.pivot()];
        int[] clusters = clusters();
        int[] parent = new int[of.names().length];
        Arrays.fill(parent, -1);
        int broken = 0;
        for (int i = 0; i < clusters.length; i++) {
            int level = of.of()[i];
            broken += parent[level] >= 0 && parent[level] != clusters[i] ? 1 : 0;
            parent[level] = clusters[i];
        }
        return new double[] {broken};
    }

    /** Rows of an effect's levels that lie in another cluster than the one named for the level. */
    double[] outside(int effect, double[] parent) {
        int[] of = slice.take(kept).effects()[effect].of();
        double[] own = ownClusters();
        int count = 0;
        for (int i = 0; i < own.length; i++) {
            count += own[i] == parent[of[i]] ? 0 : 1;
        }
        return new double[] {count};
    }

    /** Sums from which a cluster that has all rows of a level follows: of the clusters' numbers, and of rows. */
    double[] clustersOf(int effect) {
        int[] of = slice.take(kept).effects()[effect].of();
        int levels = levels(effect);
        double[] own = ownClusters();
        double[] sums = new double[2 * levels];
        for (int i = 0; i < own.length; i++) {
            sums[of[i]] += own[i];
            sums[levels + of[i]]++;
        }
        return sums;
    }

    /** The cluster of each row by a number no other block uses for another. */
    private double[] ownClusters() {
        if (!plan.clusteredByPivot()) {
            return Arrays.stream(clusters()).asDoubleStream().toArray();
        }
        if (slice.effects()[plan.pivot()].names().length > LEVELS_OF_A_BLOCK) {
            throw new IllegalStateException(
                    "block " + index + " has more than " + LEVELS_OF_A_BLOCK + " levels: ask for more --partitions");
        }
        double offset = index * (double) LEVELS_OF_A_BLOCK;
        return Arrays.stream(slice.take(kept).effects()[plan.pivot()].of())
                .mapToDouble(code -> offset + code)
                .toArray();
    }
}
