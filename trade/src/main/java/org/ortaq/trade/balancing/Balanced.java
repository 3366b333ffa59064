package org.ortaq.trade.balancing;

/**
 * A balanced table. Arrays are fresh and owned by the holder.
 *
 * @param flow the table, diagonal 0
 * @param rowTotal row sums in the end; differ from the wanted ones where fixed cells left no room
 * @param columnTotal column sums in the end
 * @param residual largest relative miss of a free margin
 * @param iterations passes over rows and columns
 * @param converged whether the residual came below the tolerance
 */
public record Balanced(
        double[][] flow, double[] rowTotal, double[] columnTotal, double residual, int iterations, boolean converged) {}
