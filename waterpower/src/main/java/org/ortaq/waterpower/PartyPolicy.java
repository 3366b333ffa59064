package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.solver.WarmSolverFactory;
import org.ortaq.waterpower.dispatch.Future;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.sddp.NodeSolution;
import org.ortaq.waterpower.sddp.PathStep;
import org.ortaq.waterpower.sddp.Policy;
import org.ortaq.waterpower.sddp.Session;
import org.ortaq.waterpower.sddp.TrainLog;
import org.ortaq.waterpower.stage.Expected;

/**
 * What a party does in each month, as a function of what it stores and of how wet the rivers are.
 *
 * @param party its months and the graph they make
 * @param policy on that graph, from the cuts of its training or of an older one of the same shape
 * @param log of the training; of the first look where cuts were stored
 * @param origin where the cuts come from
 */
public record PartyPolicy(PartyMonths party, Policy policy, TrainLog log, Origin origin) {
    private static final int PATHS = 60;
    private static final String STREAM = "expected-of-a-party";

    /** Where cuts come from. */
    public enum Origin {
        /** Trained now. */
        TRAINED,
        /** Stored, and trained for just these plants, lines, demand, inflow, prices and options. */
        STORED,
        /** Stored, and trained for others: a preview. */
        PREVIEW
    }

    public String name() {
        return party.name();
    }

    public int mask() {
        return party.mask();
    }

    /** What follows a month of a water year, seen from it. */
    Future future(WaterYear year, int y, int t, double[] anomaly) {
        int stage = party.stage(y, t);
        var node = policy.graph().nodes().get(stage);
        var cuts = policy.cuts().get(stage);
        int stores = party.states().size();
        var intercept = new double[cuts.size()];
        for (int k = 0; k < intercept.length; k++) {
            var slope = cuts.gradient()[k];
            intercept[k] = cuts.intercept()[k] + slope[stores] * anomaly[0] + slope[stores + 1] * anomaly[1];
        }
        return new Future(party.places(year), node.discount(), node.floor(), intercept, cuts.gradient());
    }

    /** Writes into what others expect how this party answers to the rivers, from drawn paths of its own policy. */
    void settle(List<Expected> expected, WarmSolverFactory solvers) {
        var random = RandomStream.of(party.mask(), STREAM);
        var x = new double[party.months().size()][PATHS][];
        try (var session = policy.open(solvers)) {
            for (int p = 0; p < PATHS; p++) {
                var walked = session.walk(policy.graph().initialState(), path(random, p));
                for (int s = 0; s < walked.size(); s++) {
                    x[s][p] = walked.get(s).x();
                }
            }
        }
        for (int s = 0; s < x.length; s++) {
            party.months().get(s).settle(expected.get(s), x[s]);
        }
    }

    /** One pass over all months on these cuts, along the first drawn path; the session is of this policy. */
    public List<NodeSolution> pass(Session session) {
        return session.walk(policy.graph().initialState(), path(RandomStream.of(1, STREAM), 0));
    }

    /** Openings drawn for a path. */
    List<PathStep> path(RandomStream random, int number) {
        var path = new ArrayList<PathStep>();
        int stages = policy.graph().nodes().size();
        for (int s = 0; s < stages; s++) {
            var openings = policy.graph().nodes().get(s).openings();
            long counter = (long) number * stages + s;
            int drawn = Math.min(openings.size() - 1, (int) (random.uniform(counter) * openings.size()));
            path.add(new PathStep(s, openings.get(drawn).noise()));
        }
        return path;
    }
}
