package org.ortaq.transport.assignment.deterministic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.numerics.RandomStream;
import org.ortaq.transport.assignment.cost.AkcelikDelay;
import org.ortaq.transport.assignment.cost.Bpr;
import org.ortaq.transport.assignment.cost.LinkCost;
import org.ortaq.transport.assignment.cost.PollaczekKhinchine;
import org.ortaq.transport.generated.City;
import org.ortaq.transport.shortest.Digraph;
import org.ortaq.transport.shortest.TreeSearch;

/** Closed forms, certificates of optimality, limits and classes. */
class UserEquilibriumTest {

    /** {@code t = a + c x}. */
    private static LinkCost linear(double a, double c) {
        return new Bpr(a, 1, a / c, 1);
    }

    private static Trips one(int from, int to, double amount) {
        return new Trips(new int[] {from}, new int[] {to}, new double[] {amount});
    }

    private static Equilibrium solve(Roads roads, Target target, UserClass... classes) {
        return new UserEquilibrium(roads, List.of(classes), target, () -> false).find();
    }

    private static Target to(double gap) {
        return new Target(gap, 2000, 1);
    }

    /** Braess (1968), numbers of the English translation: with the bridge all six travellers need 92 instead of 83. */
    @Test
    void braessIsReproduced() {
        int[] tail = {0, 1, 0, 2, 2};
        int[] head = {2, 3, 1, 3, 1};
        var steep = new Bpr(1e-9, 1, 1e-10, 1);
        List<LinkCost> costs = List.of(steep, steep, linear(50, 1), linear(50, 1), linear(10, 1));
        var with = solve(
                Roads.unlimited(new Digraph(4, 0, tail, head), costs),
                to(1e-13),
                UserClass.timeOnly("all", 5, one(0, 3, 6)));
        assertThat(with.totalCost() / 6).isCloseTo(92, within(1e-6));
        assertThat(with.flow()).containsExactly(new double[] {4, 4, 2, 2, 2}, within(1e-6));
        var without = solve(
                Roads.unlimited(new Digraph(4, 0, Arrays.copyOf(tail, 4), Arrays.copyOf(head, 4)), costs.subList(0, 4)),
                to(1e-13),
                UserClass.timeOnly("all", 4, one(0, 3, 6)));
        assertThat(without.totalCost() / 6).isCloseTo(83, within(1e-6));
    }

    /** Ways of linear time side by side have a closed form: equal times on all that are used. */
    @Test
    void parallelLinksHaveTheClosedForm() {
        var random = RandomStream.of(3, "parallel");
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.below(6, 1000L * round);
            var a = new double[n];
            var c = new double[n];
            var costs = new ArrayList<LinkCost>();
            for (int k = 0; k < n; k++) {
                a[k] = 1 + 9 * random.uniform(1000L * round + 2L * k + 1);
                c[k] = 0.1 + random.uniform(1000L * round + 2L * k + 2);
                costs.add(linear(a[k], c[k]));
            }
            double demand = 0.5 + 30 * random.uniform(1000L * round + 99);
            var found = solve(
                    Roads.unlimited(new Digraph(2, 0, new int[n], filled(n, 1)), costs),
                    to(1e-14),
                    UserClass.timeOnly("all", n, one(0, 1, demand)));
            double time = common(a, c, demand);
            for (int k = 0; k < n; k++) {
                assertThat(found.flow()[k]).isCloseTo(Math.max(0, (time - a[k]) / c[k]), within(1e-9 * demand));
            }
        }
    }

    /** The time at which the ways together carry the demand, by bisection. */
    private static double common(double[] a, double[] c, double demand) {
        double low = 0;
        double high = 1000;
        for (int k = 0; k < 200; k++) {
            double middle = (low + high) / 2;
            double carried = 0;
            for (int w = 0; w < a.length; w++) {
                carried += Math.max(0, (middle - a[w]) / c[w]);
            }
            if (carried < demand) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static int[] filled(int n, int value) {
        var array = new int[n];
        Arrays.fill(array, value);
        return array;
    }

    /** The gap reported is the definition, computed here anew from link flows and fresh trees. */
    @Test
    void theGapIsTrue() {
        var city = new City(9, 8, 40, 6, 70_000, 11);
        var network = city.network();
        var trips = city.trips();
        var found = solve(network.roads(), to(1e-12), UserClass.timeOnly("all", network.links(), trips));
        assertThat(found.converged()).isTrue();
        assertThat(found.relativeGap()).isLessThanOrEqualTo(1e-12);
        var cost = new double[network.links()];
        double tstt = 0;
        for (int a = 0; a < cost.length; a++) {
            cost[a] = network.costs().get(a).at(found.flow()[a]);
            tstt += cost[a] * found.flow()[a];
        }
        double sptt = 0;
        double demand = 0;
        var tree = new TreeSearch(network.graph());
        for (int k = 0; k < trips.count(); k++) {
            if (trips.travels(k)) {
                tree.run(trips.origin()[k], cost);
                sptt += trips.amount()[k] * tree.cost(trips.destination()[k]);
                demand += trips.amount()[k];
            }
        }
        assertThat((tstt - sptt) / tstt).isCloseTo(found.relativeGap(), within(1e-12));
        assertThat(found.totalCost()).isCloseTo(tstt, within(1e-9 * tstt));
        assertThat(found.averageExcessCost() * demand / tstt).isCloseTo(found.relativeGap(), within(1e-14));
        assertThat(found.objective()).isLessThan(tstt);
        assertKept(network.graph(), trips, found.flow());
    }

    /** What enters a node and begins there leaves it or ends there. */
    private static void assertKept(Digraph graph, Trips trips, double[] flow) {
        var balance = new double[graph.nodes()];
        for (int a = 0; a < flow.length; a++) {
            balance[graph.tail(a)] -= flow[a];
            balance[graph.head(a)] += flow[a];
        }
        for (int k = 0; k < trips.count(); k++) {
            balance[trips.origin()[k]] += trips.amount()[k];
            balance[trips.destination()[k]] -= trips.amount()[k];
        }
        for (double left : balance) {
            assertThat(left).isCloseTo(0, within(1e-7));
        }
    }

    @Test
    void threadsChangeNoBit() {
        var city = new City(8, 7, 30, 5, 60_000, 5);
        var network = city.network();
        var users = UserClass.timeOnly("all", network.links(), city.trips());
        var alone = solve(network.roads(), new Target(1e-11, 500, 1), users);
        for (int threads : new int[] {2, 3, 8}) {
            var together = solve(network.roads(), new Target(1e-11, 500, threads), users);
            assertThat(together.flow()).containsExactly(alone.flow());
            assertThat(together.relativeGap()).isEqualTo(alone.relativeGap());
            assertThat(together.objective()).isEqualTo(alone.objective());
        }
    }

    /** The size of the sketch network of the literature reaches 1e-10; the time is measured in bench, not here. */
    @Test
    void aSketchOfACityConverges() {
        var city = new City(26, 21, 387, 43, 400_000, 7);
        var network = city.network();
        assertThat(network.links()).isEqualTo(2950);
        assertThat(network.nodes()).isEqualTo(933);
        var found = solve(
                network.roads(), new Target(1e-10, 60, 2), UserClass.timeOnly("all", network.links(), city.trips()));
        assertThat(found.converged()).isTrue();
    }

    @Test
    void notConvergedIsSaid() {
        var city = new City(8, 7, 30, 5, 60_000, 5);
        var network = city.network();
        var found = solve(
                network.roads(), new Target(1e-13, 2, 1), UserClass.timeOnly("all", network.links(), city.trips()));
        assertThat(found.converged()).isFalse();
        assertThat(found.iterations()).isEqualTo(2);
        assertThat(found.relativeGap()).isGreaterThan(1e-13);
    }

    /** Odd functions side by side: constant, power 16, power one half, queues; all used ways end with equal times. */
    @Test
    void everyLinkCostFindsItsBalance() {
        List<LinkCost> costs = List.of(
                new Bpr(12, 0, 0, 4),
                new Bpr(3, 0.6, 10, 16),
                new Bpr(4, 0.5, 10, 0.5),
                new AkcelikDelay(2, 24, 0.6, 10, 1),
                new PollaczekKhinchine(5, 4, 0.5, 0.95));
        var found = solve(
                Roads.unlimited(new Digraph(2, 0, new int[5], filled(5, 1)), costs),
                to(1e-13),
                UserClass.timeOnly("all", 5, one(0, 1, 400)));
        assertThat(found.converged()).isTrue();
        for (int a = 0; a < 5; a++) {
            assertThat(found.time()[a]).isCloseTo(12, within(1e-9));
        }
    }

    /** A border that lets 4 through while 10 want to: the wait makes it as dear as the way round. */
    @Test
    void aLimitHasItsPrice() {
        List<LinkCost> costs = List.of(linear(5, 0.1), linear(9, 0.2));
        var roads = new Roads(
                new Digraph(2, 0, new int[2], filled(2, 1)), costs, new double[] {4, Double.POSITIVE_INFINITY});
        var boxes = new UserClass("boxes", 30, new double[2], one(0, 1, 10));
        var found = solve(roads, to(1e-12), boxes);
        assertThat(found.converged()).isTrue();
        assertThat(found.flow()).containsExactly(new double[] {4, 6}, within(1e-7));
        // 9 + 0.2 x 6 against 5 + 0.1 x 4
        assertThat(found.multiplier()[0]).isCloseTo(4.8, within(1e-6));
        assertThat(found.multiplier()[1]).isZero();
        assertThat(found.shadowPrice(0, boxes)).isCloseTo(144, within(1e-4));
        assertThat(found.time()[0]).isCloseTo(5.4, within(1e-7));
    }

    /** Halving the busiest capacities of a city by hard limits: limits hold, prices only where they bind. */
    @Test
    void limitsOfACityHoldAndOnlyBindingOnesHaveAPrice() {
        var city = new City(7, 6, 20, 3, 25_000, 4);
        var network = city.network();
        var users = UserClass.timeOnly("all", network.links(), city.trips());
        var free = solve(network.roads(), to(1e-10), users);
        var limits = filledDoubles(network.links(), Double.POSITIVE_INFINITY);
        int limited = 0;
        for (int a = 0; a < network.links() && limited < 6; a++) {
            if (network.b()[a] > 0 && free.flow()[a] > 800) {
                limits[a] = limited++ % 2 == 0 ? 0.8 * free.flow()[a] : 1.5 * free.flow()[a];
            }
        }
        var found = solve(new Roads(network.graph(), network.costs(), limits), to(1e-9), users);
        assertThat(found.converged()).isTrue();
        int binding = 0;
        for (int a = 0; a < network.links(); a++) {
            assertThat(found.flow()[a]).isLessThanOrEqualTo(limits[a] * (1 + 1e-8));
            if (found.multiplier()[a] > 0) {
                assertThat(found.flow()[a]).isCloseTo(limits[a], within(1e-6 * limits[a]));
                binding++;
            }
        }
        assertThat(binding).isBetween(1, 6);
        assertThat(found.objective()).isGreaterThan(free.objective());
    }

    private static double[] filledDoubles(int n, double value) {
        var array = new double[n];
        Arrays.fill(array, value);
        return array;
    }

    /** A limit nobody can keep is not called converged. */
    @Test
    void anImpossibleLimitIsNotConverged() {
        var roads = new Roads(new Digraph(2, 0, new int[1], filled(1, 1)), List.of(linear(5, 0.1)), new double[] {4});
        var found = solve(roads, new Target(1e-8, 200, 1), UserClass.timeOnly("all", 1, one(0, 1, 10)));
        assertThat(found.converged()).isFalse();
        assertThat(found.overflow()).isCloseTo(1.5, within(1e-12));
    }

    /** Who values time highly pays the toll; the others go round: a sorting of classes known in closed form. */
    @Test
    void classesSortByTheirValueOfTime() {
        List<LinkCost> costs = List.of(linear(10, 1), linear(20, 1));
        var roads = Roads.unlimited(new Digraph(2, 0, new int[2], filled(2, 1)), costs);
        double toll = 60;
        var hasty = new UserClass("hasty", 30, new double[] {toll / 30, 0}, one(0, 1, 4));
        var patient = new UserClass("patient", 5, new double[] {toll / 5, 0}, one(0, 1, 4));
        var found = solve(roads, to(1e-13), hasty, patient);
        // hasty: 10 + 4 + 2 = 16 against 20 and more; patient: 14 + 12 = 26 against 20 + 4
        assertThat(found.classFlow()[0]).containsExactly(new double[] {4, 0}, within(1e-9));
        assertThat(found.classFlow()[1]).containsExactly(new double[] {0, 4}, within(1e-9));
        assertThat(found.totalCost()).isCloseTo(4 * 16 + 4 * 24, within(1e-9));
    }

    /** One class in two halves is one class. */
    @Test
    void splittingAClassChangesNothing() {
        var city = new City(6, 6, 16, 2, 25_000, 9);
        var network = city.network();
        var trips = city.trips();
        var half = Arrays.stream(trips.amount()).map(x -> x / 2).toArray();
        var halves = new Trips(trips.origin(), trips.destination(), half);
        var whole = solve(network.roads(), to(1e-12), UserClass.timeOnly("all", network.links(), trips));
        var split = solve(
                network.roads(),
                to(1e-12),
                UserClass.timeOnly("one", network.links(), halves),
                UserClass.timeOnly("two", network.links(), halves));
        assertThat(split.objective()).isCloseTo(whole.objective(), within(1e-9 * whole.objective()));
        for (int a = 0; a < network.links(); a++) {
            assertThat(split.flow()[a]).isCloseTo(whole.flow()[a], within(1e-3));
        }
    }

    @Test
    void demandWithoutAWayIsNamed() {
        var roads = Roads.unlimited(new Digraph(3, 0, new int[] {0}, new int[] {1}), List.of(linear(1, 1)));
        var trips = new Trips(new int[] {0, 0, 2}, new int[] {1, 2, 1}, new double[] {1, 1, 0});
        assertThatThrownBy(() -> solve(roads, to(1e-6), UserClass.timeOnly("all", 1, trips)))
                .isInstanceOfSatisfying(
                        Unreachable.class, e -> assertThat(e.lost()).containsExactly(new Unreachable.Lost(0, 1)));
    }

    @Test
    void journeysWithinAZoneUseNothing() {
        var roads = Roads.unlimited(new Digraph(2, 0, new int[] {0}, new int[] {1}), List.of(linear(1, 1)));
        var trips = new Trips(new int[] {0, 0}, new int[] {0, 1}, new double[] {1e9, 1e-9});
        var found = solve(roads, to(1e-10), UserClass.timeOnly("all", 1, trips));
        assertThat(found.flow()[0]).isEqualTo(1e-9);
        assertThat(found.converged()).isTrue();
    }
}
