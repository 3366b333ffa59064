package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.solver.Basis;
import org.ortaq.solver.WarmSolverFactory;

/** A trained policy: the graph and its cuts. Immutable. */
public final class Policy {
    private final PolicyGraph graph;
    private final List<NodeCuts> cuts;
    private final Risk risk;
    private final double bound;
    private final TrainLog log;
    private final List<@Nullable Basis> bases;

    Policy(PolicyGraph graph, List<NodeCuts> cuts, Risk risk, double bound, TrainLog log, List<@Nullable Basis> bases) {
        this.graph = graph;
        this.cuts = List.copyOf(cuts);
        this.risk = risk;
        this.bound = bound;
        this.log = log;
        this.bases = bases;
    }

    public PolicyGraph graph() {
        return graph;
    }

    /** By node, in the order of the graph. */
    public List<NodeCuts> cuts() {
        return cuts;
    }

    public Risk risk() {
        return risk;
    }

    /** Lower bound of the (risk-adjusted) cost of the best policy. */
    public double bound() {
        return bound;
    }

    public TrainLog log() {
        return log;
    }

    /** Approximate undiscounted cost of all that follows a node whose outgoing state is this. */
    public double costToGo(int node, double[] state) {
        var at = graph.nodes().get(node);
        return at.last() ? 0 : Math.max(at.floor(), cuts.get(node).value(state));
    }

    /** Gradient of {@link #costToGo}: minus the value of a unit of each state; zeros where the floor binds. */
    public double[] gradient(int node, double[] state) {
        var own = cuts.get(node);
        int best = own.binding(state);
        boolean cut = best >= 0 && own.value(state) > graph.nodes().get(node).floor();
        return cut ? own.gradient()[best].clone() : new double[state.length];
    }

    /** Solvers to work with this policy in one thread. */
    public Session open(WarmSolverFactory solvers) {
        return new PolicySession(graph, pools(), bases, solvers);
    }

    /**
     * Costs on paths sampled from the graph, by its probabilities; a discount is played as a probability to end. The
     * result does not depend on the number of threads.
     */
    public Simulation simulate(int replications, long seed, int threads, WarmSolverFactory solvers) {
        return new Simulator(graph, pools(), bases, solvers).run(replications, seed, threads);
    }

    private List<CutPool> pools() {
        var pools = new ArrayList<CutPool>();
        for (int n = 0; n < cuts.size(); n++) pools.add(new CutPool(graph.states()));
        WarmStart.fill(graph, pools, cuts);
        return pools;
    }
}
