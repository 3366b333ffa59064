package org.ortaq.transport.assignment.deterministic;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.ortaq.numerics.Accumulator;

/** Finds a deterministic user equilibrium. */
public final class UserEquilibrium {

    /** Sweeps over the ways known between two searches, at most. */
    private static final int SWEEPS = 100;

    /** Share of the excess after which a new search pays. Set by trial: with 0.05 ten times more searches are needed. */
    private static final double ENOUGH = 0.002;

    /** A pair with less than so many times its part of that is left alone for some sweeps. */
    private static final double LITTLE = 3;

    /** Gap that is close enough to judge how far a limit is exceeded. */
    private static final double ROUGH = 1e-5;

    /** A limit that is not exceeded less by this factor than at the last judgement gets a steeper wait. */
    private static final double PROGRESS = 0.25;

    private static final double STEEPER = 4;

    /** No wait is made steeper than this: where limits leave no room it would grow beyond all numbers. */
    private static final double STEEPEST = 1e30;

    private final Roads roads;
    private final List<UserClass> classes;
    private final Target target;
    private final BooleanSupplier stopped;

    /**
     * @param stopped asked between searches; true ends the work with what there is
     */
    public UserEquilibrium(Roads roads, List<UserClass> classes, Target target, BooleanSupplier stopped) {
        this.roads = roads;
        this.classes = List.copyOf(classes);
        this.target = target;
        this.stopped = stopped;
        for (var one : classes) {
            if (one.fixedCost().length != roads.graph().links()) {
                throw new IllegalArgumentException("fixedCost of " + one.id() + ": found " + one.fixedCost().length
                        + " links, expected " + roads.graph().links());
            }
        }
    }

    /** @throws Unreachable when demand has no way */
    public Equilibrium find() {
        return new Run(roads, classes).toEnd();
    }

    /** One solution under way. */
    private final class Run {

        private final LinkState links;
        private final List<Origin> origins;
        private final Balancer balancer;
        private final double[][] cost;
        private final double[] lastOverflow;
        private final long pairs;
        private int iterations;
        private double total;
        private double excess;
        private double closeEnough;

        Run(Roads roads, List<UserClass> classes) {
            links = new LinkState(roads);
            origins = Origins.load(roads, classes, links);
            pairs = origins.stream().mapToLong(o -> o.pairs.length).sum();
            balancer = new Balancer(links);
            cost = new double[classes.size()][links.links()];
            lastOverflow = new double[links.links()];
            closeEnough = roads.isLimited() ? Math.max(ROUGH, target.relativeGap()) : target.relativeGap();
        }

        Equilibrium toEnd() {
            boolean converged = false;
            try (var searches = new Searches(roads.graph(), origins, target.threads())) {
                while (!converged && iterations < target.iterations() && !stopped.getAsBoolean()) {
                    search(searches);
                    converged = gap() <= closeEnough && limitsHold();
                    if (!converged && iterations < target.iterations()) {
                        balance();
                    }
                }
            }
            return result(converged);
        }

        private double gap() {
            return total > 0 ? Math.max(0, excess) / total : 0;
        }

        private void search(Searches searches) {
            iterations++;
            for (int m = 0; m < cost.length; m++) {
                double[] fixed = classes.get(m).fixedCost();
                for (int a = 0; a < links.links(); a++) {
                    cost[m][a] = links.time[a] + fixed[a];
                }
            }
            searches.run(cost);
            var all = new Accumulator();
            var over = new Accumulator();
            for (var origin : origins) {
                all.add(origin.total);
                over.add(origin.excess);
            }
            total = all.value();
            excess = over.value();
        }

        /** Sweeps until little of the excess is left, then sums flows anew, so that no rounding gathers. */
        private void balance() {
            double left = Double.POSITIVE_INFINITY;
            double little = LITTLE * ENOUGH * excess / pairs;
            for (int sweep = 0; sweep < SWEEPS && left > ENOUGH * excess; sweep++) {
                left = 0;
                for (var origin : origins) {
                    left += balance(origin, little);
                }
            }
            sum();
        }

        private double balance(Origin origin, double little) {
            double left = 0;
            for (var pair : origin.pairs) {
                if (pair.count > 1) {
                    left += balancer.balance(pair, origin.fixed, little);
                }
            }
            return left;
        }

        private void sum() {
            java.util.Arrays.fill(links.flow, 0);
            for (var origin : origins) {
                for (var pair : origin.pairs) {
                    pair.prune();
                    add(pair, links.flow);
                }
            }
            for (int a = 0; a < links.links(); a++) {
                links.refresh(a);
            }
        }

        private static void add(Pair pair, double[] flow) {
            for (int k = 0; k < pair.count; k++) {
                for (int link : pair.ways[k]) {
                    flow[link] += pair.flow[k];
                }
            }
        }

        /** One step of the method of multipliers; true when every limit is kept and the gap is the one wanted. */
        private boolean limitsHold() {
            if (!roads.isLimited()) {
                return true;
            }
            double worst = 0;
            for (int a = 0; a < links.links(); a++) {
                worst = Math.max(worst, Math.max(links.overflow(a), links.slack(a)));
            }
            if (worst <= Math.max(target.relativeGap(), 1e-9) && gap() <= target.relativeGap()) {
                return true;
            }
            for (int a = 0; a < links.links(); a++) {
                if (links.isLimited(a)) {
                    steepen(a);
                }
            }
            closeEnough = Math.max(target.relativeGap(), closeEnough * PROGRESS);
            return false;
        }

        private void steepen(int link) {
            double miss = Math.max(links.overflow(link), links.slack(link));
            links.multiplier[link] = links.waitAtLimit(link);
            if (miss > PROGRESS * lastOverflow[link] && lastOverflow[link] > 0 && links.penalty[link] < STEEPEST) {
                links.penalty[link] *= STEEPER;
            }
            lastOverflow[link] = miss;
            links.refresh(link);
        }

        private Equilibrium result(boolean converged) {
            int n = links.links();
            var classFlow = new double[classes.size()][n];
            long ways = 0;
            for (var origin : origins) {
                for (var pair : origin.pairs) {
                    add(pair, classFlow[origin.userClass]);
                    ways += java.util.Arrays.stream(pair.flow, 0, pair.count)
                            .filter(f -> f > 0)
                            .count();
                }
            }
            var time = new double[n];
            var multiplier = new double[n];
            double overflow = 0;
            for (int a = 0; a < n; a++) {
                multiplier[a] = links.waitAtLimit(a);
                time[a] = links.costWithoutWait(a);
                overflow = Math.max(overflow, links.overflow(a));
            }
            double demand = demand();
            return new Equilibrium(
                    links.flow.clone(),
                    classFlow,
                    time,
                    multiplier,
                    objective(classFlow),
                    total(classFlow, time),
                    gap(),
                    demand > 0 ? Math.max(0, excess) / demand : 0,
                    overflow,
                    iterations,
                    ways,
                    converged);
        }

        private double demand() {
            var sum = new Accumulator();
            for (var origin : origins) {
                for (var pair : origin.pairs) {
                    sum.add(pair.demand);
                }
            }
            return sum.value();
        }

        private double objective(double[][] classFlow) {
            var sum = new Accumulator();
            for (int a = 0; a < links.links(); a++) {
                sum.add(links.integral(a));
                for (int m = 0; m < classFlow.length; m++) {
                    sum.add(classFlow[m][a] * classes.get(m).fixedCost()[a]);
                }
            }
            return sum.value();
        }

        private double total(double[][] classFlow, double[] time) {
            var sum = new Accumulator();
            for (int a = 0; a < time.length; a++) {
                for (int m = 0; m < classFlow.length; m++) {
                    sum.add(classFlow[m][a] * (time[a] + classes.get(m).fixedCost()[a]));
                }
            }
            return sum.value();
        }
    }
}
