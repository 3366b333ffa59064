package org.ortaq.region.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WaterTest {

    private static WaterNode dam(String id, String basin, double october) {
        return new WaterNode(
                id,
                id,
                NodeKind.RESERVOIR,
                basin,
                "KGZ",
                "kgz",
                19500,
                5500,
                173,
                110,
                0.9,
                960,
                100,
                Double.NaN,
                "",
                0,
                0,
                "",
                Double.NaN,
                284,
                700,
                11600,
                october,
                "",
                "");
    }

    private static final Water WATER = new Water(
            2025,
            List.of(dam("toktogul", "syr-darya", 15944), dam("nurek", "amu-darya", Double.NaN)),
            List.of(new Inflow("toktogul", Monthly.flat(400)), new Inflow("nurek", Monthly.flat(650))),
            List.of(
                    new Irrigation(
                            "uzb-fergana", "UZB", "toktogul", Monthly.flat(500), 0.4, 50, OptionalDouble.empty()),
                    new Irrigation("kaz-dustlik", "KAZ", "toktogul", Monthly.flat(100), 0.1, 50, OptionalDouble.of(0))),
            List.of(),
            List.of(new StoredVolume("toktogul", LocalDate.of(2024, 10, 1), 12400)),
            List.of(new Abstraction(2024, 300), new Abstraction(2028, 3000)),
            List.of());

    @Test
    void inflowFactorsMultiplyWithinABasin() {
        var dry = WATER.scaleInflow("syr-darya", 0.8).scaleInflow("all", 0.5);
        assertThat(dry.inflows()).extracting(Inflow::node).containsExactly("nurek", "toktogul");
        assertThat(dry.inflows().get(0).flowM3s().get(1)).isEqualTo(325);
        assertThat(dry.inflows().get(1).flowM3s().get(1)).isCloseTo(160, within(1e-9));
    }

    @Test
    void savingsMultiplyForOneCountryOnly() {
        var saved = WATER.saveIrrigation("UZB", 0.1).saveIrrigation("CA5", 0.1);
        assertThat(saved.irrigation().get(0).needHm3().get(7)).isCloseTo(90, within(1e-9));
        assertThat(saved.irrigation().get(1).needHm3().get(7)).isCloseTo(405, within(1e-9));
    }

    @Test
    void releaseContractsAddInAnyOrder() {
        var one = WATER.contractRelease("toktogul", 6, 8, 500, 400).contractRelease("toktogul", 5, 8, 100, 80);
        var other = WATER.contractRelease("toktogul", 5, 8, 100, 80).contractRelease("toktogul", 6, 8, 500, 400);
        assertThat(one).isEqualTo(other);
        assertThat(one.contracts()).hasSize(2);
    }

    @Test
    void afghanAbstractionIsLinearBetweenItsYears() {
        assertThat(WATER.at(2026).afghanAbstraction()).isEqualTo(1650);
        assertThat(WATER.at(2040).afghanAbstraction()).isEqualTo(3000);
        assertThat(WATER.at(2020).afghanAbstraction()).isEqualTo(300);
    }

    @Test
    void theStartIsTheReadingElseTheMeanElseUnknown() {
        assertThat(WATER.startHm3("toktogul")).hasValue(12400);
        assertThat(WATER.startHm3("nurek")).isEmpty();
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> WATER.scaleInflow("volga", 1)).hasMessageContaining("no basin 'volga'");
        assertThatThrownBy(() -> WATER.contractRelease("moon", 6, 8, 1, 1)).hasMessageContaining("'moon'");
        assertThatThrownBy(() -> WATER.saveIrrigation("UZB", 1.5)).hasMessageContaining("1.5");
    }

    @Test
    void windowsRunOverTheEndOfTheYear() {
        assertThat(Monthly.within(12, 10, 3)).isTrue();
        assertThat(Monthly.within(4, 10, 3)).isFalse();
        assertThat(Monthly.within(7, 6, 8)).isTrue();
    }

    @Test
    void aDayOfOneCubicMetreASecondIs86400CubicMetres() {
        assertThat(Monthly.hm3PerFlow(1)).isCloseTo(2.6784, within(1e-12));
    }
}
