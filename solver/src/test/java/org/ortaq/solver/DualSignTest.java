package org.ortaq.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Duals are derivatives of the objective; here they are compared with differences. */
class DualSignTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** min 2x + 3y, demand of x + y at least, x at most, y at least. */
    private static LinearProgram supply(double demand, double most, double least) {
        var builder = LinearProgram.builder();
        int x = builder.column(2, 0, most);
        int y = builder.column(3, least, INFINITY);
        int row = builder.row(demand, INFINITY);
        builder.set(row, x, 1);
        builder.set(row, y, 1);
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDualIsTheChangeOfTheObjectiveWithTheActiveBound(boolean useHighs) {
        try (LpSolver solver = useHighs ? new HighsSolver() : new DenseSimplex()) {
            var tight = solver.solve(supply(10, 4, 0));
            assertThat(tight.rowDual()[0]).isEqualTo(3, within(1e-9));
            assertThat(tight.rowDual()[0])
                    .isEqualTo(slope(d -> solver.solve(supply(d, 4, 0)).objective(), 10), within(1e-6));
            assertThat(tight.reducedCost()[0]).isEqualTo(-1, within(1e-9));
            assertThat(tight.reducedCost()[0])
                    .isEqualTo(slope(u -> solver.solve(supply(10, u, 0)).objective(), 4), within(1e-6));
            var loose = solver.solve(supply(10, 20, 1));
            assertThat(loose.reducedCost()[1]).isEqualTo(1, within(1e-9));
            assertThat(loose.reducedCost()[1])
                    .isEqualTo(slope(l -> solver.solve(supply(10, 20, l)).objective(), 1), within(1e-6));
        }
    }

    private static double slope(DoubleUnaryOperator f, double at) {
        return (f.applyAsDouble(at + 0.5) - f.applyAsDouble(at - 0.5));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLimitThatHelpsHasANegativeDual(boolean useHighs) {
        var builder = LinearProgram.builder();
        int x = builder.column(-5, 0, INFINITY);
        int row = builder.row(-INFINITY, 7);
        builder.set(row, x, 2);
        try (LpSolver solver = useHighs ? new HighsSolver() : new DenseSimplex()) {
            assertThat(solver.solve(builder.build()).rowDual()[0]).isEqualTo(-2.5, within(1e-9));
        }
    }
}
