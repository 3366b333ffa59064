package org.ortaq.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static Draw at(double position) {
        return new Draw(0, new TreeMap<>(Map.of("x", position)), new TreeMap<>());
    }

    @Test
    void positionsRunFromTheAdverseEndToTheOther() {
        assertThat(at(0).between("x", 1, 2, 5)).isEqualTo(1);
        assertThat(at(0.25).between("x", 1, 2, 5)).isEqualTo(2);
        assertThat(at(1).between("x", 1, 2, 5)).isEqualTo(5);
        assertThat(at(0).between("x", 5, 2, 1)).isEqualTo(5);
        assertThat(at(0.75).between("x", 5, 2, 1)).isEqualTo(2);
        assertThat(at(1).between("x", 5, 2, 1)).isEqualTo(1);
    }

    @Test
    void whatIsNotDrawnStaysAtItsMiddle() {
        assertThat(at(0).between("y", 1, 2, 5)).isEqualTo(2);
    }

    @Test
    void parametersAreDrawnUnderTheirIds() {
        var x = new Parameter("x", 1, 2, 5, "ratio", false, "s", Evidence.ASSUMED, Optional.empty());
        var parameters = new Parameters(List.of(x), Corner.CENTRAL).at(at(1));
        assertThat(parameters.get("x")).isEqualTo(1);
        assertThat(parameters.with("x", 3).get("x")).isEqualTo(3);
    }

    @Test
    void cornersComeBeforeDraws() {
        assertThat(Assumption.ORDER.compare(Corner.FAVOURABLE, at(0))).isNegative();
    }

    @Test
    void impossibleDrawsAreRefused() {
        assertThatThrownBy(() -> at(1.5)).hasMessageContaining("position of x: found 1.5, expected between 0 and 1");
        assertThatThrownBy(() -> at(0.5).withInflow(new TreeMap<>(Map.of(2030, new TreeMap<>(Map.of("syr", 0.0))))))
                .hasMessageContaining("inflow of syr in 2030: found 0.0, expected above 0");
    }
}
