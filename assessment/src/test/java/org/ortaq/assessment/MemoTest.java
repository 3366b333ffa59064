package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.ortaq.numerics.Digester;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.initiative.ActiveLever;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.region.lever.BorderTime;
import org.ortaq.region.lever.Lever;
import org.ortaq.region.lever.Visits;
import org.ortaq.solver.HighsSolver;

class MemoTest {

    private static final int YEARS = 3;

    private static Timeline timeline(int from, Lever... levers) {
        var base = Shipped.central().base();
        return Timeline.of(
                base,
                base.year() + YEARS - 1,
                year -> year < from
                        ? List.of()
                        : Arrays.stream(levers)
                                .map(l -> new ActiveLever(l, from))
                                .toList());
    }

    private static Course run(Memo memo, Timeline timeline) {
        try (var solver = new HighsSolver()) {
            return new Coupling(memo)
                    .run(
                            timeline,
                            Shipped.central().calibration(),
                            solver,
                            new InitiativeCosts(List.of(), Coalition.NOBODY, Corner.CENTRAL),
                            Monitor.SILENT);
        }
    }

    private static List<Integer> runs(Memo memo) {
        return Arrays.stream(Room.values()).map(memo::runs).toList();
    }

    /** Water and power, projects, trade and transport, people. */
    private static List<Integer> added(Memo memo, Timeline timeline) {
        var before = runs(memo);
        run(memo, timeline);
        var added = new ArrayList<Integer>();
        for (int r = 0; r < before.size(); r++) {
            added.add(runs(memo).get(r) - before.get(r));
        }
        return added;
    }

    @Test
    void whatWasRunBeforeIsNotRunAgainAndALeverReachesOnlyWhatDependsOnIt() {
        var memo = new Memo(Memo.USUAL_BYTES);
        assertThat(added(memo, timeline(0))).containsExactly(YEARS, YEARS, YEARS, YEARS);
        assertThat(added(memo, timeline(0))).containsExactly(0, 0, 0, 0);
        int first = Shipped.DATA.baseYear() + 1;
        assertThat(added(memo, timeline(first, new Visits("UZB", 1.2)))).containsExactly(0, 0, 0, YEARS - 1);
        assertThat(added(memo, timeline(first + 1, new BorderTime("CA5", 0.5)))).containsExactly(0, 0, 1, 0);
        // water is planned from October to September, so that the year before feels the change of the next already
        var power = added(memo, timeline(first + 1, new org.ortaq.region.lever.PowerDemand("KGZ", 1, 12, 1.1)));
        assertThat(power.get(0)).isEqualTo(2);
        // trade is run again in the year before only if what power costs industry moved in that year already
        assertThat(power.get(2)).isBetween(1, 2);
        assertThat(power.get(1) + power.get(3)).isZero();
    }

    @Test
    void aMemoChangesNoBit() {
        var shared = new Memo(Memo.USUAL_BYTES);
        int first = Shipped.DATA.baseYear() + 1;
        for (var timeline : List.of(
                timeline(0),
                timeline(first + 1, new BorderTime("CA5", 0.5)),
                timeline(first, new Visits("UZB", 1.2), new BorderTime("CA5", 0.5)))) {
            assertThat(run(shared, timeline).outcomes())
                    .isEqualTo(run(new Memo(0), timeline).outcomes());
        }
    }

    private record Block(long bytes) implements Memo.Kept {}

    @Test
    void whatWasAskedForLeastLatelyGoesWhenItIsFull() {
        var memo = new Memo(100);
        var runs = new ArrayList<Integer>();
        for (int asked : new int[] {1, 2, 1, 3, 1, 2}) {
            memo.of(Room.PEOPLE, new Digester().add((long) asked).digest(), Block.class, () -> {
                runs.add(asked);
                return new Block(45);
            });
            assertThat(memo.bytes()).isLessThanOrEqualTo(100);
        }
        assertThat(runs).containsExactly(1, 2, 3, 2);
    }

    @Test
    void theSecondToAskWaitsForTheFirst() throws Exception {
        var memo = new Memo(1000);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var asked = new Digester().digest();
            var both = pool.invokeAll(java.util.Collections.nCopies(
                    2, () -> memo.of(Room.PEOPLE, asked, Block.class, () -> new Block(memo.runs(Room.PEOPLE)))));
            assertThat(both.get(0).get()).isSameAs(both.get(1).get());
        }
        assertThat(memo.runs(Room.PEOPLE)).isEqualTo(1);
    }

    @Test
    void aFailureIsNotKept() {
        var memo = new Memo(1000);
        var asked = new Digester().digest();
        assertThatThrownBy(() -> memo.of(Room.PEOPLE, asked, Block.class, () -> {
                    throw new IllegalStateException("once");
                }))
                .hasMessage("once");
        assertThat(memo.of(Room.PEOPLE, asked, Block.class, () -> new Block(1)).bytes())
                .isEqualTo(1);
    }

    @Test
    void aRunNobodyWaitsForEnds() {
        Monitor gone = new Monitor() {
            @Override
            public void progress(String what, int done, int of) {}

            @Override
            public boolean isStopped() {
                return true;
            }
        };
        var courses =
                new Courses(Shipped.BASES, Shipped.promised(Shipped.until(2026)), 1, gone, new Memo(Memo.USUAL_BYTES));
        assertThatThrownBy(() -> courses.run(Courses.forAssessment())).isInstanceOf(CancellationException.class);
    }
}
