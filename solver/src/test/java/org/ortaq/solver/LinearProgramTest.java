package org.ortaq.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinearProgramTest {
    @Test
    void entriesOfOnePlaceAreAddedAndOrderedByColumn() {
        var builder = LinearProgram.builder();
        int row = builder.row(0, 1);
        int x = builder.column(1, 0, 1);
        int y = builder.column(1, 0, 1);
        builder.set(row, y, 5);
        builder.set(row, x, 1);
        builder.set(row, x, 2);
        var program = builder.build();
        assertThat(program.columnIndex()).containsExactly(x, y);
        assertThat(program.value()).containsExactly(3, 5);
        assertThat(program.activity(new double[] {2, 1})).containsExactly(11);
    }

    @Test
    void mistakesAreNamed() {
        var nan = LinearProgram.builder();
        nan.column(Double.NaN, 0, 1);
        assertThatThrownBy(nan::build).hasMessageContaining("cost[0]").hasMessageContaining("NaN");
        var bound = LinearProgram.builder();
        bound.column(1, Double.NaN, 1);
        assertThatThrownBy(bound::build).hasMessageContaining("column 0");
        var outside = LinearProgram.builder();
        outside.column(1, 0, 1);
        outside.set(outside.row(0, 1), 3, 1.0);
        assertThatThrownBy(outside::build).hasMessageContaining("found column 3");
        assertThatThrownBy(() -> new LinearProgram(
                        1, 1, a(1), a(0), a(1), a(0), a(1), new int[] {0, 2}, new int[] {0, 0}, a(1, 1)))
                .hasMessageContaining("column 0 is there twice");
    }

    private static double[] a(double... values) {
        return values;
    }
}
