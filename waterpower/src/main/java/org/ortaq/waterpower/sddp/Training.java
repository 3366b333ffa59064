package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ortaq.numerics.RandomStream;
import org.ortaq.solver.WarmSolverFactory;

/**
 * Forward and backward passes (Pereira and Pinto 1991). Pass p of an iteration belongs to lane p, which has solvers of its
 * own; cuts enter between the depths of a backward pass, in the order of the lanes: the result is the same for any
 * number of threads.
 */
final class Training implements AutoCloseable {
    /** Trees of up to so many paths are searched whole before a bound that stands still is believed. */
    private static final long MOST_PATHS = 500;

    private final PolicyGraph graph;
    private final TrainOptions options;
    private final WarmSolverFactory factory;
    private final Crew crew;
    private final List<CutPool> pools = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final Twins twins;
    private final Outcomes roots;
    private final long forwardSeed;
    private final StopRule rule;
    private final long paths;

    Training(PolicyGraph graph, TrainOptions options, WarmSolverFactory factory) {
        this.graph = graph;
        this.options = options;
        this.factory = factory;
        crew = new Crew(options.threads());
        for (int n = 0; n < graph.nodes().size(); n++) pools.add(new CutPool(graph.states()));
        WarmStart.fill(graph, pools, options.warm());
        for (int p = 0; p < options.passes(); p++) lanes.add(new Lane(graph, pools, factory, List.of()));
        twins = new Twins(graph);
        roots = new Outcomes(graph.roots(), graph.nodes(), graph.states());
        forwardSeed = RandomStream.of(options.seed(), "sddp-forward").key();
        paths = options.stall() == 0 ? 0 : Sweep.paths(graph, MOST_PATHS);
        rule = new StopRule(options, paths);
    }

    Policy run() {
        var bounds = new ArrayList<Double>();
        var stopped = Stopped.ITERATIONS;
        for (int iteration = 0; iteration < options.iterations(); iteration++) {
            if (options.cancelled().getAsBoolean()) {
                stopped = Stopped.CANCELLED;
                break;
            }
            iterate(iteration, rule.searching(bounds));
            bounds.add(bound());
            var reason = rule.stopped(bounds, this::simulated);
            if (reason.isPresent()) {
                stopped = reason.get();
                break;
            }
        }
        return finish(bounds, stopped);
    }

    private void iterate(int iteration, int searching) {
        var visited = forward(iteration, searching);
        int longest = visited.stream().mapToInt(List::size).max().orElse(0);
        for (int depth = longest - 1; depth >= 0; depth--) backward(visited, depth);
        boolean select = options.selectEvery() > 0 && (iteration + 1) % options.selectEvery() == 0;
        if (select) pools.forEach(CutPool::select);
    }

    private List<List<Lane.Visited>> forward(int iteration, int searching) {
        var work = new ArrayList<Callable<List<Lane.Visited>>>();
        for (int p = 0; p < lanes.size(); p++) {
            var lane = lanes.get(p);
            var stream = RandomStream.of(forwardSeed, (long) iteration * lanes.size() + p);
            var sampler = sampler(stream, searching, p);
            work.add(() -> lane.forward(sampler, options.maximumLength()));
        }
        return crew.all(work);
    }

    private Sampler sampler(RandomStream stream, int searching, int lane) {
        if (searching < 0) return new Sampler(graph.nodes(), stream);
        if (paths == 0) return Sampler.even(graph.nodes(), stream);
        return Sampler.numbered(graph.nodes(), stream, ((long) searching * lanes.size() + lane) % paths);
    }

    private void backward(List<List<Lane.Visited>> visits, int depth) {
        var work = new ArrayList<Callable<Seen>>();
        for (int p = 0; p < lanes.size(); p++) {
            var lane = lanes.get(p);
            if (depth >= visits.get(p).size()) continue;
            var visited = visits.get(p).get(depth);
            if (graph.nodes().get(visited.node()).last()) continue;
            work.add(() -> seen(lane, visited));
        }
        if (!work.isEmpty()) crew.all(work).forEach(this::cut);
    }

    /** The outcomes after a visited state. */
    private record Seen(Lane.Visited visited, Outcomes outcomes) {}

    private Seen seen(Lane lane, Lane.Visited visited) {
        var outcomes = new Outcomes(graph.nodes().get(visited.node()).next(), graph.nodes(), graph.states());
        lane.look(outcomes, visited.state());
        return new Seen(visited, outcomes);
    }

    /** A cut for the node, and for every node with the same successors, whose outcomes are the same but for the odds. */
    private void cut(Seen seen) {
        var slope = new double[graph.states()];
        for (int twin : twins.of(seen.visited.node())) {
            seen.outcomes.weigh(graph.nodes().get(twin).next(), graph.nodes());
            double value = seen.outcomes.weighed(graph.nodes().get(twin).riskOr(options.risk()), slope);
            pools.get(twin).add(value, slope, seen.visited.state());
        }
    }

    private double bound() {
        lanes.getFirst().look(roots, graph.initialState());
        return roots.weighed(options.risk(), new double[graph.states()]);
    }

    private Simulation simulated(int count) {
        var bases = lanes.getFirst().bases();
        return new Simulator(graph, pools, bases, factory)
                .run(options.gapReplications(), options.seed() + count, options.threads());
    }

    private Policy finish(List<Double> bounds, Stopped stopped) {
        double bound = bounds.isEmpty() ? bound() : bounds.getLast();
        // The last selection may have emptied programs: a pass more, so that the bases left fit the cuts left.
        forward(bounds.size(), -1);
        var log = new TrainLog(
                bounds.stream().mapToDouble(Double::doubleValue).toArray(),
                stopped,
                lanes.stream().mapToLong(Lane::solves).sum(),
                lanes.stream().mapToLong(Lane::steps).sum(),
                lanes.stream().mapToLong(Lane::fallbacks).sum());
        var cuts = new ArrayList<NodeCuts>();
        for (int n = 0; n < pools.size(); n++)
            cuts.add(pools.get(n).cuts(graph.nodes().get(n).name()));
        return new Policy(
                graph, cuts, options.risk(), bound, log, lanes.getFirst().bases());
    }

    @Override
    public void close() {
        lanes.forEach(Lane::close);
        crew.close();
    }
}
