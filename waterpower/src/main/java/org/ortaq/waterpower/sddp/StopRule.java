package org.ortaq.waterpower.sddp;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** When enough is enough. */
final class StopRule {
    private final TrainOptions options;
    private final long paths;

    /** @param paths all paths of a tree that is searched whole before a bound counts as stalled, 0 if it is too large */
    StopRule(TrainOptions options, long paths) {
        this.options = options;
        this.paths = paths;
    }

    /** @param simulation the costs on paths sampled after so many iterations */
    Optional<Stopped> stopped(List<Double> bounds, IntFunction<Simulation> simulation) {
        int done = bounds.size();
        if (stalled(bounds)) return Optional.of(Stopped.STALLED);
        boolean look = options.gapEvery() > 0 && done % options.gapEvery() == 0;
        if (look && inside(bounds.getLast(), simulation.apply(done))) return Optional.of(Stopped.GAP);
        return Optional.empty();
    }

    private boolean stalled(List<Double> bounds) {
        if (options.stall() == 0) return false;
        long sweep = (paths + options.passes() - 1) / options.passes();
        return quiet(bounds) >= Math.max(options.stall(), options.stall() / 2 + sweep);
    }

    /**
     * Iterations since half the patience is gone, -1 before. From then on paths are no longer sampled as often as they
     * happen: a bound may stand still only because the rare path that moves it has not come.
     */
    int searching(List<Double> bounds) {
        return options.stall() == 0 ? -1 : Math.max(-1, quiet(bounds) - options.stall() / 2);
    }

    /** Iterations in which the bound has not moved. */
    private int quiet(List<Double> bounds) {
        if (bounds.isEmpty()) return 0;
        double now = bounds.getLast();
        double slip = options.stallTolerance() * Math.max(1, Math.abs(now));
        int quiet = 0;
        while (quiet + 1 < bounds.size() && Math.abs(now - bounds.get(bounds.size() - 2 - quiet)) <= slip) quiet++;
        return quiet;
    }

    private static boolean inside(double bound, Simulation simulation) {
        double slip = 1e-6 * Math.max(1, Math.abs(bound));
        return bound >= simulation.low() - slip && bound <= simulation.high() + slip;
    }
}
