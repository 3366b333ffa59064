package org.ortaq.waterpower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

/** The years 2001-2010 run again, beside what was measured. */
class HindcastStudyTest {

    private static List<Observation> record() throws IOException {
        var file = Path.of(System.getProperty("ortaq.reference"))
                .resolve("energy-water/derived/reservoir_monthly_2001_2010.csv");
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        return Csv.read(Files.readString(file), "record", new Problems())
                .map(row -> new Observation(
                        row.text("reservoir").toLowerCase(Locale.ROOT),
                        row.integer("year"),
                        row.integer("month"),
                        row.number("inflow_m3s"),
                        row.number("outflow_m3s"),
                        row.number("storage_start_of_month_km3") * 1000));
    }

    private static Hindcast.Dam toktogul(Hindcast run) {
        return run.dams().stream()
                .filter(dam -> dam.id().equals("toktogul"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void toktogulRunsForWinterPowerAloneAndForIrrigationWherePowerIsNotScarce() throws IOException {
        try (var solver = new HighsSolver()) {
            var study = new HindcastStudy(StudiesTest.region(RealData.of(2024), 2024), record(), solver);
            var alone = toktogul(study.run(Hindcast.Regime.STATUS_QUO, true));
            assertThat(alone.months()).isEqualTo(108);
            // 62 percent in the record
            assertThat(alone.winterObserved()).isCloseTo(0.624, within(0.001));
            assertThat(alone.winterModelled()).isCloseTo(alone.winterObserved(), within(0.06));
            assertThat(alone.storageNse()).isGreaterThan(0.5);
            assertThat(alone.means()).hasSize(12);
            assertThat(alone.means().getFirst().month()).isEqualTo(10);
            // 25 percent by the rule of 1984
            var irrigation = toktogul(study.run(Hindcast.Regime.IRRIGATION, false));
            assertThat(irrigation.winterModelled()).isBetween(0.1, 0.4);
        }
    }

    @Test
    void aRecordWithAGapIsRefused() throws IOException {
        var gap = record();
        var rest = gap.subList(1, gap.size());
        try (var solver = new HighsSolver()) {
            assertThatThrownBy(() -> new HindcastStudy(StudiesTest.region(RealData.of(2024), 2024), rest, solver))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no month");
        }
    }
}
