package org.ortaq.commitments.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

class OnTrackRatioTest {

    /** The worked rows of the research notes, recomputed in exact arithmetic (50 digits) and restated. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "B06, 2024, 4.46, 2025, 4.97, 2030, 10, 0.793831868, 0.114349776, 0.150081777, 8.540121292, ACCELERATION_NEEDED",
        "B06b, 2021, 3.9, 2025, 4.97, 2030, 10, 0.566543878, 0.062485338, 0.150081777, 6.729318993, LIMITED_PROGRESS",
        "B20, 2021, 0.952, 2024, 0.8464, 2030, 2, -0.447003735, -0.038432959, 0.154097207, 0.669041515, DETERIORATION",
        "B31, 2019, 0.4805, 2023, 0.7568, 2030, 2, 0.868849582, 0.120268006, 0.148927689, 1.675848108, ACCELERATION_NEEDED",
        "B40, 2021, 0.902, 2024, 1.15, 2030, 2, 0.911653723, 0.084335728, 0.096617972, 1.869306198, ACCELERATION_NEEDED",
        "B52, 2022, 1.181, 2024, 1.34, 2030, 3, 0.527465556, 0.065190907, 0.143763086, 1.957354554, LIMITED_PROGRESS",
        "B62, 2020, 0.791, 2023, 1.0, 2027, 2, 0.573674916, 0.081287474, 0.189207115, 1.366987958, LIMITED_PROGRESS",
        "B70, 2021, 0.25, 2023, 0.563, 2030, 1, 3.006481752, 0.500666519, 0.085529569, 9.649343048, ON_TRACK",
        "B75, 2023, 0.0023, 2024, 0.0016, 2030, 0.5, -0.263002154, -0.304347826, 1.605003655, 0.000181331, DETERIORATION",
        "M24, 2019, 6, 2024, 11.5, 2030, 20, 1.201403167, 0.138962219, 0.096617972, 25.104625568, ON_TRACK",
        "E04, 2023, 6.6, 2025, 11.7, 2030, 20, 1.931324774, 0.331438047, 0.113188796, 48.954281097, ON_TRACK"
    })
    void workedRowsToOneInAMillion(
            String id,
            int baseYear,
            double base,
            int year,
            double value,
            int deadline,
            double target,
            double ratio,
            double observed,
            double still,
            double projection,
            ProgressClass expected) {
        var progress = OnTrackRatio.of(new Observed(baseYear, base, year, value), new Aim(target, deadline));
        assertThat(progress).isInstanceOfSatisfying(Progress.Ratio.class, r -> {
            assertThat(r.ratio()).isCloseTo(ratio, within(1e-6));
            assertThat(r.observedGrowth()).isCloseTo(observed, within(1e-6));
            assertThat(r.stillNeeded()).isCloseTo(still, within(1e-6));
            assertThat(r.projection()).isCloseTo(projection, within(1e-6));
            assertThat(r.progressClass()).isEqualTo(expected);
        });
    }

    @Test
    void theReferenceTableAsPrinted() throws IOException {
        var file = Path.of(System.getProperty("ortaq.reference"), "commitments", "on_track_worked.csv");
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        var table = Csv.read(Files.readString(file), "on_track_worked.csv", new Problems());
        int tested = 0;
        for (var row : table.rows()) {
            if (row.maybeText("base_value").isEmpty()) {
                continue;
            }
            var progress = (Progress.Ratio) OnTrackRatio.of(
                    new Observed(
                            row.integer("base_year"),
                            row.number("base_value"),
                            row.integer("latest_year"),
                            row.number("latest_value")),
                    new Aim(row.number("target_value"), row.integer("target_year")));
            printed(progress.ratio(), row.text("R_observed_over_required_from_base"));
            printed(100 * progress.observedGrowth(), row.text("cagr_observed_pct"));
            printed(100 * progress.stillNeeded(), row.text("cagr_still_needed_pct"));
            printed(progress.projection(), row.text("projection_at_target_year_same_cagr"));
            assertThat(progress.progressClass().word())
                    .isEqualTo(row.text("category_open_sdg_thresholds").replace(' ', '-'));
            tested++;
        }
        assertThat(tested).isEqualTo(11);
    }

    /** Equal to a printed number within half a unit of its last digit. */
    private static void printed(double value, String text) {
        int decimals = text.indexOf('.') < 0 ? 0 : text.length() - text.indexOf('.') - 1;
        double half = 0.5 * Math.pow(10, -decimals);
        assertThat(value).isCloseTo(Double.parseDouble(text), within(half * 1.000001));
    }

    @Test
    void aSteadyPathIsExactlyOnTrack() {
        var progress = (Progress.Ratio) OnTrackRatio.of(new Observed(2020, 100, 2025, 121), new Aim(146.41, 2030));
        assertThat(progress.ratio()).isCloseTo(1, within(1e-12));
        assertThat(progress.projection()).isCloseTo(146.41, within(1e-9));
    }

    @Test
    void aWantedDeclineThatHappensIsProgress() {
        var progress = (Progress.Ratio) OnTrackRatio.of(new Observed(2020, 100, 2025, 80), new Aim(64, 2030));
        assertThat(progress.ratio()).isCloseTo(1, within(1e-12));
    }

    @Test
    void zeroAndNegativeBasesAreUntestableWithTheReason() {
        assertThat(OnTrackRatio.of(new Observed(2020, 0, 2025, 5), new Aim(10, 2030)))
                .isEqualTo(new Progress.Untestable(Progress.Reason.BASE_NOT_POSITIVE));
        assertThat(OnTrackRatio.of(new Observed(2020, -1, 2025, 5), new Aim(10, 2030)))
                .isEqualTo(new Progress.Untestable(Progress.Reason.BASE_NOT_POSITIVE));
        assertThat(OnTrackRatio.of(new Observed(2025, 4, 2025, 4), new Aim(10, 2030)))
                .isEqualTo(new Progress.Untestable(Progress.Reason.NO_TIME_OBSERVED));
        assertThat(OnTrackRatio.of(new Observed(2020, 4, 2025, 5), new Aim(4, 2030)))
                .isEqualTo(new Progress.Untestable(Progress.Reason.NOTHING_REQUIRED));
        assertThat(OnTrackRatio.of(new Observed(2020, 4, 2025, 5), new Aim(6, 2020)))
                .isEqualTo(new Progress.Untestable(Progress.Reason.NO_TIME_LEFT));
        assertThat(OnTrackRatio.of(new Observed(2020, 4, 2025, Double.NaN), new Aim(6, 2030)))
                .isEqualTo(new Progress.Untestable(Progress.Reason.VALUE_NOT_POSITIVE));
    }
}
