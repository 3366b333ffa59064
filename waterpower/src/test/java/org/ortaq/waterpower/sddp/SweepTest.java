package org.ortaq.waterpower.sddp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.numerics.RandomStream;

/** A small tree is searched whole. */
class SweepTest {
    @Test
    void theNumbersOfATreeAreAllItsPaths() {
        var graph = SyntheticStage.graph(3, 4);
        long paths = Sweep.paths(graph, 500);
        var seen = new HashSet<List<Opening>>();
        for (long number = 0; number < paths; number++) seen.add(path(graph, number));
        long expected = 1;
        for (var node : graph.nodes()) expected *= node.openings().size();
        assertThat(paths).isEqualTo(expected);
        assertThat(seen).hasSize((int) expected);
    }

    @Test
    void aTreeThatIsTooLargeIsNotSearched() {
        assertThat(Sweep.paths(SyntheticStage.graph(12, 10), 500)).isZero();
    }

    private static List<Opening> path(PolicyGraph graph, long number) {
        var sampler = Sampler.numbered(graph.nodes(), RandomStream.of(1, "sweep-test"), number);
        var path = new ArrayList<Opening>();
        for (int node = sampler.first(graph.roots()); node >= 0; node = sampler.next(node)) {
            path.add(sampler.opening(node));
        }
        return path;
    }
}
