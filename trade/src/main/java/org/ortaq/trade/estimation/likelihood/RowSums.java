package org.ortaq.trade.estimation.likelihood;

import org.ortaq.trade.estimation.absorption.Team;

/** Sums over rows in fixed blocks, added up in their order. */
final class RowSums {

    private static final int MOST_BLOCKS = 8;
    private static final int ROWS_OF_A_BLOCK = 8192;

    private final int rows;
    private final int blocks;
    private final Team team;

    RowSums(int rows, Team team) {
        this.rows = rows;
        this.blocks = Math.max(1, Math.min(MOST_BLOCKS, rows / ROWS_OF_A_BLOCK));
        this.team = team;
    }

    /** The part of a sum that the rows from..to-1 give. */
    interface Part {
        double of(int from, int to);
    }

    double sum(Part part) {
        double[] sums = new double[blocks];
        team.run(blocks, b -> sums[b] = part.of(start(b), start(b + 1)));
        double total = 0;
        for (double sum : sums) total += sum;
        return total;
    }

    /** The largest part. */
    double most(Part part) {
        double[] found = new double[blocks];
        team.run(blocks, b -> found[b] = part.of(start(b), start(b + 1)));
        double most = Double.NEGATIVE_INFINITY;
        for (double one : found) most = Math.max(most, one);
        return most;
    }

    private int start(int block) {
        return (int) ((long) rows * block / blocks);
    }
}
