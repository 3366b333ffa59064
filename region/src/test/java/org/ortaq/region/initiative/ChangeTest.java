package org.ortaq.region.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ortaq.region.datapackage.ScenarioReader;
import org.ortaq.table.Problems;

class ChangeTest {

    private static final String HEAD =
            "id: a\ntitle: A\nhorizon: [2024, 2040]\ninitiatives: all\nwithout: []\ndates: likely\nshocks: []\n";

    @Test
    void aScenarioSaysSizesAndStarts() {
        var problems = new Problems();
        var scenario = ScenarioReader.read(
                        HEAD + "changes:\n  trade-deal: {size: 0.5}\n  dam: {start: 2033}\n", "a.yaml", problems)
                .orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(scenario.changes())
                .containsEntry("trade-deal", new Change(OptionalDouble.of(0.5), OptionalInt.empty()))
                .containsEntry("dam", new Change(OptionalDouble.empty(), OptionalInt.of(2033)));
        assertThat(scenario.without(java.util.List.of("x")).until(2030).changes())
                .hasSize(2);
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        var problems = new Problems();
        ScenarioReader.read(
                HEAD + "changes:\n  a: {size: 3}\n  b: {start: 31}\n  c: {}\n  d: {sise: 0.5, start: 2030}\n",
                "a.yaml",
                problems);
        assertThat(problems.all())
                .extracting(p -> p.sentence())
                .hasSize(4)
                .anySatisfy(s -> assertThat(s).contains("a.yaml", "9", "changes.a.size", "3", "at most 2"));
    }

    @Test
    void whatIsNoChangeIsRefused() {
        assertThatThrownBy(() -> new Change(OptionalDouble.empty(), OptionalInt.empty()))
                .hasMessageContaining("size or a start");
        assertThatThrownBy(() -> new Change(OptionalDouble.of(-1), OptionalInt.empty()))
                .hasMessageContaining("size");
    }
}
