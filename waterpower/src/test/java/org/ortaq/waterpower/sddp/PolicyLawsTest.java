package org.ortaq.waterpower.sddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.solver.GuardedSimplex;

class PolicyLawsTest {
    private static final TrainOptions OPTIONS =
            TrainOptions.usual().withIterations(25).withPasses(3);
    private static final Policy POLICY = Sddp.train(SyntheticStage.graph(6, 4), OPTIONS, GuardedSimplex::new);

    @Test
    void theNumberOfThreadsChangesNoBit() {
        var other = Sddp.train(SyntheticStage.graph(6, 4), OPTIONS.withThreads(3), GuardedSimplex::new);
        assertThat(other.log().bounds()).containsExactly(POLICY.log().bounds());
        for (int n = 0; n < 6; n++) {
            assertThat(other.cuts().get(n).intercept())
                    .containsExactly(POLICY.cuts().get(n).intercept());
            assertThat(other.cuts().get(n).gradient())
                    .isDeepEqualTo(POLICY.cuts().get(n).gradient());
        }
        var one = POLICY.simulate(250, 7, 1, GuardedSimplex::new);
        assertThat(other.simulate(250, 7, 3, GuardedSimplex::new).costs()).containsExactly(one.costs());
    }

    @Test
    void theOrderOfOpeningsChangesNoBit() {
        var graph = SyntheticStage.graph(6, 4);
        var nodes = new ArrayList<Node>();
        for (var node : graph.nodes()) {
            var turned = new ArrayList<>(node.openings());
            Collections.reverse(turned);
            nodes.add(new Node(node.name(), node.problem(), turned, node.next(), node.discount(), node.floor()));
        }
        var other =
                Sddp.train(new PolicyGraph(graph.initialState(), graph.roots(), nodes), OPTIONS, GuardedSimplex::new);
        assertThat(other.log().bounds()).containsExactly(POLICY.log().bounds());
    }

    @Test
    void boundsNeverFallAndLieBelowTheSimulatedCost() {
        var bounds = POLICY.log().bounds();
        for (int k = 1; k < bounds.length; k++)
            assertThat(bounds[k]).isGreaterThan(bounds[k - 1] - 1e-7 * Math.abs(bounds[k]));
        assertThat(POLICY.bound())
                .isLessThan(POLICY.simulate(300, 3, 1, GuardedSimplex::new).high());
    }

    @Test
    void storedCutsGiveTheSameBoundAndTheSamePolicy() {
        var restored = Sddp.restore(POLICY.graph(), Risk.neutral(), POLICY.cuts(), GuardedSimplex::new);
        assertThat(restored.bound()).isCloseTo(POLICY.bound(), within(1e-9 * POLICY.bound()));
        var cost = POLICY.simulate(200, 3, 1, GuardedSimplex::new).mean();
        assertThat(restored.simulate(200, 3, 1, GuardedSimplex::new).mean()).isCloseTo(cost, within(1e-2 * cost));
        var warm = Sddp.train(POLICY.graph(), OPTIONS.withIterations(3).withWarm(POLICY.cuts()), GuardedSimplex::new);
        assertThat(warm.bound()).isGreaterThanOrEqualTo(POLICY.bound() * (1 - 1e-9));
    }

    @Test
    void aSessionDoesNotRememberWhatItSolved() {
        var openings = POLICY.graph().nodes().get(2).openings();
        try (var one = POLICY.open(GuardedSimplex::new);
                var two = POLICY.open(GuardedSimplex::new)) {
            for (var opening : openings) one.solve(2, state(80), opening.noise());
            var first = one.solve(2, state(40), openings.getFirst().noise());
            var second = two.solve(2, state(40), openings.getFirst().noise());
            assertThat(second.x()).containsExactly(first.x());
            assertThat(second.rowDual()).containsExactly(first.rowDual());
        }
    }

    @Test
    void theGradientIsTheChangeOfTheCost() {
        var noise = POLICY.graph().nodes().get(2).openings().getFirst().noise();
        try (var session = POLICY.open(GuardedSimplex::new)) {
            var here = session.solve(2, state(40), noise);
            for (int s = 0; s < SyntheticStage.DAMS; s++) {
                double step = 1e-3;
                var more = session.solve(2, moved(s, step), noise);
                var less = session.solve(2, moved(s, -step), noise);
                double up = (total(more) - total(here)) / step;
                double down = (total(here) - total(less)) / step;
                // Convex: the gradient lies between the slopes on both sides.
                assertThat(here.gradient()[s]).isBetween(down - 1e-3, up + 1e-3);
            }
        }
    }

    @Test
    void balancesCloseAndTheCostToGoIsThatOfTheCuts() {
        try (var session = POLICY.open(GuardedSimplex::new)) {
            var path = List.of(step(0), step(1), step(2), step(3), step(4), step(5));
            var state = POLICY.graph().initialState();
            for (var solution : session.walk(state, path))
                assertThat(solution.outgoing()).hasSize(SyntheticStage.DAMS);
            var steps = session.walk(state, path);
            for (int t = 0; t < steps.size(); t++) {
                var node = POLICY.graph().nodes().get(t);
                var program =
                        OpenedProgram.of(node.problem().program(), path.get(t).noise());
                var activity = program.activity(steps.get(t).x());
                for (int i = 0; i < activity.length; i++)
                    assertThat(activity[i]).isBetween(program.rowLower()[i] - 1e-6, program.rowUpper()[i] + 1e-6);
                assertThat(steps.get(t).costToGo())
                        .isCloseTo(POLICY.costToGo(t, steps.get(t).outgoing()), within(1e-5));
            }
        }
    }

    @Test
    void theDigestIsOfTheContentAlone() {
        assertThat(SyntheticStage.graph(6, 4).digest())
                .isEqualTo(POLICY.graph().digest())
                .hasSize(64);
        assertThat(SyntheticStage.graph(6, 5).digest())
                .isNotEqualTo(POLICY.graph().digest());
    }

    @Test
    void aNodeThatCannotBeMetIsNamed() {
        var graph = InfiniteHorizonTest.graph();
        var node = graph.nodes().getFirst();
        var impossible = List.of(new Opening(1, Noise.rightHandSides(new int[] {0, 1}, new double[] {-100, 5})));
        var broken = new Node("week", node.problem(), impossible, node.next(), 0.9, 0);
        assertThatThrownBy(() -> Sddp.train(
                        new PolicyGraph(new double[] {10}, graph.roots(), List.of(broken)),
                        OPTIONS,
                        GuardedSimplex::new))
                .isInstanceOf(SddpException.class)
                .hasMessageContaining("week has no feasible decision");
    }

    private static PathStep step(int node) {
        return new PathStep(
                node, POLICY.graph().nodes().get(node).openings().getFirst().noise());
    }

    private static double total(NodeSolution solution) {
        return solution.stageCost() + solution.costToGo();
    }

    private static double[] state(double level) {
        var state = new double[SyntheticStage.DAMS];
        java.util.Arrays.fill(state, level);
        return state;
    }

    private static double[] moved(int place, double by) {
        var state = state(40);
        state[place] += by;
        return state;
    }
}
