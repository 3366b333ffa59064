package org.ortaq.solver;

import java.util.Arrays;
import java.util.Random;

/** A feasible seeded program with capacities, demands and chains that is changed at random, in all solvers alike. */
final class ChangingProgram {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final Random random;
    private LinearProgram program;

    ChangingProgram(long seed) {
        random = new Random(seed);
        var builder = LinearProgram.builder();
        int columns = 6 + random.nextInt(30);
        int rows = 3 + random.nextInt(20);
        for (int j = 0; j < columns; j++) {
            boolean free = random.nextInt(15) == 0;
            builder.column(
                    random.nextInt(20) + 1,
                    free ? -INFINITY : 0,
                    random.nextInt(3) == 0 ? INFINITY : 5 + random.nextInt(20));
        }
        for (int i = 0; i < rows; i++) {
            double level = random.nextInt(15);
            int row = random.nextInt(3) == 0 ? builder.row(level, level) : builder.row(level, INFINITY);
            for (int j = 0; j < columns; j++)
                if (random.nextInt(4) == 0) builder.set(row, j, random.nextInt(5) == 0 ? -1 : 1 + random.nextInt(3));
            // Most rows can be met at a price.
            if (random.nextInt(10) > 0) builder.set(row, builder.column(500, 0, INFINITY), 1);
            if (random.nextInt(10) > 0) builder.set(row, builder.column(500, 0, INFINITY), -1);
        }
        program = builder.build();
    }

    LinearProgram program() {
        return program;
    }

    void change(int round, WarmSolver... solvers) {
        int kind = round % 5;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            switch (kind) {
                case 4 -> row(solvers);
                case 3 -> entry(solvers);
                case 2 -> cost(solvers);
                case 1 -> column(solvers);
                default -> rightHandSide(solvers);
            }
        }
    }

    private void rightHandSide(WarmSolver... solvers) {
        int row = random.nextInt(program.rows());
        double level = random.nextInt(20) - 2;
        boolean equal = program.rowUpper()[row] < INFINITY;
        program.rowLower()[row] = level;
        program.rowUpper()[row] = equal ? level : INFINITY;
        for (var solver : solvers) solver.rowBounds(row, level, program.rowUpper()[row]);
    }

    private void column(WarmSolver... solvers) {
        int column = random.nextInt(program.columns());
        double low = random.nextInt(4);
        double high = random.nextInt(4) == 0 ? INFINITY : low + random.nextInt(12);
        program.lower()[column] = low;
        program.upper()[column] = high;
        for (var solver : solvers) solver.columnBounds(column, low, high);
    }

    private void cost(WarmSolver... solvers) {
        int column = random.nextInt(program.columns());
        double cost = random.nextInt(30) - 1;
        program.cost()[column] = cost;
        for (var solver : solvers) solver.cost(column, cost);
    }

    private void entry(WarmSolver... solvers) {
        int at = random.nextInt(program.entries());
        int row = 0;
        while (program.rowStart()[row + 1] <= at) row++;
        double value = random.nextInt(7) - 2;
        program.value()[at] = value;
        for (var solver : solvers) solver.entry(row, program.columnIndex()[at], value);
    }

    private void row(WarmSolver... solvers) {
        int columns = program.columns();
        var index = new int[columns];
        var values = new double[columns];
        int size = 0;
        for (int j = 0; j < columns; j++)
            if (random.nextInt(4) == 0) {
                index[size] = j;
                values[size++] = random.nextInt(6) - 1;
            }
        index = Arrays.copyOf(index, size);
        values = Arrays.copyOf(values, size);
        double level = random.nextInt(12) - 4;
        for (var solver : solvers) solver.addRow(level, INFINITY, index, values);
        int entries = program.entries();
        var start = Arrays.copyOf(program.rowStart(), program.rows() + 2);
        start[program.rows() + 1] = entries + size;
        var allIndex = Arrays.copyOf(program.columnIndex(), entries + size);
        var allValues = Arrays.copyOf(program.value(), entries + size);
        System.arraycopy(index, 0, allIndex, entries, size);
        System.arraycopy(values, 0, allValues, entries, size);
        program = new LinearProgram(
                columns,
                program.rows() + 1,
                program.cost(),
                program.lower(),
                program.upper(),
                with(program.rowLower(), level),
                with(program.rowUpper(), INFINITY),
                start,
                allIndex,
                allValues);
    }

    private static double[] with(double[] values, double last) {
        var longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = last;
        return longer;
    }
}
