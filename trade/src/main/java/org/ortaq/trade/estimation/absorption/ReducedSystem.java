package org.ortaq.trade.estimation.absorption;

/**
 * The weighted normal equations of effects and regressors with the pivot effect eliminated:
 * {@code S = A'WA - A'WP (P'WP)^-1 P'WA}, where A holds the dummies of the other effects and the regressors, P those of
 * the pivot, W the weights of the rows.
 *
 * <p>A vector of the system is laid out effect by effect, then one number for each regressor. Weights and regressors are
 * the caller's arrays in the order of the layout: they are read at every call and may change between calls, after which
 * {@link #weigh} must be called.
 */
public final class ReducedSystem implements EffectSystem {

    private final Layout layout;
    private final Team team;
    private final double[][] regressors;
    private final double[] weights;
    private final double[] groupWeight;
    private final double[] diagonal;
    private final int size;
    private final double[][] partial;
    private final double[][] scratch;

    /**
     * @param regressors columns x rows; may be none
     * @param weights one non-negative number for each row
     */
    public ReducedSystem(Layout layout, Team team, double[][] regressors, double[] weights) {
        this.layout = layout;
        this.team = team;
        this.regressors = regressors;
        this.weights = weights;
        this.groupWeight = new double[layout.groups()];
        this.size = layout.others() + regressors.length;
        this.diagonal = new double[layout.others()];
        this.partial = new double[layout.blocks()][Math.max(1, size)];
        this.scratch = new double[layout.blocks()][layout.widest()];
    }

    public int size() {
        return size;
    }

    public Layout layout() {
        return layout;
    }

    @Override
    public int others() {
        return layout.others();
    }

    /** Work on one chunk of rows inside a block: adds to the block's partial sums. */
    private interface ChunkWork {
        void run(int chunk, double[] scratch, double[] sums);
    }

    private void sum(double[] out, ChunkWork work) {
        team.run(layout.blocks(), b -> {
            double[] sums = partial[b];
            java.util.Arrays.fill(sums, 0, out.length, 0);
            for (int c = layout.blockChunk(b); c < layout.blockChunk(b + 1); c++) work.run(c, scratch[b], sums);
        });
        System.arraycopy(partial[0], 0, out, 0, out.length);
        for (int b = 1; b < partial.length; b++) {
            double[] sums = partial[b];
            for (int k = 0; k < out.length; k++) out[k] += sums[k];
        }
    }

    /** Takes over the present weights: sums of the pivot groups and the diagonal of the system. */
    public void weigh() {
        sum(diagonal, this::weighChunk);
    }

    private void weighChunk(int chunk, double[] t, double[] sums) {
        int from = layout.first(chunk);
        int to = layout.last(chunk);
        for (int g = layout.chunkGroup(chunk); g < layout.chunkGroup(chunk + 1); g++) {
            int end = layout.groupStart(g + 1);
            double total = 0;
            for (int i = layout.groupStart(g); i < end; i++) total += weights[i];
            groupWeight[g] = total;
            double inverse = layout.absorbs() && total > 0 ? 1 / total : 0;
            for (int i = layout.groupStart(g); i < end; i++) t[i - from] = weights[i] * (1 - weights[i] * inverse);
        }
        scatter(t, from, to, sums);
    }

    @Override
    public double[] diagonal() {
        return diagonal;
    }

    @Override
    public void apply(double[] v, double[] out) {
        sum(out, (c, t, sums) -> {
            combine(v, out.length, layout.first(c), layout.last(c), t);
            centre(c, t, true);
            gather(t, c, sums, out.length);
        });
    }

    /** {@code out = A' (I - ...) r}: the right-hand side of row values r that already carry their weights. */
    public void rightHandSide(double[] r, double[] out) {
        sum(out, (c, t, sums) -> {
            int from = layout.first(c);
            System.arraycopy(r, from, t, 0, layout.last(c) - from);
            withoutGroupShare(c, t);
            gather(t, c, sums, out.length);
        });
    }

    /** {@code out = S-side of a column x}: A'W(x - its weighted group mean), effects only or with the regressors. */
    public void project(double[] x, double[] out) {
        sum(out, (c, t, sums) -> {
            int from = layout.first(c);
            System.arraycopy(x, from, t, 0, layout.last(c) - from);
            centre(c, t, true);
            gather(t, c, sums, out.length);
        });
    }

    /** {@code x = x - D v - weighted group mean of that}: a column without its effects. */
    public void subtract(double[] v, double[] x) {
        team.run(layout.blocks(), b -> {
            double[] t = scratch[b];
            for (int c = layout.blockChunk(b); c < layout.blockChunk(b + 1); c++) {
                int from = layout.first(c);
                int to = layout.last(c);
                combine(v, layout.others(), from, to, t);
                for (int i = from; i < to; i++) t[i - from] = x[i] - t[i - from];
                centre(c, t, false);
                System.arraycopy(t, 0, x, from, to - from);
            }
        });
    }

    /**
     * The step of every row that a solution means: {@code out = A v + pivot}, the pivot taking up what it leaves of r.
     *
     * @param r row values that carry their weights
     */
    public void step(double[] v, double[] r, double[] out) {
        team.run(layout.blocks(), b -> {
            double[] t = scratch[b];
            for (int c = layout.blockChunk(b); c < layout.blockChunk(b + 1); c++) stepOfChunk(c, v, r, t, out);
        });
    }

    private void stepOfChunk(int chunk, double[] v, double[] r, double[] t, double[] out) {
        int from = layout.first(chunk);
        combine(v, size, from, layout.last(chunk), t);
        for (int g = layout.chunkGroup(chunk); g < layout.chunkGroup(chunk + 1); g++) {
            int start = layout.groupStart(g);
            int end = layout.groupStart(g + 1);
            double left = 0;
            for (int i = start; i < end; i++) left += r[i] - weights[i] * t[i - from];
            double pivot = layout.absorbs() && groupWeight[g] > 0 ? left / groupWeight[g] : 0;
            for (int i = start; i < end; i++) out[i] = t[i - from] + pivot;
        }
    }

    /** The weighted sums of squares and products of the regressors, as they stand (columns x columns). */
    public double[][] crossProducts() {
        int p = regressors.length;
        double[][] out = new double[p][p];
        double[] row = new double[p];
        for (int a = 0; a < p; a++) {
            double[] x = regressors[a];
            sum(row, (c, t, sums) -> {
                int from = layout.first(c);
                int to = layout.last(c);
                for (int i = from; i < to; i++) t[i - from] = x[i];
                centre(c, t, true);
                for (int k = 0; k < p; k++) sums[k] += dot(regressors[k], t, from, to);
            });
            out[a] = row.clone();
        }
        return out;
    }

    /** The weighted sum of squares of a column about its group means. */
    public double squares(double[] x) {
        double[] out = new double[1];
        sum(out, (c, t, sums) -> {
            int from = layout.first(c);
            int to = layout.last(c);
            System.arraycopy(x, from, t, 0, to - from);
            centre(c, t, true);
            sums[0] += dot(x, t, from, to);
        });
        return out[0];
    }

    /** {@code t = A v} for the rows from..to-1. */
    private void combine(double[] v, int length, int from, int to, double[] t) {
        int n = to - from;
        if (layout.effects() == 0) {
            java.util.Arrays.fill(t, 0, n, 0);
        } else {
            first(v, layout.codes(0), from, n, t);
        }
        for (int k = 1; k < layout.effects(); k++) add(v, layout.codes(k), layout.offset(k), from, n, t);
        for (int k = 0; layout.others() + k < length; k++) {
            double beta = v[layout.others() + k];
            if (beta != 0) addColumn(regressors[k], beta, from, n, t);
        }
    }

    private static void first(double[] v, int[] codes, int from, int n, double[] t) {
        for (int i = 0; i < n; i++) t[i] = v[codes[from + i]];
    }

    private static void add(double[] v, int[] codes, int offset, int from, int n, double[] t) {
        for (int i = 0; i < n; i++) t[i] += v[offset + codes[from + i]];
    }

    private static void addColumn(double[] x, double beta, int from, int n, double[] t) {
        for (int i = 0; i < n; i++) t[i] += beta * x[from + i];
    }

    /** Takes the weighted mean of each pivot group away and, if asked, multiplies by the weights. */
    private void centre(int chunk, double[] t, boolean weighted) {
        int from = layout.first(chunk);
        if (layout.absorbs()) {
            for (int g = layout.chunkGroup(chunk); g < layout.chunkGroup(chunk + 1); g++) {
                centreGroup(layout.groupStart(g), layout.groupStart(g + 1), from, groupWeight[g], t);
            }
        }
        if (weighted) multiply(weights, from, layout.last(chunk) - from, t);
    }

    private void centreGroup(int start, int end, int from, double total, double[] t) {
        double sum = 0;
        for (int i = start; i < end; i++) sum += weights[i] * t[i - from];
        double mean = total > 0 ? sum / total : 0;
        for (int i = start; i < end; i++) t[i - from] -= mean;
    }

    private static void multiply(double[] weights, int from, int n, double[] t) {
        for (int i = 0; i < n; i++) t[i] *= weights[from + i];
    }

    private void withoutGroupShare(int chunk, double[] t) {
        if (!layout.absorbs()) return;
        int from = layout.first(chunk);
        for (int g = layout.chunkGroup(chunk); g < layout.chunkGroup(chunk + 1); g++) {
            int end = layout.groupStart(g + 1);
            double sum = 0;
            for (int i = layout.groupStart(g); i < end; i++) sum += t[i - from];
            double share = groupWeight[g] > 0 ? sum / groupWeight[g] : 0;
            for (int i = layout.groupStart(g); i < end; i++) t[i - from] -= share * weights[i];
        }
    }

    private void gather(double[] t, int chunk, double[] sums, int length) {
        int from = layout.first(chunk);
        int to = layout.last(chunk);
        scatter(t, from, to, sums);
        for (int k = 0; layout.others() + k < length; k++) {
            sums[layout.others() + k] += dot(regressors[k], t, from, to);
        }
    }

    private void scatter(double[] t, int from, int to, double[] sums) {
        for (int k = 0; k < layout.effects(); k++) {
            scatterEffect(layout.codes(k), layout.offset(k), from, to - from, t, sums);
        }
    }

    private static void scatterEffect(int[] codes, int offset, int from, int n, double[] t, double[] sums) {
        for (int i = 0; i < n; i++) sums[offset + codes[from + i]] += t[i];
    }

    /** Four running sums: faster, and the order is fixed all the same. */
    static double dot(double[] x, double[] t, int from, int to) {
        int n = to - from;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            a += x[from + i] * t[i];
            b += x[from + i + 1] * t[i + 1];
            c += x[from + i + 2] * t[i + 2];
            d += x[from + i + 3] * t[i + 3];
        }
        for (; i < n; i++) a += x[from + i] * t[i];
        return (a + b) + (c + d);
    }
}
