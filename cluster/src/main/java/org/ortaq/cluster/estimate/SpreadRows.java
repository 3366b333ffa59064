package org.ortaq.cluster.estimate;

import java.util.Arrays;
import org.ortaq.trade.estimation.likelihood.LocalRows;
import org.ortaq.trade.estimation.likelihood.PanelRows;

/** The rows of a panel that lie in blocks. */
final class SpreadRows implements PanelRows {

    private final Blocks blocks;
    private final long count;
    private final int[] levels;
    private final boolean absorbs;
    private int columns;
    private double[] diagonal = {};

    /**
     * @param blocks laid out
     * @param count how many rows they hold
     * @param levels of each effect besides the pivot
     */
    SpreadRows(Blocks blocks, long count, int[] levels, boolean absorbs, int columns) {
        this.blocks = blocks;
        this.count = count;
        this.levels = levels;
        this.absorbs = absorbs;
        this.columns = columns;
    }

    private interface Vector extends java.io.Serializable {
        void into(LocalRows rows, double[] out);
    }

    /** Asks for a vector. */
    private void ask(double[] out, Vector vector) {
        int length = out.length;
        double[] found = blocks.ask(rows -> {
            double[] own = new double[length];
            vector.into(rows.fit(), own);
            return own;
        });
        System.arraycopy(found, 0, out, 0, length);
    }

    private interface Sum extends java.io.Serializable {
        double of(LocalRows rows);
    }

    private double askNumber(Sum sum) {
        return blocks.ask(rows -> new double[] {sum.of(rows.fit())})[0];
    }

    private interface Change extends java.io.Serializable {
        void to(LocalRows rows);
    }

    private void note(Change change) {
        blocks.note(rows -> {
            change.to(rows.fit());
            return new double[0];
        });
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public boolean absorbs() {
        return absorbs;
    }

    @Override
    public int effects() {
        return levels.length;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int others() {
        return Arrays.stream(levels).sum();
    }

    @Override
    public double[] diagonal() {
        return diagonal;
    }

    @Override
    public void apply(double[] v, double[] out) {
        ask(out, (rows, own) -> rows.apply(v, own));
    }

    @Override
    public void expect() {
        note(LocalRows::expect);
    }

    @Override
    public double[][] totals(int effect) {
        int n = levels[effect];
        double[] both = new double[2 * n];
        ask(both, (rows, own) -> {
            double[][] totals = rows.totals(effect);
            System.arraycopy(totals[0], 0, own, 0, n);
            System.arraycopy(totals[1], 0, own, n, n);
        });
        return new double[][] {Arrays.copyOf(both, n), Arrays.copyOfRange(both, n, 2 * n)};
    }

    @Override
    public void scale(int effect, double[] ratios) {
        double[] own = ratios.clone();
        note(rows -> rows.scale(effect, own));
    }

    @Override
    public void scalePivot() {
        note(LocalRows::scalePivot);
    }

    @Override
    public double outcome() {
        return askNumber(LocalRows::outcome);
    }

    @Override
    public void startAt(double mean) {
        note(rows -> rows.startAt(mean));
    }

    @Override
    public void shift(double[] beta) {
        double[] own = beta.clone();
        note(rows -> rows.shift(own));
    }

    @Override
    public void weigh() {
        diagonal = blocks.tell(rows -> {
            rows.fit().weigh();
            return rows.fit().diagonal().clone();
        });
    }

    @Override
    public double[] columnSquares() {
        double[] squares = new double[columns];
        ask(squares, (rows, own) -> System.arraycopy(rows.columnSquares(), 0, own, 0, own.length));
        return squares;
    }

    @Override
    public double[][] crossProducts() {
        int p = columns;
        double[] flat = new double[p * p];
        ask(flat, (rows, own) -> {
            double[][] products = rows.crossProducts();
            for (int k = 0; k < p; k++) {
                System.arraycopy(products[k], 0, own, k * p, p);
            }
        });
        double[][] out = new double[p][];
        for (int k = 0; k < p; k++) {
            out[k] = Arrays.copyOfRange(flat, k * p, (k + 1) * p);
        }
        return out;
    }

    @Override
    public double squares(int column) {
        return askNumber(rows -> rows.squares(column));
    }

    @Override
    public void project(int column, double[] out) {
        ask(out, (rows, own) -> rows.project(column, own));
    }

    @Override
    public void subtract(int column, double[] v) {
        double[] own = v.clone();
        note(rows -> rows.subtract(column, own));
    }

    @Override
    public void keep(boolean[] dropped) {
        boolean[] own = dropped.clone();
        note(rows -> rows.keep(own));
        for (boolean d : own) {
            columns -= d ? 1 : 0;
        }
    }

    @Override
    public void residuals() {
        note(LocalRows::residuals);
    }

    @Override
    public void rightHandSide(double[] out) {
        ask(out, LocalRows::rightHandSide);
    }

    @Override
    public double[] step(double[] v, boolean patient) {
        double[] own = v.clone();
        return blocks.tell(rows -> rows.fit().step(own, patient));
    }

    @Override
    public double trial(double share) {
        return askNumber(rows -> rows.trial(share));
    }

    /** What a trial left behind may have been lost with a worker: it is made once more. */
    @Override
    public void take(double share) {
        note(rows -> {
            rows.trial(share);
            rows.take(share);
        });
    }

    @Override
    public double objective() {
        return askNumber(LocalRows::objective);
    }

    @Override
    public double total() {
        return askNumber(LocalRows::total);
    }

    @Override
    public double deviance() {
        return askNumber(LocalRows::deviance);
    }

    @Override
    public double[] scores() {
        double[] scores = new double[columns];
        ask(scores, (rows, own) -> System.arraycopy(rows.scores(), 0, own, 0, own.length));
        return scores;
    }
}
