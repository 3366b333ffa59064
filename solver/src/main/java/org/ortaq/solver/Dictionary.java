package org.ortaq.solver;

import java.util.Arrays;

/**
 * The basic variables as linear functions of the nonbasic ones, x_B = T x_N. Variables 0..n-1 are the columns of the
 * program, n..n+m-1 its row activities; at first the activities are basic and T is the matrix of the program.
 */
final class Dictionary {
    private static final double TOLERANCE = 1e-9;
    private static final double PIVOT = 1e-9;

    private final LinearProgram program;
    private final int n;
    private final int m;
    private final double[] lower;
    private final double[] upper;
    private final double costTolerance;
    private final int[] basic;
    private final int[] nonbasic;
    private final double[] rest;
    private final double[] value;
    private final double[][] t;
    private boolean fresh;

    Dictionary(LinearProgram program) {
        this.program = program;
        n = program.columns();
        m = program.rows();
        lower = joined(program.lower(), program.rowLower());
        upper = joined(program.upper(), program.rowUpper());
        costTolerance =
                TOLERANCE * Arrays.stream(program.cost()).map(Math::abs).max().orElse(0);
        basic = new int[m];
        nonbasic = new int[n];
        rest = new double[n];
        value = new double[m];
        t = new double[m][n];
        for (int j = 0; j < n; j++) rest[j] = nearestToZero(lower[j], upper[j]);
        reset();
        evaluate();
    }

    private static double[] joined(double[] first, double[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static double nearestToZero(double lower, double upper) {
        return Math.min(Math.max(0, lower), upper);
    }

    private void reset() {
        for (int j = 0; j < n; j++) nonbasic[j] = j;
        for (int i = 0; i < m; i++) {
            basic[i] = n + i;
            Arrays.fill(t[i], 0);
            for (int at = program.rowStart()[i]; at < program.rowStart()[i + 1]; at++)
                t[i][program.columnIndex()[at]] = program.value()[at];
        }
        fresh = true;
    }

    /** Whether the dictionary comes straight from the program, without rounding errors piled up over many steps. */
    boolean fresh() {
        return fresh;
    }

    /** Builds the dictionary of the present basis from the program, largest pivots first. */
    void rebuild() {
        var bounds = new double[n + m];
        var enters = new boolean[n + m];
        var leaves = new boolean[n + m];
        for (int j = 0; j < n; j++) bounds[nonbasic[j]] = rest[j];
        for (int id : basic) enters[id] = id < n;
        for (int id : nonbasic) leaves[id] = id >= n;
        reset();
        while (exchangeLargest(enters, leaves)) {}
        for (int j = 0; j < n; j++) rest[j] = bounds[nonbasic[j]];
        evaluate();
        fresh = true;
    }

    private boolean exchangeLargest(boolean[] enters, boolean[] leaves) {
        int row = -1;
        int column = -1;
        double largest = 0;
        for (int i = 0; i < m; i++) {
            if (!leaves[basic[i]]) continue;
            for (int j = 0; j < n; j++) {
                if (!enters[nonbasic[j]] || Math.abs(t[i][j]) <= largest) continue;
                largest = Math.abs(t[i][j]);
                row = i;
                column = j;
            }
        }
        if (row < 0) return false;
        exchange(row, column);
        return true;
    }

    private void evaluate() {
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) sum += t[i][j] * rest[j];
            value[i] = sum;
        }
    }

    /** The next step of the method, or its end. */
    Move move(boolean bland) {
        var gradient = violationGradient();
        boolean feasible = gradient.length == 0;
        if (feasible) gradient = reducedCosts();
        int column = entering(gradient, feasible ? costTolerance : TOLERANCE, bland);
        if (column < 0) return Move.ended(feasible ? Status.OPTIMAL : Status.INFEASIBLE);
        Move move = blocked(column, gradient[column] < 0 ? 1 : -1, bland);
        return move.step() < Double.POSITIVE_INFINITY ? move : Move.ended(Status.UNBOUNDED);
    }

    /** Gradient of the sum of bound violations with the nonbasic variables; empty if there is no violation. */
    private double[] violationGradient() {
        var gradient = new double[n];
        boolean violated = false;
        for (int i = 0; i < m; i++) {
            int side = side(i);
            violated |= side != 0;
            for (int j = 0; side != 0 && j < n; j++) gradient[j] += side * t[i][j];
        }
        return violated ? gradient : new double[0];
    }

    /** -1 below the lower bound, 1 above the upper bound, 0 between. */
    private int side(int row) {
        double low = lower[basic[row]];
        double high = upper[basic[row]];
        if (value[row] < low - TOLERANCE * (1 + Math.abs(low))) return -1;
        return value[row] > high + TOLERANCE * (1 + Math.abs(high)) ? 1 : 0;
    }

    private double[] reducedCosts() {
        var reduced = new double[n];
        for (int j = 0; j < n; j++) reduced[j] = cost(nonbasic[j]);
        for (int i = 0; i < m; i++) {
            double cost = cost(basic[i]);
            for (int j = 0; cost != 0 && j < n; j++) reduced[j] += cost * t[i][j];
        }
        return reduced;
    }

    private double cost(int id) {
        return id < n ? program.cost()[id] : 0;
    }

    private int entering(double[] gradient, double tolerance, boolean bland) {
        int best = -1;
        for (int j = 0; j < n; j++)
            if (improves(j, gradient[j], tolerance) && (best < 0 || enteringBefore(j, best, gradient, bland))) best = j;
        return best;
    }

    private boolean improves(int j, double slope, double tolerance) {
        int id = nonbasic[j];
        return slope < -tolerance ? rest[j] < upper[id] : slope > tolerance && rest[j] > lower[id];
    }

    private boolean enteringBefore(int j, int best, double[] gradient, boolean bland) {
        double more = bland ? 0 : Math.abs(gradient[j]) - Math.abs(gradient[best]);
        return more > 0 || (more == 0 && nonbasic[j] < nonbasic[best]);
    }

    private Move blocked(int column, int direction, boolean bland) {
        int id = nonbasic[column];
        double far = direction > 0 ? upper[id] : lower[id];
        var move = new Move(null, column, -1, Math.abs(far - rest[column]), far);
        for (int i = 0; i < m; i++) {
            double rate = direction * t[i][column];
            if (Math.abs(rate) < PIVOT) continue;
            double bound = target(i, rate);
            double step = Math.max(0, (bound - value[i]) / rate);
            if (step < move.step() || (step == move.step() && leavingBefore(i, move, column, bland)))
                move = new Move(null, column, i, step, bound);
        }
        return move;
    }

    // Where a basic variable stops: at the bound it moves to; one that is outside stops on coming back inside.
    private double target(int row, double rate) {
        int side = side(row);
        int id = basic[row];
        if (rate > 0) return side < 0 ? lower[id] : side > 0 ? Double.POSITIVE_INFINITY : upper[id];
        return side > 0 ? upper[id] : side < 0 ? Double.NEGATIVE_INFINITY : lower[id];
    }

    private boolean leavingBefore(int row, Move move, int column, boolean bland) {
        // Going to the other bound costs no exchange, so it wins a tie; it cannot be part of a cycle.
        if (move.row() < 0 || move.step() == Double.POSITIVE_INFINITY) return false;
        double more = bland ? 0 : Math.abs(t[row][column]) - Math.abs(t[move.row()][column]);
        return more > 0 || (more == 0 && basic[row] < basic[move.row()]);
    }

    /** Makes the step. */
    void make(Move move) {
        int row = move.row();
        int column = move.column();
        rest[column] = move.bound();
        if (row >= 0) exchange(row, column);
        evaluate();
    }

    // x_i = sum t_ik x_k solved for x_j and put into the other rows.
    private void exchange(int row, int column) {
        var pivotRow = t[row];
        double pivot = pivotRow[column];
        for (int k = 0; k < n; k++) pivotRow[k] /= -pivot;
        pivotRow[column] = 1 / pivot;
        for (int i = 0; i < m; i++) if (i != row) substitute(t[i], pivotRow, column);
        int id = basic[row];
        basic[row] = nonbasic[column];
        nonbasic[column] = id;
        fresh = false;
    }

    private void substitute(double[] row, double[] pivotRow, int column) {
        double factor = row[column];
        if (factor == 0) return;
        row[column] = 0;
        for (int k = 0; k < n; k++) row[k] += factor * pivotRow[k];
    }

    /** The present point with its duals: the reduced costs of the columns and of the row activities. */
    LpSolution solution() {
        var x = new double[n + m];
        var dual = new double[n + m];
        var reduced = reducedCosts();
        for (int i = 0; i < m; i++) x[basic[i]] = value[i];
        for (int j = 0; j < n; j++) {
            x[nonbasic[j]] = rest[j];
            dual[nonbasic[j]] = reduced[j];
        }
        double objective = 0;
        for (int j = 0; j < n; j++) objective += program.cost()[j] * x[j];
        return new LpSolution(
                Status.OPTIMAL,
                objective,
                Arrays.copyOf(x, n),
                Arrays.copyOf(dual, n),
                Arrays.copyOfRange(x, n, n + m),
                Arrays.copyOfRange(dual, n, n + m));
    }
}
