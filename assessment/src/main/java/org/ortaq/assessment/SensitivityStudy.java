package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ortaq.assessment.sensitivity.Factors;
import org.ortaq.assessment.sensitivity.Screening;
import org.ortaq.assessment.sensitivity.VarianceDesign;
import org.ortaq.assessment.sensitivity.VarianceIndices;
import org.ortaq.numerics.Quantiles;
import org.ortaq.numerics.Sobol;
import org.ortaq.region.Coalition;
import org.ortaq.region.Draw;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * Which uncertain quantity decides a number of the package: all quantities are screened by elementary effects, those with
 * the largest get first-order and total indices, the rest are one factor together. The rivers of all years are one factor.
 */
public final class SensitivityStudy {

    /** The name of the factor of all drawn inflows. */
    public static final String RIVERS = "rivers";

    private final DataPackage data;
    private final Scenario scenario;
    private final int threads;
    private final Monitor monitor;
    private final Memo memo = new Memo(Memo.USUAL_BYTES);

    /**
     * How much to run.
     *
     * @param trajectories of the screening; each costs a run for every quantity
     * @param deciding how many quantities get indices
     * @param samples of the indices; each costs a run for every one of them, and three more
     */
    public record Effort(int trajectories, int deciding, int samples, long seed) {

        public Effort {
            if (trajectories < 1 || deciding < 1 || samples < 2) {
                throw new IllegalArgumentException("effort: found " + trajectories + " trajectories, " + deciding
                        + " deciding and " + samples + " samples, expected at least 1, 1 and 2");
            }
        }
    }

    /** @param threads how many runs at once; changes no result */
    public SensitivityStudy(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        this.data = data;
        this.scenario = scenario;
        this.threads = threads;
        this.monitor = monitor;
    }

    /** @throws IllegalArgumentException naming what there is when nobody computes the number */
    public Sensitivity of(String metric, String area, int year, Effort effort) {
        var question = new Question(metric, area, year);
        var uncertain = Uncertain.of(data, question.scenario().to());
        question.value(uncertain.middle());
        var names = new ArrayList<>(uncertain.quantities());
        names.add(RIVERS);
        var every = factors(uncertain, names.size());
        var screening = new Screening(every, effort.trajectories(), effort.seed());
        var effects = screening.effects(screened(question, uncertain, screening));
        var order = IntStream.range(0, names.size())
                .boxed()
                .filter(f -> effects[f].meanSize() > 0)
                .sorted(Comparator.comparingDouble((Integer f) -> -effects[f].meanSize())
                        .thenComparing(names::get))
                .toList();
        var close = order.stream().limit(effort.deciding()).toList();
        var far = order.stream().skip(effort.deciding()).toList();
        var design = design(every, close, far, uncertain.dimensions(), effort);
        var answers = varied(question, uncertain, design);
        var indices = VarianceIndices.of(answers, effort.seed());
        var deciding = IntStream.range(0, close.size())
                .mapToObj(i -> new Sensitivity.Decider(
                        new Sensitivity.Screened(names.get(close.get(i)), effects[close.get(i)]), indices.get(i)))
                .sorted(Comparator.comparingDouble(d -> -d.index().total().value()))
                .toList();
        return new Sensitivity(
                metric,
                area,
                year,
                deciding,
                far.isEmpty() ? Optional.empty() : Optional.of(indices.getLast()),
                far.stream()
                        .map(f -> new Sensitivity.Screened(names.get(f), effects[f]))
                        .toList(),
                names.size() - order.size(),
                new Quantiles(Arrays.stream(answers)
                        .flatMapToDouble(row -> Arrays.stream(row, 0, VarianceDesign.FIRST_FACTOR))
                        .toArray()),
                effort.trajectories(),
                effort.samples(),
                effort.trajectories() * screening.runsPerTrajectory() + effort.samples() * design.runsPerSample());
    }

    private static Factors factors(Uncertain uncertain, int count) {
        var coordinates = new ArrayList<List<Integer>>();
        for (int q = 0; q < count - 1; q++) {
            coordinates.add(List.of(q));
        }
        coordinates.add(
                IntStream.range(count - 1, uncertain.dimensions()).boxed().toList());
        return new Factors(uncertain.dimensions(), coordinates);
    }

    private static VarianceDesign design(
            Factors every, List<Integer> close, List<Integer> far, int dimensions, Effort effort) {
        var coordinates = new ArrayList<List<Integer>>();
        close.forEach(f -> coordinates.add(every.coordinates().get(f)));
        if (!far.isEmpty()) {
            coordinates.add(far.stream()
                    .flatMap(f -> every.coordinates().get(f).stream())
                    .toList());
        }
        // Coordinates that move nothing are in no factor, yet differ between the two samples: that costs nothing.
        return new VarianceDesign(
                new Factors(dimensions, coordinates), Sobol.scrambled(effort.seed(), 2 * dimensions), effort.samples());
    }

    private double[][] screened(Question question, Uncertain uncertain, Screening screening) {
        int steps = screening.runsPerTrajectory();
        return answers(
                "screening runs",
                screening.trajectories(),
                steps,
                (t, s) -> question.value(uncertain.draw(t * steps + s, screening.point(t, s))));
    }

    private double[][] varied(Question question, Uncertain uncertain, VarianceDesign design) {
        int runs = design.runsPerSample();
        return answers(
                "variance runs",
                design.samples(),
                runs,
                (n, r) -> question.value(uncertain.draw(n * runs + r, design.point(n, r))));
    }

    private interface Cell {
        double at(int row, int column);
    }

    private double[][] answers(String what, int rows, int columns, Cell cell) {
        var done = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var futures = new ArrayList<Future<Double>>();
            for (int k = 0; k < rows * columns; k++) {
                int at = k;
                futures.add(pool.submit(() -> {
                    double value = cell.at(at / columns, at % columns);
                    monitor.progress(what, done.incrementAndGet(), rows * columns);
                    return value;
                }));
            }
            var answers = new double[rows][columns];
            for (int k = 0; k < futures.size(); k++) {
                answers[k / columns][k % columns] = futures.get(k).get();
            }
            return answers;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } finally {
            pool.shutdownNow();
        }
    }

    /** A number of the package under a draw; a gain is taken over the baseline of the same draw. */
    private final class Question {

        private final String metric;
        private final String area;
        private final int year;
        private final PromisedPackage promised;

        Question(String metric, String area, int year) {
            this.metric = metric;
            this.area = area;
            this.year = year;
            // A water year ends in the next calendar year, and the last year of a scenario has no drawn rivers.
            var looked =
                    GainEffect.isPresentValue(metric) ? scenario : scenario.until(Math.min(scenario.to(), year + 1));
            this.promised = new PromisedPackage(data.initiatives(), data.shocks(looked), looked, data.asOf());
        }

        Scenario scenario() {
            return promised.scenario();
        }

        double value(Draw draw) {
            var keys = new ArrayList<CourseKey>();
            keys.add(new CourseKey(draw, Coalition.ALL));
            if (GainEffect.isGain(metric)) {
                keys.add(new CourseKey(draw, Coalition.NOBODY));
            }
            var found = new TreeMap<>(new Courses(new Bases(data), promised, 1, Monitor.SILENT, memo).run(keys));
            return effect(draw, found).of(Objects.requireNonNull(found.get(keys.getFirst())))[0];
        }

        private Effect effect(Draw draw, TreeMap<CourseKey, Course> found) {
            if (GainEffect.isGain(metric)) {
                var account = new Account(data.countries(), data.parameters().at(draw));
                var baseline = Objects.requireNonNull(found.get(new CourseKey(draw, Coalition.NOBODY)));
                return GainEffect.of(account, baseline, metric, area, year);
            }
            var course = Objects.requireNonNull(found.get(new CourseKey(draw, Coalition.ALL)));
            if (course.value(metric, area, year).isEmpty()) {
                throw new IllegalArgumentException(NoSuchOutcome.message(course, metric, area, year));
            }
            return OutcomeEffect.of(course, metric, area, year);
        }
    }
}
