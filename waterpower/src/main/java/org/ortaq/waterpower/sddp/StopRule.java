package org.ortaq.waterpower.sddp;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** When enough is enough. */
final class StopRule {
    private final TrainOptions options;

    StopRule(TrainOptions options) {
        this.options = options;
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
        int done = bounds.size();
        if (options.stall() == 0 || done <= options.stall()) return false;
        double now = bounds.getLast();
        double moved = Math.abs(now - bounds.get(done - 1 - options.stall()));
        return moved <= options.stallTolerance() * Math.max(1, Math.abs(now));
    }

    private static boolean inside(double bound, Simulation simulation) {
        double slip = 1e-6 * Math.max(1, Math.abs(bound));
        return bound >= simulation.low() - slip && bound <= simulation.high() + slip;
    }
}
