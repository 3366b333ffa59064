package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.Target;

/** On two initiatives and a year close by, so that every set is run. */
class ReachStudyTest {

    private static final DataPackage DATA = DataPackage.open(FolderFiles.shipped());
    private static final ReachStudy.Terms TERMS =
            new ReachStudy.Terms(OptionalDouble.empty(), 0.5, new Plan(2, Sampling.LHS, 1, false));

    private static Reached reach(double target, int threads) {
        return reach(
                promise("b62-kz-tj-trade-2bn-2027", target),
                2028,
                List.of("single-regional-market-2040", "uz-kz-trade-10bn"),
                threads);
    }

    private static Reached reach(Commitment promise, int to, List<String> initiatives, int threads) {
        var whole = DATA.scenario("promised-package").orElseThrow();
        var few = new Scenario(
                "few", "Few", whole.from(), to, Optional.of(initiatives), List.of(), whole.dates(), List.of());
        return new ReachStudy(DATA, few, threads, Monitor.SILENT).of(promise, TERMS);
    }

    /** Trade promised between two, at another number; without a base, or a number below it would ask for less. */
    private static Commitment promise(String id, double value) {
        var of = Tracks.promises(DATA).commitments().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        var target = of.target().orElseThrow();
        return new Commitment(
                of.id(),
                of.date(),
                of.forum(),
                of.parties(),
                of.domain(),
                of.text(),
                of.kind(),
                Optional.of(new Target(
                        target.metric(),
                        target.area(),
                        value,
                        target.unit(),
                        OptionalDouble.empty(),
                        OptionalInt.empty())),
                of.deadline(),
                of.deadlineAssumed(),
                of.status(),
                of.statusText(),
                of.statusDate(),
                of.repeats(),
                of.owner(),
                of.source(),
                of.evidence(),
                of.note());
    }

    @Test
    void whatComesByItselfNeedsNothing() {
        var reached = reach(500, 2);
        assertThat(reached.reached()).isTrue();
        assertThat(reached.set()).isEmpty();
        assertThat(reached.probability()).isEqualTo(1);
        assertThat(reached.shortfall()).isZero();
    }

    @Test
    void whatCannotBeHadIsToldWithWhatIsMissing() {
        var reached = reach(1e6, 1);
        assertThat(reached.reached()).isFalse();
        assertThat(reached.probability()).isZero();
        assertThat(reached.median() + reached.shortfall()).isEqualTo(1e6);
        assertThat(reached.cheapestMissing()).isEmpty();
        assertThat(reached.levers()).hasSize(4).allMatch(l -> l.value() < 1e6);
    }

    @Test
    void noMoreOfAnInitiativeIsTakenThanIsNeeded() {
        var one = List.of("uz-kz-trade-10bn");
        var all = reach(promise("b06-uz-kz-trade-10bn-2030", 8000), 2031, one, 2);
        double target = all.without() + 0.2 * (all.value() - all.without());
        var reached = reach(promise("b06-uz-kz-trade-10bn-2030", target), 2031, one, 2);
        assertThat(reached.reached()).isTrue();
        assertThat(reached.set())
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.part()).isLessThan(1));
        assertThat(reached.value()).isBetween(target, all.value());
    }
}
