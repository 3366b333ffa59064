package org.ortaq.waterpower.sddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.WarmHighs;

/** One reservoir for ever: bound 119.167 in the examples of SDDP.jl, 119.1667 by value iteration. */
class InfiniteHorizonTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    static PolicyGraph graph() {
        var builder = LinearProgram.builder();
        int in = builder.column(0, 0, 0);
        int out = builder.column(0, 5, 15);
        int thermal = builder.column(1, 0, INFINITY);
        int hydro = builder.column(0, 0, INFINITY);
        int spill = builder.column(10, 0, INFINITY);
        int balance = builder.row(0, 0);
        builder.set(balance, out, 1);
        builder.set(balance, in, -1);
        builder.set(balance, hydro, 1);
        builder.set(balance, spill, 1);
        int demand = builder.row(0, 0);
        builder.set(demand, hydro, 1);
        builder.set(demand, thermal, 1);
        var stage = new StageProblem(builder.build(), new int[] {in}, new int[] {out});
        var openings = new ArrayList<Opening>();
        for (double[] values : new double[][] {{0, 7.5}, {5, 5}, {10, 2.5}})
            openings.add(new Opening(1 / 3.0, Noise.rightHandSides(new int[] {balance, demand}, values)));
        return PolicyGraph.cyclic(new double[] {10}, List.of(stage), List.of(openings), 0.9, 0);
    }

    @Test
    void theBoundIsThePublishedOne() {
        var policy = Sddp.train(graph(), TrainOptions.usual().withIterations(60), WarmHighs::new);
        assertThat(policy.bound()).isCloseTo(119.0 + 1 / 6.0, within(1e-3));
        var simulation = policy.simulate(500, 3, 1, WarmHighs::new);
        assertThat(simulation.low()).isLessThan(119.1667);
        assertThat(simulation.high()).isGreaterThan(119.1667);
    }
}
