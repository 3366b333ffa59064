package org.ortaq.waterpower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.ortaq.solver.HighsSolver;
import org.ortaq.waterpower.dispatch.Balance;
import org.ortaq.waterpower.sddp.NodeCuts;
import org.ortaq.waterpower.sddp.TrainOptions;

/** Laws of policies of countries and coalitions, on one water year of the shipped data. */
class PolicyBookTest {
    private static final int TRILATERAL = 1 + 2 + 16;
    private static final List<Integer> ASKED = List.of(1, 2, 4, 8, 16, TRILATERAL, 31);
    private static final TrainOptions OPTIONS =
            TrainOptions.usual().withIterations(8).withSeed(3);

    /** Cuts in memory. */
    private static final class Kept implements CutStore {
        private final ConcurrentSkipListMap<String, List<NodeCuts>> exact = new ConcurrentSkipListMap<>();
        private final ConcurrentSkipListMap<String, List<NodeCuts>> shapes = new ConcurrentSkipListMap<>();

        @Override
        public Optional<Found> find(String shape, String content) {
            var same = exact.get(content);
            if (same != null) {
                return Optional.of(new Found(same, true));
            }
            return Optional.ofNullable(shapes.get(shape)).map(cuts -> new Found(cuts, false));
        }

        @Override
        public void keep(String shape, String content, List<NodeCuts> cuts) {
            exact.put(content, cuts);
            shapes.put(shape, cuts);
        }
    }

    private static PolicyHorizon horizon(RealData data) {
        var regions = List.of(StudiesTest.region(data, 2024), StudiesTest.region(data, 2025));
        try (var solver = new HighsSolver()) {
            return new PolicyHorizon(regions, new WaterPowerModel().october(regions, 2024, solver), 0.95, solver);
        }
    }

    private static PolicyBook book(PolicyHorizon horizon, CutStore store, int threads) {
        var book = new PolicyBook(horizon, OPTIONS, store, threads, done -> {});
        book.prepare(ASKED);
        return book;
    }

    @Test
    void policiesAreTheSameForAnyOrderOfRowsAnyThreadsAndWhenStored() {
        var store = new Kept();
        var here = book(horizon(RealData.of(2024)), store, 1);
        var there = book(horizon(RealData.reversed(2024)), CutStore.none(), 2);
        var again = book(horizon(RealData.of(2024)), store, 2);
        for (int mask : ASKED) {
            assertThat(there.of(mask).policy().bound())
                    .isEqualTo(here.of(mask).policy().bound());
            assertThat(again.of(mask).policy().bound())
                    .isEqualTo(here.of(mask).policy().bound());
            assertThat(here.of(mask).origin()).isEqualTo(PartyPolicy.Origin.TRAINED);
            assertThat(again.of(mask).origin()).isEqualTo(PartyPolicy.Origin.STORED);
        }
        var first = new PolicyStudy(here, 3, 1, 1);
        var second = new PolicyStudy(again, 3, 1, 2);
        assertThat(second.worth(TRILATERAL).worth().costs())
                .isEqualTo(first.worth(TRILATERAL).worth().costs());
    }

    @Test
    void monthsThatArePlayedBalanceAndInventNoWater() {
        var book = book(horizon(RealData.of(2024)), CutStore.none(), 2);
        var walk = new PolicyWalk(book);
        try (var solver = new HighsSolver()) {
            for (int mask : new int[] {0, TRILATERAL, 31}) {
                for (int path = 0; path < 3; path++) {
                    var drawn = walk.drawn(7, path);
                    var plan = walk.playFirst(mask, drawn, solver);
                    assertThat(Balance.water(walk.first(drawn), plan)).isLessThan(1e-6);
                    assertThat(Balance.power(walk.first(drawn), plan)).isLessThan(1e-6);
                    for (var invented : plan.emergency) {
                        for (double hm3 : invented) {
                            assertThat(hm3).isLessThan(1e-6);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aBoundLiesBelowWhatItsOwnPolicyCostsAndNeverFalls() {
        var book = book(horizon(RealData.of(2024)), CutStore.none(), 2);
        for (int mask : ASKED) {
            var policy = book.of(mask);
            var simulated = policy.policy().simulate(60, 1, 1, org.ortaq.solver.GuardedSimplex::new);
            assertThat(policy.policy().bound()).isLessThan(simulated.high());
            var bounds = policy.log().bounds();
            for (int k = 1; k < bounds.length; k++) {
                assertThat(bounds[k]).isGreaterThanOrEqualTo(bounds[k - 1] - 1e-6 * StrictMath.abs(bounds[k - 1]));
            }
        }
    }

    @Test
    void oldCutsGiveAPreviewAndAreRefined() {
        var store = new Kept();
        book(horizon(RealData.of(2024)), store, 1);
        var data = RealData.of(2024);
        var first = StudiesTest.region(data, 2024);
        var second = StudiesTest.region(data, 2025);
        var changed = List.of(first, second.with(second.water().scaleInflow("all", 0.9)));
        try (var solver = new HighsSolver()) {
            var state = new WaterPowerModel().october(changed, 2024, solver);
            var horizon = new PolicyHorizon(changed, state, 0.95, solver);
            var preview = book(horizon, store, 1);
            assertThat(preview.of(31).origin()).isEqualTo(PartyPolicy.Origin.PREVIEW);
            var refined = preview.refined();
            refined.prepare(List.of(31));
            assertThat(refined.of(31).origin()).isEqualTo(PartyPolicy.Origin.TRAINED);
        }
    }

    @Test
    void aCourseIsPlayedOnPoliciesAndRemembersNothingItShouldNot() {
        var data = RealData.of(2024);
        var region = StudiesTest.region(data, 2024);
        try (var solver = new HighsSolver()) {
            var book = new PolicyBook(
                    PolicyHorizon.ofCourse(List.of(region), 0.95, solver), OPTIONS, CutStore.none(), 1, done -> {});
            book.prepare(List.of(1, 2, 4, 8, 16));
            var model = new WaterPowerModel(book);
            var start = model.start(region);
            var once = model.run(region, region, start, solver).result();
            var again = model.run(region, region, start, solver).result();
            assertThat(again.generation()).isEqualTo(once.generation());
            assertThat(once.demand()[1])
                    .isCloseTo(
                            once.generation()[1] + once.imports()[1] - once.exports()[1] + once.unserved()[1],
                            within(1e-6));
            var dry = model.run(region, region, start, solver, october -> {
                var anomaly = new double[12][2];
                for (var month : anomaly) {
                    month[0] = -1;
                    month[1] = -1;
                }
                return anomaly;
            });
            assertThat(dry.result().generation()[1]).isLessThan(once.generation()[1]);
            assertThatThrownBy(() -> book.of(TRILATERAL)).hasMessageContaining("19");
        }
    }
}
