package org.ortaq.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Fact;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * Takes away what is known after a date, predicts the two years that followed, and sets the predictions beside what was
 * observed, good or bad. Nothing is ever calibrated on those years: they are cut from the facts before the models see them.
 */
public final class Scoreboard {

    public static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final int LAST_YEAR = 2025;

    private final DataPackage data;
    private final Monitor monitor;

    public Scoreboard(DataPackage data, Monitor monitor) {
        this.data = data;
        this.monitor = monitor;
    }

    /** All observed values that a model predicts, sorted by metric, area, year and reporter. */
    public List<ScoreRow> rows() {
        var then = data.asOf(AS_OF, AS_OF.getYear());
        var nothingPlanned = new Scenario(
                "score",
                "What was known at the end of 2023",
                AS_OF.getYear(),
                LAST_YEAR,
                java.util.Optional.of(List.of()),
                List.of(),
                Dates.LIKELY,
                List.of());
        var baseline = new PromisedPackage(then.initiatives(), List.of(), nothingPlanned, then.asOf());
        var courses = new Courses(then, baseline, 2, monitor);
        var found = courses.run(java.util.Arrays.stream(Corner.values())
                .map(corner -> new CourseKey(corner, Coalition.NOBODY))
                .toList());
        var regions = baseline.timeline(courses.at(Corner.CENTRAL).base(), Coalition.NOBODY, Corner.CENTRAL)
                .regions();
        var rows = new ArrayList<ScoreRow>();
        for (var fact : data.facts().all()) {
            if (isTarget(fact)) {
                add(rows, fact, found, regions.get(fact.year() - AS_OF.getYear()));
            }
        }
        return rows.stream()
                .sorted(Comparator.comparing(ScoreRow::metric)
                        .thenComparing(ScoreRow::area)
                        .thenComparingInt(ScoreRow::year)
                        .thenComparing(ScoreRow::reporter)
                        .thenComparing(ScoreRow::source))
                .toList();
    }

    private static boolean isTarget(Fact fact) {
        return fact.isWholeYear()
                && fact.evidence() != org.ortaq.region.Evidence.ASSUMED
                && fact.year() > AS_OF.getYear()
                && fact.year() <= LAST_YEAR;
    }

    private static void add(List<ScoreRow> rows, Fact fact, TreeMap<CourseKey, Course> found, Region region) {
        var values = new TreeMap<Corner, Prediction.Found>();
        for (var corner : Corner.values()) {
            var course = Objects.requireNonNull(found.get(new CourseKey(corner, Coalition.NOBODY)));
            new Prediction(course).of(fact, region).ifPresent(f -> values.put(corner, f));
        }
        var central = values.get(Corner.CENTRAL);
        if (central == null || values.size() < Corner.values().length) {
            return;
        }
        rows.add(new ScoreRow(
                central.metric(),
                fact.area(),
                fact.year(),
                fact.reporter(),
                fact.unit(),
                central.value(),
                values.values().stream()
                        .mapToDouble(Prediction.Found::value)
                        .min()
                        .orElse(central.value()),
                values.values().stream()
                        .mapToDouble(Prediction.Found::value)
                        .max()
                        .orElse(central.value()),
                fact.value(),
                ScoreRow.error(central.value(), fact.value()),
                fact.source(),
                fact.evidence().word()));
    }
}
