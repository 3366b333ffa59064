package org.ortaq.waterpower.sddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.solver.WarmHighs;

class SolverChoiceTest {
    /** Where an optimum is not unique the cuts differ; the bounds of converging runs come together. */
    @Test
    void bothSolversTrainToTheSameBound() {
        var graph = SyntheticStage.graph(6, 3);
        var options = TrainOptions.usual().withIterations(60);
        var own = Sddp.train(graph, options, GuardedSimplex::new);
        var highs = Sddp.train(graph, options, WarmHighs::new);
        assertThat(own.log().fallbacks()).isZero();
        assertThat(own.bound()).isCloseTo(highs.bound(), within(1e-3 * highs.bound()));
    }
}
