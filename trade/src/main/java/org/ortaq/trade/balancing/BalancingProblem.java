package org.ortaq.trade.balancing;

/**
 * A table to balance. Arrays are read, never changed.
 *
 * @param seed non-negative pattern by row and column, the diagonal ignored
 * @param known the value of a cell that must stand, NaN where free
 * @param rowTotal wanted row sums (without the diagonal), positive
 * @param columnTotal wanted column sums, positive
 * @param columnPinned columns whose total may not be scaled to make both margins add to the same sum
 */
public record BalancingProblem(
        double[][] seed, double[][] known, double[] rowTotal, double[] columnTotal, boolean[] columnPinned) {

    public BalancingProblem {
        requirePositive("rowTotal", rowTotal);
        requirePositive("columnTotal", columnTotal);
        if (seed.length != rowTotal.length || known.length != rowTotal.length) {
            throw new IllegalArgumentException("seed, known and margins must have the same size: " + seed.length);
        }
    }

    private static void requirePositive(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0)) {
                throw new IllegalArgumentException(name + "[" + i + "] must be positive: " + values[i]);
            }
        }
    }

    public int size() {
        return seed.length;
    }

    boolean isFixed(int row, int column) {
        return !Double.isNaN(known[row][column]);
    }
}
