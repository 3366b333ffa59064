package org.ortaq.trade.balancing;

/** Bi-proportional balancing with fixed cells. Deterministic: the same arrays give the same bits. */
public final class Balancing {

    private static final double TOLERANCE = 1e-10;
    private static final int MOST_PASSES = 20_000;

    /** The least a margin leaves to its free cells, as a share of its fixed cells. */
    private static final double LEAST_FREE = 0.02;

    private final BalancingProblem problem;
    private final int n;
    private final double[][] flow;
    private final double[] rowFixed;
    private final double[] columnFixed;
    private final double[] rowFree;
    private final double[] columnFree;

    private Balancing(BalancingProblem problem) {
        this.problem = problem;
        this.n = problem.size();
        this.flow = new double[n][n];
        this.rowFixed = new double[n];
        this.columnFixed = new double[n];
        this.rowFree = new double[n];
        this.columnFree = new double[n];
    }

    public static Balanced balance(BalancingProblem problem) {
        return new Balancing(problem).run();
    }

    private Balanced run() {
        fill();
        margins();
        equaliseMargins();
        int pass = 0;
        double residual = Double.POSITIVE_INFINITY;
        while (residual > TOLERANCE && pass < MOST_PASSES) {
            residual = scaleRows();
            scaleColumns();
            pass++;
        }
        return new Balanced(
                restored(),
                plus(rowFree, rowFixed),
                plus(columnFree, columnFixed),
                residual,
                pass,
                residual <= TOLERANCE);
    }

    private void fill() {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && problem.isFixed(i, j)) {
                    rowFixed[i] += problem.known()[i][j];
                    columnFixed[j] += problem.known()[i][j];
                } else if (i != j) {
                    flow[i][j] = problem.seed()[i][j];
                }
            }
        }
    }

    private void margins() {
        for (int i = 0; i < n; i++) {
            rowFree[i] = StrictMath.max(problem.rowTotal()[i] - rowFixed[i], LEAST_FREE * rowFixed[i]);
            columnFree[i] = StrictMath.max(problem.columnTotal()[i] - columnFixed[i], LEAST_FREE * columnFixed[i]);
        }
    }

    /** Scales the columns that are not pinned until both free margins add to the same sum. */
    private void equaliseMargins() {
        double pinned = 0;
        double loose = 0;
        double rows = 0;
        for (int i = 0; i < n; i++) {
            rows += rowFree[i];
            if (problem.columnPinned()[i]) {
                pinned += columnFree[i];
            } else {
                loose += columnFree[i];
            }
        }
        if (!(loose > 0 && rows > pinned)) {
            throw new IllegalArgumentException("pinned columns " + pinned + " leave nothing of the rows " + rows);
        }
        for (int j = 0; j < n; j++) {
            if (!problem.columnPinned()[j]) {
                columnFree[j] *= (rows - pinned) / loose;
            }
        }
    }

    /** Returns the largest relative miss before scaling. */
    private double scaleRows() {
        double miss = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (double x : flow[i]) {
                sum += x;
            }
            double factor = factor(rowFree[i], sum);
            miss = StrictMath.max(miss, StrictMath.abs(factor - 1));
            for (int j = 0; j < n; j++) {
                flow[i][j] *= factor;
            }
        }
        return miss;
    }

    private void scaleColumns() {
        double[] sum = new double[n];
        for (double[] row : flow) {
            for (int j = 0; j < n; j++) {
                sum[j] += row[j];
            }
        }
        for (int j = 0; j < n; j++) {
            sum[j] = factor(columnFree[j], sum[j]);
        }
        for (double[] row : flow) {
            for (int j = 0; j < n; j++) {
                row[j] *= sum[j];
            }
        }
    }

    private static double factor(double wanted, double sum) {
        return sum > 0 ? wanted / sum : 1;
    }

    private double[][] restored() {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && problem.isFixed(i, j)) {
                    flow[i][j] = problem.known()[i][j];
                }
            }
        }
        return flow;
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }
}
