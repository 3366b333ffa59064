package org.ortaq.region.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.region.water.Monthly;

class PowerTest {

    private static final Power POWER = power().at(2026);

    private static Power power() {
        var zones = List.of(new Zone("uzb", "UZB", 1), new Zone("kaz-n", "KAZ", 0.7), new Zone("kaz-s", "KAZ", 0.3));
        var level = new Power.Level(
                List.of(
                        new Demand("uzb", Monthly.flat(7000)),
                        new Demand("kaz-n", Monthly.flat(6000)),
                        new Demand("kaz-s", Monthly.flat(2500))),
                List.of(
                        new Growth("uzb", 2024, 0.05),
                        new Growth("kaz-n", 2024, 0.02),
                        new Growth("kaz-s", 2024, 0.02)));
        return new Power(
                2024,
                zones,
                List.of(plant("old", Status.OPEN, Integer.MIN_VALUE), plant("new", Status.PLANNED, 2033)),
                List.of(
                        new Line("north-south", "kaz-n", "kaz-s", 2100, 0, 0.05, 1990, Integer.MAX_VALUE, Status.OPEN),
                        new Line("second", "kaz-s", "uzb", 800, 0, 0.03, 2031, Integer.MAX_VALUE, Status.PLANNED)),
                level.demand(),
                List.of(new FuelPrice("KAZ", "coal", 1.4, 0.345), new FuelPrice("UZB", "gas", 14.9, 0.202)),
                List.of(),
                0,
                level);
    }

    private static Plant plant(String id, Status status, int opens) {
        return new Plant(id, "uzb", "gas", "", 1000, 0.8, 0.5, 2, Monthly.flat(1), opens, Integer.MAX_VALUE, status);
    }

    @Test
    void demandGrowsFromItsLevelYear() {
        assertThat(POWER.demand().get(2).gwh().get(5)).isCloseTo(7000 * 1.05 * 1.05, within(1e-6));
    }

    @Test
    void aPlannedPlantRunsOnlyWhenCommissioned() {
        assertThat(POWER.at(2035).plantsInService()).extracting(Plant::id).containsExactly("old");
        assertThat(POWER.commission("new").plantsInService())
                .extracting(Plant::id)
                .containsExactly("new", "old");
        assertThat(POWER.commission("new").commission("new")).isEqualTo(POWER.commission("new"));
    }

    @Test
    void capacityAddsToALineBroughtByALever() {
        var grown = POWER.addLine("second").addCapacity("second", 200).addCapacity("second", 100);
        assertThat(grown).isEqualTo(POWER.addCapacity("second", 300).addLine("second"));
        assertThat(grown.linesInService()).extracting(Line::id).containsExactly("north-south", "second");
        assertThat(grown.lines().get(1).capacityMw()).isEqualTo(1100);
    }

    @Test
    void jointDispatchUnites() {
        assertThat(POWER.jointly(3).jointly(17).jointMask()).isEqualTo(19);
        assertThatThrownBy(() -> POWER.jointly(64)).hasMessageContaining("mask");
    }

    @Test
    void aColdWinterRaisesTheMonthsOfItsArea() {
        var cold = POWER.scaleDemand("KAZ", 12, 2, 1.1);
        assertThat(cold.demand().get(0).gwh().get(1))
                .isCloseTo(POWER.demand().get(0).gwh().get(1) * 1.1, within(1e-9));
        assertThat(cold.demand().get(0).gwh().get(6))
                .isEqualTo(POWER.demand().get(0).gwh().get(6));
        assertThat(cold.demand().get(2)).isEqualTo(POWER.demand().get(2));
    }

    @Test
    void fuelFactorsMultiply() {
        var dear = POWER.scaleFuelPrice("gas", 2).scaleFuelPrice("all", 1.5);
        assertThat(dear.fuels().get(0).usdMwh()).isCloseTo(2.1, within(1e-12));
        assertThat(dear.fuels().get(1).usdMwh()).isCloseTo(44.7, within(1e-12));
    }

    @Test
    void mistakesAreNamedWithAGuess() {
        assertThatThrownBy(() -> POWER.commission("neww"))
                .hasMessageContaining("no plant 'neww'")
                .hasMessageContaining("new?");
        assertThatThrownBy(() -> POWER.addLine("secund")).hasMessageContaining("second?");
    }

    @Test
    void aContractSpreadsItsYearOverItsMonths() {
        var contract = new Contract(
                "c",
                "uzb",
                "kaz-s",
                11,
                2,
                1200,
                30,
                false,
                List.of("second"),
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                Status.OPEN);
        double sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += contract.gwh(month);
        }
        assertThat(sum).isCloseTo(1200, within(1e-9));
        assertThat(contract.gwh(6)).isZero();
    }
}
