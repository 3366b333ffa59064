package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.PackageFiles;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

/** The score never looks at the years it predicts: whatever is written for them in the package, it predicts the same. */
class ScoreboardTest {

    private static final FolderFiles SHIPPED = FolderFiles.shipped();
    private static final List<ScoreRow> ROWS = rows(SHIPPED);

    /** A class of its own, so that the static field above may hold a result. */
    private record Quiet() implements Monitor {
        @Override
        public void progress(String what, int done, int of) {}
    }

    private static List<ScoreRow> rows(PackageFiles files) {
        return new Scoreboard(DataPackage.open(files), new Quiet()).rows();
    }

    /** The shipped package with the values of later years in one file multiplied. */
    private record Later(String path, String column, double factor) implements PackageFiles {
        @Override
        public Optional<String> read(String asked) {
            var text = SHIPPED.read(asked);
            return asked.equals(path) ? text.map(this::changed) : text;
        }

        private String changed(String text) {
            var table = Csv.read(text, path, new Problems());
            int changed = table.header().indexOf(column);
            var rows = new ArrayList<List<String>>();
            for (var row : table.rows()) {
                var cells = new ArrayList<>(table.header().stream()
                        .map(h -> row.maybeText(h).orElse(""))
                        .toList());
                if (row.integer("year") > Scoreboard.AS_OF.getYear()
                        && !cells.get(changed).isEmpty()) {
                    cells.set(changed, String.valueOf(factor * Double.parseDouble(cells.get(changed))));
                }
                rows.add(cells);
            }
            return Csv.write(table.header(), rows);
        }

        @Override
        public List<String> list(String folder) {
            return SHIPPED.list(folder);
        }
    }

    private static TreeMap<String, Double> predicted(List<ScoreRow> rows) {
        var predicted = new TreeMap<String, Double>();
        rows.forEach(r -> predicted.put(
                r.metric() + " " + r.area() + " " + r.year() + " " + r.reporter() + " " + r.source() + " " + r.unit(),
                r.predicted()));
        return predicted;
    }

    @Test
    void thereAreRowsOfBothYears() {
        assertThat(ROWS).extracting(ScoreRow::year).contains(2024, 2025);
        assertThat(ROWS)
                .extracting(r -> r.metric().substring(0, r.metric().indexOf('.')))
                .contains("trade", "waterpower");
    }

    @Test
    void drawsHaveRangesThatThreadsDoNotChange() {
        var plan = Optional.of(new Plan(3, Sampling.LHS, 1, false));
        var data = DataPackage.open(SHIPPED);
        var one = new Scoreboard(data, plan, 1, new Quiet()).rows();
        assertThat(new Scoreboard(data, plan, 2, new Quiet()).rows()).isEqualTo(one);
        assertThat(predicted(one)).isEqualTo(predicted(ROWS));
        for (var row : one) {
            var drawn = row.drawn().orElseThrow();
            assertThat(drawn.p5()).isLessThanOrEqualTo(drawn.p50());
            assertThat(drawn.p50()).isLessThanOrEqualTo(drawn.p95());
            assertThat(drawn.below()).isBetween(0.0, 1.0);
        }
        assertThat(one).anySatisfy(row -> assertThat(row.bottom()).isLessThan(row.top()));
    }

    @Test
    void aSummaryCountsEveryRowOnce() {
        var of = ScoreSummary.byMetric(ROWS);
        assertThat(of.stream().mapToInt(ScoreSummary::values).sum()).isEqualTo(ROWS.size());
        assertThat(of)
                .allSatisfy(s -> assertThat(s.held() + s.under() + s.over()).isEqualTo(s.values()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "facts/trade.csv, value",
        "facts/waterpower.csv, value",
        "facts/people.csv, value",
        "facts/transport.csv, value",
        "economy/gdp.csv, gdp_busd",
        "power/demand_level.csv, demand_gwh",
        "people/visits.csv, thousand_persons"
    })
    void whatIsWrittenForLaterYearsChangesNoPrediction(String path, String column) {
        var changed = predicted(rows(new Later(path, column, 0.9)));
        assertThat(changed.keySet()).isEqualTo(predicted(ROWS).keySet());
        var moved = new TreeMap<String, String>();
        predicted(ROWS).forEach((key, value) -> {
            double now = changed.getOrDefault(key, Double.NaN);
            if (now != value) {
                moved.put(key, value + " -> " + now);
            }
        });
        assertThat(moved).isEmpty();
    }
}
