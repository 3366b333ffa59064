package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.solver.HighsSolver;
import org.ortaq.waterpower.PartyPolicy.Origin;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.sddp.NodeCuts;
import org.ortaq.waterpower.sddp.Policy;
import org.ortaq.waterpower.sddp.Sddp;
import org.ortaq.waterpower.sddp.TrainLog;
import org.ortaq.waterpower.sddp.TrainOptions;
import org.ortaq.waterpower.stage.Expected;

/**
 * Policies of the five alone and of coalitions over one horizon.
 *
 * <p>The countries alone come first, upstream first. Each is trained against what those before it do: from drawn paths of
 * their policies, every release, delivery and sale is fitted as a mean and a slope in the anomalies of the two rivers, and
 * stands in the months of the later ones as given. A coalition is trained against its outsiders as they are alone, whose
 * volumes and deliveries it must leave them. Coalitions do not depend on each other and are trained on several threads;
 * the number of threads changes no result.
 */
public final class PolicyBook {
    /** Part of the content under which cuts are kept; to be raised when the programs or the training change their answers. */
    private static final String VERSION = "1";

    private final PolicyHorizon horizon;
    private final TrainOptions options;
    private final CutStore store;
    private final int threads;
    private final Consumer<PartyPolicy> progress;
    private final TreeMap<Integer, Integer> joined;
    private final TreeMap<Integer, PartyPolicy> policies = new TreeMap<>();
    private @Nullable List<Expected> expected;

    /**
     * @param options of each training; its threads are not used
     * @param threads parties trained at once
     * @param progress told of each policy
     */
    public PolicyBook(
            PolicyHorizon horizon, TrainOptions options, CutStore store, int threads, Consumer<PartyPolicy> progress) {
        this(horizon, options, store, threads, progress, new TreeMap<>());
    }

    private PolicyBook(
            PolicyHorizon horizon,
            TrainOptions options,
            CutStore store,
            int threads,
            Consumer<PartyPolicy> progress,
            TreeMap<Integer, Integer> joined) {
        this.horizon = horizon;
        this.options = options.withThreads(1);
        this.store = store;
        this.threads = threads;
        this.progress = progress;
        this.joined = joined;
    }

    /** The same horizon and what is exact so far, to be refined: previews are trained. */
    public PolicyBook refined() {
        return new PolicyBook(horizon, options, new Exact(store), threads, progress, joined);
    }

    /**
     * The same where coalitions act as one only from a later October on.
     *
     * @param octobers year by mask; where there is none, from the beginning
     */
    public PolicyBook joinedFrom(SortedMap<Integer, Integer> octobers) {
        var years = new TreeMap<Integer, Integer>();
        octobers.forEach(
                (mask, october) -> years.put(mask, Math.clamp(october - horizon.firstYear(), 0, horizon.length() - 1)));
        return new PolicyBook(horizon, options, store, threads, progress, years);
    }

    /** Cuts made for other content count as none. */
    private record Exact(CutStore store) implements CutStore {
        @Override
        public java.util.Optional<Found> find(String shape, String content) {
            return store.find(shape, content).filter(Found::isExact);
        }

        @Override
        public void keep(String shape, String content, List<NodeCuts> cuts) {
            store.keep(shape, content, cuts);
        }
    }

    public PolicyHorizon horizon() {
        return horizon;
    }

    /** Makes ready the policies of these coalitions and, unless only the five as one are asked for, of the countries alone. */
    public void prepare(Collection<Integer> masks) {
        boolean alone = masks.stream().anyMatch(mask -> mask != Dispatch.ALL);
        if (alone) {
            countries();
        }
        var missing = masks.stream()
                .filter(mask -> !policies.containsKey(mask))
                .sorted()
                .toList();
        var work = new ArrayList<Callable<PartyPolicy>>();
        missing.forEach(mask -> work.add(() -> coalition(mask)));
        Work.all(work, threads).forEach(policy -> policies.put(policy.mask(), policy));
    }

    /** A policy that was made ready. */
    public PartyPolicy of(int mask) {
        var policy = policies.get(mask);
        if (policy == null) {
            throw new IllegalStateException("no policy of " + mask + " was made ready");
        }
        return policy;
    }

    /**
     * What follows a month of a course, null after the last of the horizon.
     *
     * @param october year in which the water year begins
     */
    org.ortaq.waterpower.dispatch.@Nullable Future future(
            int mask, WaterYear year, int october, int t, double[] anomaly) {
        int y = october - horizon.firstYear();
        if (y < 0 || y >= horizon.length()) {
            throw new IllegalArgumentException("policies: found the water year " + october + ", expected "
                    + horizon.firstYear() + " to " + (horizon.firstYear() + horizon.length() - 1));
        }
        boolean last = y + 1 == horizon.length() && t + 1 == WaterYear.MONTHS;
        return last ? null : of(mask).future(year, y, t, anomaly);
    }

    /** Changes with every cut that was made ready. */
    String content() {
        var all = new StringBuilder(VERSION);
        for (var policy : policies.values()) {
            all.append(' ')
                    .append(policy.name())
                    .append(' ')
                    .append(policy.policy().graph().digest());
            all.append(policy.origin() == Origin.PREVIEW ? " preview" : "")
                    .append(' ')
                    .append(options.iterations());
        }
        return all.toString();
    }

    /** All that were made ready, by mask. */
    public List<PartyPolicy> all() {
        return List.copyOf(policies.values());
    }

    private void countries() {
        if (expected != null) {
            return;
        }
        var rules = nothing();
        var settled = new boolean[MonthAccount.MEMBERS];
        List<Plan> plans;
        try (var solver = new HighsSolver()) {
            plans = horizon.known(0, solver);
        }
        for (int member : Dispatch.upstreamFirst()) {
            var policy = policy(new PartyMonths(horizon, 1 << member, settled, rules, plans, 0));
            policies.put(1 << member, policy);
            policy.settle(rules, GuardedSimplex::new);
            settled[member] = true;
        }
        expected = rules;
    }

    private List<Expected> nothing() {
        var rules = new ArrayList<Expected>();
        for (int s = 0; s < horizon.stages(); s++) {
            rules.add(new Expected(horizon.year(s / 12)));
        }
        return rules;
    }

    private PartyPolicy coalition(int mask) {
        var settled = new boolean[MonthAccount.MEMBERS];
        Arrays.fill(settled, mask != Dispatch.ALL);
        try (var solver = new HighsSolver()) {
            var plans = horizon.known(mask, solver);
            var rules = expected;
            return policy(new PartyMonths(
                    horizon, mask, settled, rules == null ? nothing() : rules, plans, joined.getOrDefault(mask, 0)));
        }
    }

    private PartyPolicy policy(PartyMonths party) {
        var shape = party.shape();
        var content = party.graph().digest() + "-" + options.iterations() + "-" + options.seed() + "-" + VERSION;
        var found = store.find(shape, content);
        if (found.isPresent()) {
            var policy = restored(party, found.get().cuts());
            return told(party, policy, policy.log(), found.get().isExact() ? Origin.STORED : Origin.PREVIEW);
        }
        var trained = Sddp.train(party.graph(), options, GuardedSimplex::new);
        if (!options.cancelled().getAsBoolean()) {
            store.keep(shape, content, trained.cuts());
        }
        return told(party, restored(party, trained.cuts()), trained.log(), Origin.TRAINED);
    }

    // New cuts are read like stored ones, so that both give the same bits.
    private Policy restored(PartyMonths party, List<NodeCuts> cuts) {
        return Sddp.restore(party.graph(), options.risk(), cuts, GuardedSimplex::new);
    }

    private PartyPolicy told(PartyMonths party, Policy policy, TrainLog log, Origin origin) {
        var ready = new PartyPolicy(party, policy, log, origin);
        progress.accept(ready);
        return ready;
    }
}
