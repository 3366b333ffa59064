package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.reach.Sets;
import org.ortaq.assessment.reach.Surrogate;
import org.ortaq.commitments.Projected;
import org.ortaq.numerics.Quantiles;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.Target;

/**
 * What it would take: the cheapest set of planned initiatives, each as it stands or at the high end of its stated ranges, or a part of it, that
 * reaches a promise by its date with a stated probability.
 *
 * <p>Runs of the models give what each initiative does alone, what is lost when it is left out, and what the strongest pairs
 * do together; a surrogate made of these sorts all combinations by price; those it takes for good enough are truly run, the
 * cheapest first, and the first that reaches the promise is run under draws. Where the draws fall short of the probability,
 * the search goes on with a higher aim.
 */
public final class ReachStudy {

    /** Things searched in all combinations, the strongest. */
    private static final int SEARCHED = 11;

    /** Things of which all pairs are run. */
    private static final int PAIRED = 4;

    /** True runs in one round. */
    private static final int VERIFIED = 24;

    /** Sets run at once; not the number of threads, which must change nothing. */
    private static final int BATCH = 4;

    private static final int ROUNDS = 3;

    /** Sets that differ by no more than this share of the target are as good as each other when none reaches it. */
    private static final double NEAR = 0.005;

    /** An effect below this share of the target is none. */
    private static final double NOTABLE = 1e-5;

    private final DataPackage data;
    private final Scenario scenario;
    private final int threads;
    private final Monitor monitor;

    /**
     * @param most million US dollars, of costs that are known; empty for no limit
     * @param probability share of draws in which the promise must be reached
     * @param draws behind the probability
     */
    public record Terms(OptionalDouble most, double probability, Plan draws) {

        public Terms {
            if (!(probability > 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "probability: found " + probability + ", expected above 0 and at most 1");
            }
        }
    }

    /** @param threads how many runs at once; changes no result */
    public ReachStudy(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        this.data = data;
        this.scenario = scenario;
        this.threads = threads;
        this.monitor = monitor;
    }

    /** @throws IllegalArgumentException when no model tells the number that was promised */
    public Reached of(Commitment promise, Terms terms) {
        var target = promise.target()
                .filter(t -> t.metric().isPresent())
                .orElseThrow(() -> new IllegalArgumentException("no number of the models measures it"));
        int year = promise.deadline()
                .orElseThrow(() -> new IllegalArgumentException("no date was named"))
                .year();
        if (year <= data.asOf().getYear() - 1 || year > scenario.to()) {
            throw new IllegalArgumentException("its year, " + year + ", is not ahead within the scenario");
        }
        var runs = new ReachRuns(
                data, scenario, target.metric().orElseThrow(), target.area().orElse(""), year, threads, monitor);
        var promised = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
        return new Search(promise, target, terms, runs, ReachThings.of(promised, year)).run();
    }

    /** One search; numbers are turned so that more is better. */
    private final class Search {

        private final Commitment promise;
        private final Target target;
        private final Terms terms;
        private final ReachRuns runs;
        private final ReachThings things;
        private final double sign;
        private final double aim;
        private final TreeMap<String, Double> known = new TreeMap<>();
        private final TreeMap<String, int[]> setOf = new TreeMap<>();
        private List<Integer> searched = List.of();
        private double error;
        private int verified;

        Search(Commitment promise, Target target, Terms terms, ReachRuns runs, ReachThings things) {
            this.promise = promise;
            this.target = target;
            this.terms = terms;
            this.runs = runs;
            this.things = things;
            this.sign = Projected.meets(target, Double.MAX_VALUE) ? 1 : -1;
            this.aim = sign * target.value();
        }

        Reached run() {
            ends();
            var surrogate = surrogate();
            var sets = new Sets(costs(), terms.most());
            double need = aim;
            @Nullable Tried best = null;
            for (int round = 0; round < ROUNDS; round++) {
                var found = cheapest(sets, surrogate, need);
                if (found.isEmpty()) {
                    break;
                }
                var tried = tried(found.get().set(), found.get().proven());
                if (best == null || tried.probability() > best.probability()) {
                    best = tried;
                }
                if (tried.probability() >= terms.probability()) {
                    return answer(trimmed(tried, need), sets);
                }
                need += tried.lack();
            }
            var most = tried(strongest(sets, surrogate), false);
            return answer(best == null || most.probability() > best.probability() ? most : best, sets);
        }

        /** Every level alone, everything but one, nothing and everything. */
        private void ends() {
            var wanted = new ArrayList<int[]>();
            wanted.add(things.none());
            wanted.add(things.all());
            for (int i = 0; i < things.count(); i++) {
                wanted.add(things.allBut(i));
                for (int level = 1; level < things.levels(i); level++) {
                    wanted.add(things.only(i, level));
                }
            }
            values("runs of single initiatives", wanted);
        }

        private Surrogate surrogate() {
            double none = value(things.none());
            searched = IntStream.range(0, things.count())
                    .boxed()
                    .filter(i -> strength(i) > NOTABLE * Math.abs(target.value()))
                    .sorted(Comparator.comparingDouble((Integer i) -> -strength(i)))
                    .limit(SEARCHED)
                    .toList();
            pairs();
            int n = searched.size();
            var single = new double[n][];
            var pair = new double[n][n];
            for (int a = 0; a < n; a++) {
                int i = searched.get(a);
                single[a] = new double[things.levels(i)];
                for (int level = 1; level < single[a].length; level++) {
                    single[a][level] = value(things.only(i, level)) - none;
                }
            }
            for (int a = 0; a < Math.min(n, PAIRED); a++) {
                for (int b = 0; b < a; b++) {
                    double both = value(pair(searched.get(a), searched.get(b))) - none;
                    pair[a][b] = both - single[a][single[a].length - 1] - single[b][single[b].length - 1];
                    pair[b][a] = pair[a][b];
                }
            }
            var made = new Surrogate(none, single, pair);
            setOf.forEach((key, set) -> {
                if (within(set)) {
                    error = Math.max(error, Math.abs(made.of(narrow(set)) - known.getOrDefault(key, Double.NaN)));
                }
            });
            return made;
        }

        /** The larger of what it does alone and what is lost without it. */
        private double strength(int thing) {
            double alone = value(things.only(thing, things.levels(thing) - 1)) - value(things.none());
            double last = value(things.all()) - value(things.allBut(thing));
            return Math.max(alone, last);
        }

        private void pairs() {
            var wanted = new ArrayList<int[]>();
            for (int a = 0; a < Math.min(searched.size(), PAIRED); a++) {
                for (int b = 0; b < a; b++) {
                    wanted.add(pair(searched.get(a), searched.get(b)));
                }
            }
            var helpful = things.none();
            searched.forEach(i -> helpful[i] = things.levels(i) - 1);
            wanted.add(helpful);
            values("runs of pairs", wanted);
        }

        private int[] pair(int one, int other) {
            var set = things.only(one, things.levels(one) - 1);
            set[other] = things.levels(other) - 1;
            return set;
        }

        private double[][] costs() {
            return searched.stream()
                    .map(i -> IntStream.range(0, things.levels(i))
                            .mapToDouble(level -> things.cost(i, level))
                            .toArray())
                    .toArray(double[][]::new);
        }

        /** A set that reaches the aim with everything at its middle, and whether every cheaper one was truly run. */
        private record Found(int[] set, boolean proven) {}

        private Optional<Found> cheapest(Sets sets, Surrogate surrogate, double need) {
            // Sets whose guess falls short by less than the error seen so far may still reach it.
            var found = first(sets.reaching(surrogate, need - error), need, sets.count() <= VERIFIED);
            // Where too many of them do not, the cheapest that should reach it even so.
            return found.isPresent() ? found : first(sets.reaching(surrogate, need + error), need, false);
        }

        private Optional<Found> first(List<Sets.Candidate> candidates, double need, boolean all) {
            for (int from = 0; from < Math.min(candidates.size(), VERIFIED); from += BATCH) {
                var batch = candidates.subList(from, Math.min(candidates.size(), from + BATCH));
                values("runs of sets", batch.stream().map(c -> widen(c.set())).toList());
                for (var candidate : batch) {
                    verified++;
                    var set = widen(candidate.set());
                    error = Math.max(error, Math.abs(candidate.guess() - value(set)));
                    if (value(set) >= need) {
                        return Optional.of(new Found(set, all));
                    }
                }
            }
            return Optional.empty();
        }

        /** The set within the budget that the surrogate thinks best; of those nearly as good the cheapest. */
        private int[] strongest(Sets sets, Surrogate surrogate) {
            var all = sets.reaching(surrogate, Double.NEGATIVE_INFINITY);
            double top = all.stream().mapToDouble(Sets.Candidate::guess).max().orElseThrow();
            var chosen = all.stream()
                    .filter(c -> c.guess() >= top - NEAR * Math.abs(target.value()))
                    .findFirst()
                    .orElseThrow();
            var set = widen(chosen.set());
            values("runs of sets", List.of(set));
            error = Math.max(error, Math.abs(chosen.guess() - value(set)));
            return set;
        }

        /** A set under draws; {@code lack} is how far the share asked for is from the aim. */
        private record Tried(
                int[] set, double[] part, boolean proven, double probability, double median, double lack) {}

        private Tried tried(int[] set, boolean proven) {
            return tried(set, things.whole(), proven);
        }

        private Tried tried(int[] set, double[] part, boolean proven) {
            var uncertain = Uncertain.of(data, runs.last());
            var plan = terms.draws();
            var points = plan.sampling().points(plan.seed(), plan.draws(), uncertain.dimensions());
            var asks = IntStream.range(0, plan.draws())
                    .mapToObj(d -> things.ask(set, part, uncertain.draw(d, points)))
                    .toList();
            var values = DoubleStream.of(runs.of("draws of the set", asks))
                    .map(v -> sign * v)
                    .toArray();
            double probability =
                    (double) DoubleStream.of(values).filter(v -> v >= aim).count() / values.length;
            double at = new Quantiles(values).at(1 - terms.probability());
            return new Tried(set, part, proven, probability, sign * ReachRuns.median(values), Math.max(0, aim - at));
        }

        /** The same set with no more of each initiative than is needed; whole again, the cheapest first, where draws fall short. */
        private Tried trimmed(Tried found, double need) {
            var parts = new ReachParts(runs, things, sign);
            var order = parts.order(found.set());
            var part = parts.enough(found.set(), order, need);
            if (Arrays.equals(part, things.whole())) {
                return found;
            }
            var tried = tried(found.set(), part.clone(), found.proven());
            for (int i : order.reversed()) {
                if (tried.probability() >= terms.probability()) {
                    return tried;
                }
                if (part[i] < 1) {
                    part[i] = 1;
                    tried = tried(found.set(), part.clone(), found.proven());
                }
            }
            return tried;
        }

        private double valueOf(Tried tried) {
            return Arrays.equals(tried.part(), things.whole())
                    ? value(tried.set())
                    : new ReachParts(runs, things, sign).value(tried.set(), tried.part());
        }

        private Reached answer(Tried tried, Sets sets) {
            boolean reached = tried.probability() >= terms.probability();
            double median = tried.median();
            var price = sets.price(narrow(tried.set()));
            return new Reached(
                    promise,
                    reached,
                    terms.probability(),
                    tried.probability(),
                    sign * value(things.none()),
                    sign * valueOf(tried),
                    median,
                    IntStream.range(0, things.count())
                            .filter(i -> tried.set()[i] > 0)
                            .mapToObj(i -> things.chosen(i, tried.set()[i], tried.part()[i]))
                            .toList(),
                    things.knownCost(tried.set(), tried.part()),
                    price.unknown(),
                    Projected.meets(target, median) ? 0 : Math.abs(target.value() - median),
                    reached ? List.of() : missing(tried.set()),
                    new Reached.Search(
                            things.count(),
                            searched.size(),
                            sets.count(),
                            runs.runs(),
                            verified,
                            error,
                            tried.proven(),
                            terms.draws().draws(),
                            runs.unconverged()));
        }

        private List<Reached.MissingLever> missing(int[] set) {
            return new MissingLevers(data.asOf(), value -> Projected.meets(target, value))
                    .find(
                            target.metric().orElseThrow(),
                            target.area().orElse(""),
                            more -> runs.of("runs of missing levers", List.of(things.ask(set, things.whole(), more)))[
                                    0]);
        }

        private void values(String what, List<int[]> sets) {
            var missing = new TreeMap<String, int[]>();
            sets.forEach(set -> {
                if (!known.containsKey(key(set))) {
                    missing.put(key(set), set);
                }
            });
            var values = runs.of(
                    what,
                    missing.values().stream()
                            .map(set -> things.ask(set, things.whole(), List.of()))
                            .toList());
            int k = 0;
            for (var entry : missing.entrySet()) {
                known.put(entry.getKey(), sign * values[k++]);
                setOf.put(entry.getKey(), entry.getValue());
            }
        }

        private double value(int[] set) {
            return Objects.requireNonNull(known.get(key(set)), "a set that was not run");
        }

        private static String key(int[] set) {
            return Arrays.toString(set);
        }

        private boolean within(int[] set) {
            return IntStream.range(0, set.length).allMatch(i -> set[i] == 0 || searched.contains(i));
        }

        private int[] narrow(int[] set) {
            return searched.stream().mapToInt(i -> set[i]).toArray();
        }

        private int[] widen(int[] set) {
            var wide = things.none();
            for (int a = 0; a < set.length; a++) {
                wide[searched.get(a)] = set[a];
            }
            return wide;
        }
    }
}
