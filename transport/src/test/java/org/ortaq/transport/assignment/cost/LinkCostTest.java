package org.ortaq.transport.assignment.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Slope and integral belong to the time; times are those of the formulas. */
class LinkCostTest {

    static List<LinkCost> costs() {
        return List.of(
                new Bpr(6, 0.15, 1000, 4),
                new Bpr(2, 0.5, 700, 1),
                new Bpr(2, 0.5, 700, 4.45),
                new Bpr(3, 1.2, 500, 16),
                new Bpr(3, 1.2, 500, 0.5),
                new Bpr(3, 0.4, 0, 0),
                new Bpr(3, 0, 0, 4),
                new Bpr(0, 0.15, 49500, 4),
                new AkcelikDelay(1, 24, 0.6, 800, 2),
                new AkcelikDelay(0, 0.5, 0.1, 800, 900),
                new AkcelikDelay(0, 1, 2, 800, 1),
                new PollaczekKhinchine(1, 900, 0.5, 0.95),
                new PollaczekKhinchine(0, 500, 2, 0.9));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void slopeIsTheDerivative(LinkCost cost) {
        for (double x = 50; x < 1500; x += 97) {
            double h = 1e-3;
            double numeric = (cost.at(x + h) - cost.at(x - h)) / (2 * h);
            assertThat(cost.slope(x, cost.at(x))).isCloseTo(numeric, within(1e-6 * Math.max(1, numeric)));
        }
    }

    /** Simpson's rule on short pieces. */
    @ParameterizedTest
    @MethodSource("costs")
    void integralIsTheArea(LinkCost cost) {
        double from = 100;
        double to = 1300;
        int pieces = 20_000;
        double h = (to - from) / pieces;
        double sum = 0;
        for (int k = 0; k < pieces; k++) {
            double a = from + k * h;
            sum += h / 6 * (cost.at(a) + 4 * cost.at(a + h / 2) + cost.at(a + h));
        }
        assertThat(cost.integral(to) - cost.integral(from)).isCloseTo(sum, within(1e-8 * Math.abs(sum) + 1e-12));
        assertThat(cost.integral(0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("costs")
    void timeNeverFalls(LinkCost cost) {
        for (double x = 0; x < 2000; x += 10) {
            assertThat(cost.at(x + 10)).isGreaterThanOrEqualTo(cost.at(x));
        }
    }

    @Test
    void timesAreThoseOfTheFormulas() {
        assertThat(new Bpr(6, 0.15, 1000, 4).at(2000)).isEqualTo(6 * (1 + 0.15 * 16));
        assertThat(new Bpr(3, 0.4, 0, 0).at(17)).as("power 0").isCloseTo(4.2, within(1e-12));
        // M/M/1: mean time in the system is 1 / (mu - lambda)
        assertThat(new PollaczekKhinchine(0, 10, 1, 0.99).at(8)).isCloseTo(0.5, within(1e-12));
        // M/D/1 waits half as long as M/M/1
        assertThat(new PollaczekKhinchine(0, 10, 0, 0.99).at(8) - 0.1).isCloseTo(0.2, within(1e-12));
        // far above capacity the queue grows by half the overflow times the period
        assertThat(new AkcelikDelay(0, 2, 0.1, 100, 1e9).at(150)).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void wrongFiguresAreTold() {
        assertThatThrownBy(() -> new Bpr(1, 0.15, 0, 4))
                .hasMessageContaining("capacity")
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new Bpr(-1, 0.15, 10, 4)).hasMessageContaining("freeFlow");
        assertThatThrownBy(() -> new PollaczekKhinchine(0, 10, 1, 1)).hasMessageContaining("join");
        assertThatThrownBy(() -> new AkcelikDelay(0, 0, 1, 1, 1)).hasMessageContaining("period");
    }
}
