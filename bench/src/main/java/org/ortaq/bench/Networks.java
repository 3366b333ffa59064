package org.ortaq.bench;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.transport.assignment.deterministic.Target;
import org.ortaq.transport.assignment.deterministic.UserClass;
import org.ortaq.transport.assignment.deterministic.UserEquilibrium;
import org.ortaq.transport.generated.City;
import org.ortaq.transport.generated.Grid;
import org.ortaq.transport.shortest.Digraph;
import org.ortaq.transport.shortest.PairSearch;
import org.ortaq.transport.shortest.TreeSearch;

/**
 * Cheapest ways on a generated grid of 102,400 nodes, ours and those of JGraphT and GraphHopper on the same pairs, none with
 * preparation; and assignment to a generated city of 387 zones and 2,950 links.
 */
final class Networks {

    /** 320 x 320 nodes. */
    private static final int SIDE = 320;

    private static final int PAIRS = 10;

    private Networks() {}

    /** Finds the cost between two nodes. */
    interface Engine {
        double cost(int from, int to);
    }

    /** Undirected edges with whole costs, so that sums are exact in every engine. */
    record Whole(int nodes, int[] from, int[] to, double[] cost) {

        static Whole of(Grid grid) {
            var roads = grid.roads();
            var cost = new double[roads.minutes().length];
            for (int e = 0; e < cost.length; e++) {
                cost[e] = Math.rint(1000 * roads.minutes()[e]);
            }
            return new Whole(grid.nodes(), roads.from(), roads.to(), cost);
        }

        /** Each edge in both directions, one behind the other. */
        Digraph graph() {
            var tail = new int[2 * from.length];
            var head = new int[2 * from.length];
            for (int a = 0; a < tail.length; a++) {
                tail[a] = a % 2 == 0 ? from[a / 2] : to[a / 2];
                head[a] = a % 2 == 0 ? to[a / 2] : from[a / 2];
            }
            return new Digraph(nodes, 0, tail, head);
        }

        double[] byLink() {
            var both = new double[2 * cost.length];
            for (int a = 0; a < both.length; a++) {
                both[a] = cost[a / 2];
            }
            return both;
        }
    }

    static List<Benchmark> all() {
        // GraphHopper logs through SLF4J, which would complain that nobody listens
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var benchmarks = new ArrayList<Benchmark>();
        var whole = Whole.of(new Grid(SIDE, SIDE, 0.12, 20261123));
        var pair = new PairSearch(whole.graph(), whole.byLink());
        add(benchmarks, "grid 102,400: Ortaq, two-sided", pair::run);
        add(benchmarks, "grid 102,400: Ortaq, tree to all nodes", tree(whole));
        add(benchmarks, "grid 102,400: JGraphT, Dijkstra", Peers.jgraphtDijkstra(whole));
        add(benchmarks, "grid 102,400: JGraphT, bidirectional", Peers.jgraphtBidirectional(whole));
        add(benchmarks, "grid 102,400: GraphHopper, Dijkstra", Peers.graphHopperDijkstra(whole));
        add(benchmarks, "grid 102,400: GraphHopper, bidirectional", Peers.graphHopperBidirectional(whole));
        requireSameAnswers(benchmarks);
        benchmarks.add(assignment("city 387 zones, 2,950 links: gap 1e-10", City.sketch(7), 1e-10));
        benchmarks.add(assignment("city 24 zones, 168 links: gap 1e-12", new City(6, 6, 24, 0, 20_000, 7), 1e-12));
        return benchmarks;
    }

    private static Engine tree(Whole whole) {
        var tree = new TreeSearch(whole.graph());
        double[] cost = whole.byLink();
        return (from, to) -> {
            tree.run(from, cost);
            return tree.cost(to);
        };
    }

    /** One pair a run; the last of a round gives the sum over all pairs. */
    private static void add(List<Benchmark> benchmarks, String name, Engine engine) {
        var random = RandomStream.of(20261123, "bench-pairs");
        var sum = new double[1];
        var at = new int[1];
        benchmarks.add(new Benchmark("transport", name, PAIRS, () -> {
            int k = at[0]++ % PAIRS;
            if (k == 0) {
                sum[0] = 0;
            }
            sum[0] += engine.cost(random.below(SIDE * SIDE, 2L * k), random.below(SIDE * SIDE, 2L * k + 1));
            return sum[0];
        }));
    }

    private static void requireSameAnswers(List<Benchmark> benchmarks) {
        var answers = benchmarks.stream().mapToDouble(Networks::answer).toArray();
        for (int b = 1; b < answers.length; b++) {
            if (answers[b] != answers[0]) {
                throw new IllegalStateException(
                        benchmarks.get(b).name() + " gave " + answers[b] + ", not " + answers[0]);
            }
        }
    }

    private static double answer(Benchmark benchmark) {
        double answer = 0;
        for (int k = 0; k < benchmark.times(); k++) {
            answer = benchmark.work().run();
        }
        return answer;
    }

    private static Benchmark assignment(String name, City city, double gap) {
        var network = city.network();
        var roads = network.roads();
        var users = List.of(UserClass.timeOnly("all", network.links(), city.trips()));
        return new Benchmark("transport", name, 1, () -> {
            var found = new UserEquilibrium(roads, users, new Target(gap, 1000, 1), () -> false).find();
            if (!found.converged()) {
                throw new IllegalStateException(name + " came to " + found.relativeGap());
            }
            return found.objective();
        });
    }
}
