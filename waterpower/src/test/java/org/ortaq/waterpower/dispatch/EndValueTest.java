package org.ortaq.waterpower.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EndValueTest {

    private final EndValue end = new EndValue(12, 0.8, 20, 4, 2.5, 0.3);

    @Test
    void piecesFillTheStorageBetweenDeadAndFull() {
        double sum = 0;
        for (int piece = 0; piece < EndValue.PIECES; piece++) {
            sum += end.width(piece, 5, 19);
        }
        assertThat(sum).isCloseTo(14, within(1e-12));
    }

    @Test
    void valueFallsFromPieceToPiece() {
        for (int piece = 1; piece < EndValue.PIECES; piece++) {
            assertThat(end.slope(piece)).isLessThan(end.slope(piece - 1));
        }
        assertThat(end.slope(1)).isGreaterThan(20);
        assertThat(end.slope(2)).isLessThan(20);
    }
}
