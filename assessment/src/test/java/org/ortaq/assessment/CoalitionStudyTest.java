package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;

class CoalitionStudyTest {

    private static final CoalitionStudy STUDY =
            new CoalitionStudy(Shipped.DATA, Shipped.until(2026), 1, Monitor.SILENT);

    @Test
    void thereAre52PartitionsEachOfAllFive() {
        var partitions = Partitions.ofTheFive();
        assertThat(partitions).hasSize(52).doesNotHaveDuplicates();
        assertThat(partitions).allSatisfy(blocks -> {
            assertThat(blocks.stream().mapToInt(Coalition::mask).sum()).isEqualTo(31);
            assertThat(blocks).isSorted();
        });
        assertThat(partitions.getFirst()).containsExactly(Coalition.ALL);
        assertThat(partitions.getLast()).hasSize(5);
    }

    @Test
    void mechanismsAddUpToTheWorthOfTheGroupAndSoDoItsParts() {
        var group = Coalition.of(List.of(Member.KAZ, Member.UZB));
        var steps = STUDY.mechanisms(group);
        var whole = STUDY.coalitions().get(group.mask() - 1);
        assertThat(steps).hasSize(Mechanism.values().length + 1);
        assertThat(steps.stream().mapToDouble(CoalitionStudy.Step::added).sum())
                .isCloseTo(whole.worth(), within(1e-9 * Math.abs(whole.worth())));
        double parts = 0;
        for (var part : Part.values()) {
            parts += whole.worth(part);
        }
        assertThat(parts).isCloseTo(whole.worth(), within(1e-9 * Math.abs(parts)));
    }

    @Test
    void membersAndOutsidersTogetherHaveAllGains() {
        for (var one : STUDY.coalitions()) {
            double all = 0;
            for (var member : Member.values()) {
                all += one.gain(member);
            }
            assertThat(one.worth() + one.externality()).isCloseTo(all, within(1e-6));
        }
    }

    /** All together is the whole package; a group among outsiders with nothing of their own to do is the group alone. */
    @Test
    void theCoarsestPartitionIsTheWholePackage() {
        var partitions = STUDY.partitions();
        var all = STUDY.coalitions().getLast();
        assertThat(partitions.getFirst().worth().getFirst().worth()).isEqualTo(all.worth());
        var timeline = Shipped.promised(Shipped.until(2026));
        var base = Shipped.central().base();
        assertThat(timeline.timeline(base, List.of(Coalition.ALL), Corner.CENTRAL, (_, _) -> true)
                        .key())
                .isEqualTo(Objects.requireNonNull(timeline.timeline(base, Coalition.ALL, Corner.CENTRAL))
                        .key());
    }
}
