package org.ortaq.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ortaq.app.Run;

class ExplainCommandTest {

    @Test
    void aYearOutsideTheScenarioIsToldBeforeAnythingRuns() {
        var data = System.getProperty("ortaq.data");
        var run = Run.of("explain", "trade.turnover-nominal", "KAZ+UZB", "2050", "--data", data);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("YEAR '2050'").contains("2024 to 2040").doesNotContain("courses");
    }
}
