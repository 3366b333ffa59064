package org.ortaq.solver;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * HiGHS 1.12 (Huangfu and Hall 2018), each solve started from the basis of the one before, without presolve, on one
 * thread. A warm solve that ends undecided is repeated cold. About 0.5 ms for a program of 145 rows and 360 columns, of
 * which much is the call itself.
 */
public final class WarmHighs implements WarmSolver {
    private final Arena arena = Arena.ofShared();
    private final MemorySegment number = arena.allocate(ValueLayout.JAVA_INT);
    private final MemorySegment counter = arena.allocateFrom("simplex_iteration_count");
    private MemorySegment highs = HighsCalls.create();
    private int columns;
    private int rows;
    private long steps;
    private Status status = Status.INFEASIBLE;

    @Override
    public void load(LinearProgram program) {
        ProgramChecks.below(HighsSolver.TOO_LARGE, program);
        HighsCalls.pass(open(), program);
        HighsAttempt.WITHOUT_PRESOLVE.choose(highs);
        columns = program.columns();
        rows = program.rows();
        steps = 0;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
        HighsCalls.call("changeRowBounds", () -> (int) Highs.ROW_BOUNDS.invokeExact(open(), row, lower, upper));
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
        HighsCalls.call("changeColBounds", () -> (int) Highs.COLUMN_BOUNDS.invokeExact(open(), column, lower, upper));
    }

    @Override
    public void cost(int column, double cost) {
        HighsCalls.call("changeColCost", () -> (int) Highs.COST.invokeExact(open(), column, cost));
    }

    @Override
    public void entry(int row, int column, double value) {
        HighsCalls.call("changeCoeff", () -> (int) Highs.ENTRY.invokeExact(open(), row, column, value));
    }

    @Override
    public int addRow(double lower, double upper, int[] index, double[] values) {
        HighsCalls.call("addRow", () -> (int) Highs.ADD_ROW.invokeExact(
                open(), lower, upper, index.length, MemorySegment.ofArray(index), MemorySegment.ofArray(values)));
        return rows++;
    }

    @Override
    public Status solve() {
        HighsCalls.call("run", () -> (int) Highs.RUN.invokeExact(open()));
        int end = HighsCalls.modelStatus(highs);
        count();
        if (HighsCalls.undecided(end)) end = cold();
        status = HighsCalls.status(end);
        return status;
    }

    private int cold() {
        int end = HighsCalls.UNDECIDED;
        for (var attempt : HighsAttempt.values())
            if (HighsCalls.undecided(end)) {
                end = attempt.run(highs);
                count();
            }
        HighsAttempt.WITHOUT_PRESOLVE.choose(highs);
        return end;
    }

    private void count() {
        HighsCalls.call("getIntInfoValue", () -> (int) Highs.INT_INFO.invokeExact(open(), counter, number));
        // Presolve may solve the program outright; then no count is known and -1 is given.
        steps += Math.max(0, number.get(ValueLayout.JAVA_INT, 0));
    }

    @Override
    public double objective() {
        return status == Status.OPTIMAL ? HighsCalls.objective(open()) : Double.NaN;
    }

    @Override
    public void x(double[] into) {
        copy(heap(into), MemorySegment.NULL, MemorySegment.NULL);
    }

    @Override
    public void reducedCost(double[] into) {
        copy(MemorySegment.NULL, heap(into), MemorySegment.NULL);
    }

    @Override
    public void rowDual(double[] into) {
        copy(MemorySegment.NULL, MemorySegment.NULL, heap(into));
    }

    private void copy(MemorySegment x, MemorySegment reducedCost, MemorySegment rowDual) {
        HighsCalls.call("getSolution", () ->
                (int) Highs.SOLUTION.invokeExact(open(), x, reducedCost, MemorySegment.NULL, rowDual));
    }

    private static MemorySegment heap(double[] values) {
        return MemorySegment.ofArray(values);
    }

    @Override
    public Basis basis() {
        var ofColumns = new int[columns];
        var ofRows = new int[rows];
        HighsCalls.call("getBasis", () -> (int)
                Highs.GET_BASIS.invokeExact(open(), MemorySegment.ofArray(ofColumns), MemorySegment.ofArray(ofRows)));
        return new Basis(bytes(ofColumns), bytes(ofRows));
    }

    @Override
    public void restart(Basis basis) {
        var fitting = basis.withRows(rows);
        // Else weights and factors of earlier solves would still have a say.
        HighsCalls.call("clearSolver", () -> (int) Highs.CLEAR_SOLVER.invokeExact(open()));
        var start = fitting.complete() ? fitting : Basis.slack(columns, rows);
        HighsCalls.call("setBasis", () -> (int) Highs.SET_BASIS.invokeExact(
                open(), MemorySegment.ofArray(ints(start.columns())), MemorySegment.ofArray(ints(start.rows()))));
    }

    private static byte[] bytes(int[] values) {
        var bytes = new byte[values.length];
        for (int k = 0; k < bytes.length; k++) bytes[k] = (byte) values[k];
        return bytes;
    }

    private static int[] ints(byte[] values) {
        var ints = new int[values.length];
        for (int k = 0; k < ints.length; k++) ints[k] = values[k];
        return ints;
    }

    @Override
    public long steps() {
        return steps;
    }

    private MemorySegment open() {
        if (highs.equals(MemorySegment.NULL)) throw new IllegalStateException("the solver is closed");
        return highs;
    }

    @Override
    public void close() {
        if (highs.equals(MemorySegment.NULL)) return;
        HighsCalls.destroy(highs);
        highs = MemorySegment.NULL;
        arena.close();
    }
}
