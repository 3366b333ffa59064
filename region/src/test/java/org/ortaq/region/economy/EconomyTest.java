package org.ortaq.region.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ortaq.region.Corner;

class EconomyTest {

    private static final LocalDate LATE_2023 = LocalDate.of(2023, 12, 31);

    @Test
    void realGdpGrowsFromItsLevelOf2023() {
        var economy = Economy.read(new SmallWorld().reading());
        assertThat(economy.at(2023).gdp()[0]).isEqualTo(100_000);
        assertThat(economy.at(2025).gdp()[0]).isCloseTo(100_000 * 1.04 * 1.04, within(1e-6));
    }

    @Test
    void aRunOf2023ReadsTheOutlookOf2023() {
        var economy = Economy.read(new SmallWorld().reading(LATE_2023, 2023, Corner.CENTRAL));
        assertThat(economy.at(2024).gdp()[0]).isCloseTo(102_000, within(1e-6));
        assertThat(economy.nominalGdp().get(0, 2024)).isNaN();
    }

    @Test
    void cornersLeanTowardsTheEndsOfTheOutlook() {
        var adverse = Economy.read(new SmallWorld().reading(LATE_2023, 2023, Corner.ADVERSE));
        var favourable = Economy.read(new SmallWorld().reading(LATE_2023, 2023, Corner.FAVOURABLE));
        assertThat(adverse.at(2024).gdp()[0]).isCloseTo(102_000 - 1_000 * Corner.REACH, within(1e-6));
        assertThat(favourable.at(2024).gdp()[0]).isCloseTo(102_000 + 1_000 * Corner.REACH, within(1e-6));
    }

    @Test
    void tenBillionOf2030IsAboutEightPointFourOf2023() {
        var economy = Economy.read(new SmallWorld().reading());
        assertThat(10 / economy.deflator().of(2030)).isCloseTo(8.4, within(0.05));
        assertThat(economy.deflator().of(2023)).isEqualTo(1);
    }

    @Test
    void inflationAddsFromItsFirstYearAndTwoAdd() {
        var economy = Economy.read(new SmallWorld().reading());
        var once = economy.inflate(3, 2030);
        assertThat(once.deflator().of(2029)).isEqualTo(economy.deflator().of(2029));
        assertThat(once.deflator().of(2030) / once.deflator().of(2029)).isCloseTo(1.055, within(1e-12));
        assertThat(economy.inflate(1, 2030).inflate(2, 2030)).isEqualTo(once);
        assertThat(once.realGdp()).isEqualTo(economy.realGdp());
    }

    @Test
    void nominalGdpBetweenAndAfterTheKnownYears() {
        var economy = Economy.read(new SmallWorld().reading());
        assertThat(economy.nominal(0, 2024)).isEqualTo(110_000);
        assertThat(economy.nominal(0, 2019)).isCloseTo(StrictMath.sqrt(50_000.0 * 100_000), within(1e-6));
        assertThat(economy.nominal(0, 2025)).isCloseTo(110_000 * 1.04 * 1.025, within(1e-6));
    }

    @Test
    void saysWhichRowIsMissing() {
        var world = new SmallWorld().with("economy-gdp", "country,year,gdp_busd,population_million\nKAZ,2023,100,20\n");
        Economy.read(world.reading());
        assertThat(world.problems().all())
                .anySatisfy(p -> assertThat(p.toString()).contains("KGZ", "2023"));
    }

    @Test
    void refusesAYearOutsideTheOutlook() {
        var economy = Economy.read(new SmallWorld().reading());
        assertThatThrownBy(() -> economy.at(2041)).hasMessageContaining("2023 to 2040: 2041");
    }
}
