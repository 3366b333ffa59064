package org.ortaq.transport.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ortaq.transport.queue.Akcelik;
import org.ortaq.transport.routing.Graph;

/** Two parallel ways from 0 to 3: over state 1 (edges 0, 1) and over state 2 (edges 2, 3). */
class AssignmentTest {

    private static final Akcelik QUEUE = new Akcelik(720, 1, 0.7);

    private static Assignment assignment(double[] usd, double[] capacity, double scale) {
        var graph = new Graph(4, new int[] {0, 1, 0, 2}, new int[] {1, 3, 2, 3}, new boolean[4]);
        var costs = new Costs(usd, new double[4], new long[] {1, 2, 3, 4}, new double[0][], 1);
        int[] none = {-1, -1, -1, -1};
        double[] batch = new double[capacity.length];
        Arrays.fill(batch, 2500);
        var servers = new Servers(new int[] {0, -1, 1, -1}, none, capacity, batch);
        return new Assignment(graph, costs, servers, new Settings(4, 0.25, scale, 100, 500, QUEUE));
    }

    private static Loading spread(double[] usd, double[] capacity, double scale, double mt) {
        return assignment(usd, capacity, scale).spread(List.of(new Demand(0, 3, mt, 0, OptionalDouble.empty())));
    }

    @Test
    void goodsAreKept() {
        var loading = spread(new double[] {10, 10, 12, 12}, new double[] {5, 5}, 15, 9);
        assertThat(loading.edge()[0] + loading.edge()[2]).isCloseTo(9, within(1e-9));
        assertThat(loading.edge()[0]).isCloseTo(loading.edge()[1], within(1e-12));
        assertThat(loading.served()[0]).isCloseTo(9, within(1e-9));
    }

    @Test
    void equalWaysShareEqually() {
        var loading = spread(new double[] {10, 10, 10, 10}, new double[] {5, 5}, 15, 8);
        assertThat(loading.edge()[0]).isCloseTo(4, within(0.01));
    }

    @Test
    void theSharesAreTheLogitOfCostsUnderTheFinalWaits() {
        double scale = 15;
        var loading = spread(new double[] {10, 10, 20, 20}, new double[] {3, 9}, scale, 9);
        assertThat(loading.residual()).isLessThan(0.05);
        double first = 20 + loading.waits()[0];
        double second = 40 + loading.waits()[1];
        double share = 1 / (1 + Math.exp((first - second) / scale));
        assertThat(loading.edge()[0] / 9).isCloseTo(share, within(1e-6));
        assertThat(loading.waits()[0]).isGreaterThan(1);
    }

    @Test
    void aSmallScaleBringsTheDeterministicEquilibrium() {
        var loading = spread(new double[] {10, 10, 20, 20}, new double[] {3, 9}, 0.5, 9);
        // Wardrop: both ways are used, so both cost the same
        assertThat(20 + loading.waits()[0]).isCloseTo(40 + loading.waits()[1], within(1.5));
    }

    @Test
    void whereTheSpreadingBeginsDoesNotMatter() {
        var work = assignment(new double[] {10, 10, 20, 20}, new double[] {3, 9}, 15);
        var demands = List.of(new Demand(0, 3, 9, 0, OptionalDouble.empty()));
        var cold = work.spread(demands, work.routes(demands));
        var warm = work.spread(demands, work.routes(demands).from(cold));
        assertThat(warm.edge()[0]).isCloseTo(cold.edge()[0], within(1e-6));
        assertThat(warm.waits()[0]).isCloseTo(cold.waits()[0], within(1e-5));
    }

    @Test
    void unknownCapacityMakesNoQueue() {
        var loading = spread(new double[] {10, 10, 20, 20}, new double[] {Double.NaN, 9}, 15, 50);
        assertThat(loading.waits()[0]).isZero();
    }

    @Test
    void goodsWithAWayRoundLeaveADearNetwork() {
        var network = assignment(new double[] {100, 100, 300, 300}, new double[] {Double.NaN, Double.NaN}, 15);
        var demand = new Demand(0, 3, 10, 0, OptionalDouble.of(200));
        assertThat(network.spread(List.of(demand)).served()[0]).isCloseTo(5, within(1e-9));
    }

    @Test
    void withoutAWayNothingIsServed() {
        double inf = Double.POSITIVE_INFINITY;
        var loading = spread(new double[] {inf, 1, inf, 1}, new double[] {5, 5}, 15, 4);
        assertThat(loading.served()[0]).isZero();
    }

    /** As {@link #assignment}, nothing passing state 1 beyond its capacity; so much capacity that nothing waits there. */
    private static Loading limited(
            double[] usd, double capacity, double mt, double highestPrice, OptionalDouble round) {
        var graph = new Graph(4, new int[] {0, 1, 0, 2}, new int[] {1, 3, 2, 3}, new boolean[4]);
        var costs = new Costs(usd, new double[4], new long[] {1, 2, 3, 4}, new double[0][], 1);
        int[] none = {-1, -1, -1, -1};
        var queue = new Akcelik(720, 1, 1e6);
        var servers = new Servers(
                new int[] {0, -1, 1, -1},
                none,
                new double[] {capacity, Double.NaN},
                new double[] {2500, 2500},
                new boolean[] {true, false});
        return new Assignment(graph, costs, servers, new Settings(4, 0.25, 15, 100, highestPrice, queue))
                .spread(List.of(new Demand(0, 3, mt, 0, round)));
    }

    @Test
    void thePriceOfAHardLimitIsWhatMakesTheLogitKeepIt() {
        var loading = limited(new double[] {10, 10, 20, 20}, 3, 9, 500, OptionalDouble.empty());
        assertThat(loading.edge()[0]).isCloseTo(3, within(1e-6));
        // 3 of 9 go first: 20 + p - 40 = 15 ln(6 / 3)
        assertThat(loading.prices()[0]).isCloseTo(20 + 15 * Math.log(2), within(1e-4));
        assertThat(loading.prices()[1]).isZero();
        assertThat(loading.residual()).isLessThan(1e-5);
        assertThat(loading.served()[0]).isCloseTo(9, within(1e-9));
    }

    @Test
    void aLimitThatDoesNotBindCostsNothing() {
        var loading = limited(new double[] {10, 10, 20, 20}, 8.9, 9, 500, OptionalDouble.empty());
        assertThat(loading.edge()[0]).isLessThan(8.9);
        assertThat(loading.prices()[0]).isZero();
    }

    @Test
    void withoutAWayRoundThePriceEndsAtTheHighestAndTheLoadStaysAbove() {
        double shut = Double.POSITIVE_INFINITY;
        var loading = limited(new double[] {10, 10, shut, shut}, 3, 9, 60, OptionalDouble.empty());
        assertThat(loading.prices()[0]).isEqualTo(60);
        assertThat(loading.edge()[0]).isCloseTo(9, within(1e-9));
    }

    @Test
    void goodsWithAWayRoundTheNetworkLeaveIt() {
        double shut = Double.POSITIVE_INFINITY;
        var loading = limited(new double[] {10, 10, shut, shut}, 3, 9, 500, OptionalDouble.of(50));
        assertThat(loading.edge()[0]).isCloseTo(3, within(1e-6));
        // 3 of 9 stay: 20 + p - 50 = 100 ln(6 / 3)
        assertThat(loading.prices()[0]).isCloseTo(30 + 100 * Math.log(2), within(1e-3));
    }
}
