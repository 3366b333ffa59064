package org.ortaq.region.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizedTest {

    private static final List<Lever> SIZED = List.of(
            new BorderTime("CA5", 0.6),
            new NonTariff("KAZ+UZB", 0.8),
            new ExtraDuty("RUS", "KAZ", 0.1),
            new LineCapacity("a", 200),
            new Places("UZB", "KAZ", 40),
            new ReleaseContract("toktogul", 5, 8, 1000, 860),
            new IrrigationSaving("UZB", 0.04));

    @Test
    void atFullSizeALeverIsItself() {
        assertThat(SIZED).allSatisfy(lever -> assertThat(Sized.of(lever, 1)).contains(lever));
    }

    @Test
    void twoHalvesOfAFactorMakeAWhole() {
        var half = (BorderTime) Sized.of(new BorderTime("CA5", 0.6), 0.5).orElseThrow();
        assertThat(half.factor() * half.factor()).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void whatAddsIsMultiplied() {
        assertThat(Sized.of(new Places("UZB", "KAZ", 40), 0.5)).contains(new Places("UZB", "KAZ", 20));
        assertThat(Sized.of(new ReleaseContract("toktogul", 5, 8, 1000, 860), 0.5))
                .contains(new ReleaseContract("toktogul", 5, 8, 500, 430));
    }

    @Test
    void aRailwayComesWholeOrNotAtAll() {
        assertThat(Sized.of(new OpenLink("a"), 0.5)).isEmpty();
        assertThat(Sized.of(new CommissionPlant("a"), 0.5)).isEmpty();
    }
}
