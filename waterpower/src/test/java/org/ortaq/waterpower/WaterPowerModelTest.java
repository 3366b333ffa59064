package org.ortaq.waterpower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.region.Metric;
import org.ortaq.region.Outcome;
import org.ortaq.solver.HighsSolver;

class WaterPowerModelTest {
    private static final int KGZ = 1;

    private static List<WaterPowerResult> run(RealData data, int from, int to, int mask) {
        var results = new ArrayList<WaterPowerResult>();
        var model = new WaterPowerModel();
        try (var solver = new HighsSolver()) {
            var state = model.start(data.at(from));
            for (int year = from; year <= to; year++) {
                var step = model.run(joint(data.at(year), mask), joint(data.at(year + 1), mask), state, solver);
                results.add(step.result());
                state = step.state();
            }
        }
        return results;
    }

    private static Sections joint(Sections s, int mask) {
        return new Sections(s.year(), s.water(), s.power().jointly(mask), s.parameters());
    }

    @Test
    void aYearIsTheSameWhateverTheOrderOfRows() {
        var model = new WaterPowerModel();
        var one = run(RealData.of(2024), 2024, 2025, 18);
        var other = run(RealData.reversed(2024), 2024, 2025, 18);
        for (int i = 0; i < one.size(); i++) {
            assertThat(model.outcomes(one.get(i))).isEqualTo(model.outcomes(other.get(i)));
        }
    }

    @Test
    void everyOutcomeIsDeclared() {
        var declared = WaterPowerMetrics.all().stream().map(Metric::id).toList();
        var said = new WaterPowerModel()
                .outcomes(run(RealData.of(2024), 2024, 2024, 0).getFirst());
        assertThat(said.stream().map(Outcome::metric).distinct().toList()).containsAll(declared);
        assertThat(declared).containsAll(said.stream().map(Outcome::metric).toList());
    }

    @Test
    void aCalendarYearBalances() {
        for (var result : run(RealData.of(2024), 2024, 2025, 0)) {
            for (int m = 0; m < 5; m++) {
                double supply =
                        result.generation()[m] + result.imports()[m] - result.exports()[m] + result.unserved()[m];
                // inside a country lines lose something
                assertThat(supply - result.demand()[m]).isBetween(-1e-6, 0.02 * result.demand()[m]);
            }
        }
    }

    @Test
    void storageOfTheFirstJanuaryIsThatOfDecemberBefore() {
        var results = run(RealData.of(2024), 2024, 2025, 0);
        double releasedAndKept = results.get(1).storage("toktogul", 1);
        assertThat(releasedAndKept).isBetween(5.5, 19.5);
        assertThat(results.get(0).storage("toktogul", 12)).isGreaterThan(releasedAndKept);
    }

    /** 62 percent were released in winter in 2001-2010 (ten-day record). */
    @Test
    void kyrgyzstanAloneReleasesMoreInWinter() {
        double winter = 0;
        double all = 0;
        for (var result : run(RealData.of(2024), 2024, 2030, 0)) {
            winter += result.release("toktogul", 10, 3);
            all += result.release("toktogul", 1, 12);
        }
        assertThat(winter / all).isBetween(0.5, 0.7);
    }

    /** Yearbooks 2021, 2023, 2024: 7.65 of 20.2 km3 in October to March. */
    @Test
    void nurekReleasesAboutWhatTheYearbooksSay() {
        var result = run(RealData.of(2024), 2024, 2024, 0).getFirst();
        assertThat(result.release("nurek", 4, 9)).isCloseTo(12.6, within(1.5));
        assertThat(result.release("nurek", 10, 3)).isCloseTo(7.65, within(1.5));
    }

    /** World Bank 2016: in the fuel-only case Kyrgyzstan loses by regional trade. */
    @Test
    void kyrgyzstanPaysMoreInJointDispatchWithoutCompensation() {
        double alone = 0;
        double joint = 0;
        for (var result : run(RealData.of(2024), 2024, 2027, 0)) {
            alone += result.systemCost()[KGZ];
        }
        for (var result : run(RealData.of(2024), 2024, 2027, 31)) {
            joint += result.systemCost()[KGZ];
        }
        assertThat(joint).isGreaterThan(alone);
    }
}
