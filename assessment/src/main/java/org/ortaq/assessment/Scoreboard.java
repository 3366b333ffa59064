package org.ortaq.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.region.Corner;
import org.ortaq.region.Fact;
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
    private final Optional<Plan> plan;
    private final int threads;

    /** The three corners only. */
    public Scoreboard(DataPackage data, Monitor monitor) {
        this(data, Optional.empty(), 2, monitor);
    }

    /**
     * @param plan which draws are run beside the corners, if any
     * @param threads how many courses are run at once; changes no result
     */
    public Scoreboard(DataPackage data, Optional<Plan> plan, int threads, Monitor monitor) {
        this.data = data;
        this.plan = plan;
        this.threads = threads;
        this.monitor = monitor;
    }

    /** All observed values that a model predicts, sorted by metric, area, year and reporter. */
    public List<ScoreRow> rows() {
        var then = data.asOf(AS_OF, AS_OF.getYear());
        var known = new Hindsight(
                then, new PromisedPackage(then.initiatives(), List.of(), nothingPlanned(), then.asOf()), targets());
        var corners = known.corners(threads, monitor);
        var drawn = plan.map(p -> drawn(known, then, p)).orElse(List.of());
        var rows = new ArrayList<ScoreRow>();
        for (int i = 0; i < known.targets().size(); i++) {
            add(rows, known.targets().get(i), corners, drawn, i);
        }
        return rows.stream()
                .sorted(Comparator.comparing(ScoreRow::metric)
                        .thenComparing(ScoreRow::area)
                        .thenComparingInt(ScoreRow::year)
                        .thenComparing(ScoreRow::reporter)
                        .thenComparing(ScoreRow::source))
                .toList();
    }

    private static Scenario nothingPlanned() {
        return new Scenario(
                "score",
                "What was known at the end of 2023",
                AS_OF.getYear(),
                LAST_YEAR,
                Optional.of(List.of()),
                List.of(),
                Dates.LIKELY,
                List.of());
    }

    private List<Fact> targets() {
        return data.facts().all().stream().filter(Scoreboard::isTarget).toList();
    }

    /** Predictions by draw, then by target. Rivers are drawn up to the last year, which no later gains depend on. */
    private List<List<Optional<Prediction.Found>>> drawn(Hindsight known, DataPackage then, Plan plan) {
        var uncertain = Uncertain.of(then, LAST_YEAR + 1);
        var points = plan.sampling().points(plan.seed(), plan.draws(), uncertain.dimensions());
        return new DrawPool(threads, monitor)
                .run(Shard.WHOLE.draws(plan.draws()), number -> known.of(uncertain.draw(number, points)));
    }

    private static boolean isTarget(Fact fact) {
        return fact.isWholeYear()
                && fact.evidence() != org.ortaq.region.Evidence.ASSUMED
                && fact.year() > AS_OF.getYear()
                && fact.year() <= LAST_YEAR;
    }

    private static void add(
            List<ScoreRow> rows,
            Fact fact,
            EnumMap<Corner, List<Optional<Prediction.Found>>> corners,
            List<List<Optional<Prediction.Found>>> drawn,
            int target) {
        var central = Objects.requireNonNull(corners.get(Corner.CENTRAL)).get(target);
        var values = values(List.copyOf(corners.values()), target);
        if (central.isEmpty() || values.length < Corner.values().length) {
            return;
        }
        var spread = values(drawn, target);
        rows.add(new ScoreRow(
                central.get().metric(),
                fact.area(),
                fact.year(),
                fact.reporter(),
                fact.unit(),
                central.get().value(),
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow(),
                fact.value(),
                ScoreRow.error(central.get().value(), fact.value()),
                fact.source(),
                fact.evidence().word(),
                spread.length == 0 ? Optional.empty() : Optional.of(ScoreSpread.of(spread, fact.value()))));
    }

    private static double[] values(List<List<Optional<Prediction.Found>>> runs, int target) {
        return runs.stream()
                .map(run -> run.get(target))
                .flatMap(Optional::stream)
                .mapToDouble(Prediction.Found::value)
                .toArray();
    }
}
