package org.ortaq.waterpower.sddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.solver.WarmHighs;

class SolverChoiceTest {
    @Test
    void bothSolversTrainToTheSameBound() {
        var graph = SyntheticStage.graph(12, 5);
        var options = TrainOptions.usual().withIterations(40);
        long t0 = System.nanoTime();
        var own = Sddp.train(graph, options, GuardedSimplex::new);
        long t1 = System.nanoTime();
        var highs = Sddp.train(graph, options, WarmHighs::new);
        long t2 = System.nanoTime();
        System.err.println(own.bound() + " " + highs.bound() + " " + own.log().solves() + " solves "
                + own.log().steps() + " steps own "
                + (t1 - t0) / 1e3 / own.log().solves() + " us, highs "
                + highs.log().steps() + " steps "
                + (t2 - t1) / 1e3 / highs.log().solves()
                + " us, fallbacks " + own.log().fallbacks() + " cols "
                + graph.nodes().getFirst().problem().program().columns() + " rows "
                + graph.nodes().getFirst().problem().program().rows());
        assertThat(own.log().fallbacks()).isZero();
        assertThat(own.bound()).isCloseTo(highs.bound(), within(1e-2 * highs.bound()));
    }
}
