package org.ortaq.region.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A table of pairs never changes once made, and what is unknown stays so. */
class SquareTableTest {

    private final SquareTable table = new SquareTable(2, new double[] {0, 1, Double.NaN, 0});

    @Test
    void changesAreCopies() {
        assertThat(table.times(0, 1, 3).at(0, 1)).isEqualTo(3);
        assertThat(table.at(0, 1)).isEqualTo(1);
        table.values()[1] = 9;
        assertThat(table.at(0, 1)).isEqualTo(1);
    }

    @Test
    void theUnknownStaysUnknownUnderAFactorAndGivesWayToAnAddition() {
        assertThat(table.times(1, 0, 3).at(1, 0)).isNaN();
        assertThat(table.plus(1, 0, 3).at(1, 0)).isEqualTo(3);
        assertThat(table.plus(0, 1, 3).at(0, 1)).isEqualTo(4);
    }

    @Test
    void tablesOfTheSameNumbersAreEqual() {
        assertThat(table)
                .isEqualTo(new SquareTable(2, new double[] {0, 1, Double.NaN, 0}))
                .hasSameHashCodeAs(new SquareTable(2, new double[] {0, 1, Double.NaN, 0}))
                .isNotEqualTo(table.plus(0, 1, 1));
    }

    @Test
    void theSizeMustFit() {
        assertThatThrownBy(() -> new SquareTable(2, new double[3])).hasMessageContaining("4 numbers: 3");
    }
}
