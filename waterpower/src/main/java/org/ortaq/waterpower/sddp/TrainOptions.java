package org.ortaq.waterpower.sddp;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How a policy is trained. Results depend on all of these except {@code threads} and, unless it stops the work, {@code cancelled}.
 *
 * @param iterations at most so many
 * @param passes forward passes in an iteration
 * @param seed of the sampled paths
 * @param threads at most so many
 * @param risk measure of risk
 * @param stall stop when the bound has moved less than {@code stallTolerance} (relative) in so many iterations; 0 = never
 * @param stallTolerance relative
 * @param gapEvery every so many iterations simulate, and stop when the bound lies in the interval; 0 = never
 * @param gapReplications replications of that simulation
 * @param selectEvery every so many iterations cuts that are nowhere the best of the states visited leave the programs; 0 = never
 * @param maximumLength longest path of a forward pass in a graph with cycles
 * @param warm cuts to begin with, valid for the same graph; by name of node
 * @param cancelled asked once an iteration
 */
public record TrainOptions(
        int iterations,
        int passes,
        long seed,
        int threads,
        Risk risk,
        int stall,
        double stallTolerance,
        int gapEvery,
        int gapReplications,
        int selectEvery,
        int maximumLength,
        List<NodeCuts> warm,
        BooleanSupplier cancelled) {
    public TrainOptions {
        atLeast("iterations", iterations, 0);
        atLeast("passes", passes, 1);
        atLeast("threads", threads, 1);
        atLeast("stall", stall, 0);
        atLeast("gapEvery", gapEvery, 0);
        atLeast("gapReplications", gapReplications, 2);
        atLeast("selectEvery", selectEvery, 0);
        atLeast("maximumLength", maximumLength, 1);
        if (!(stallTolerance >= 0))
            throw new IllegalArgumentException("stallTolerance: found " + stallTolerance + ", expected 0 or more");
        warm = List.copyOf(warm);
    }

    private static void atLeast(String name, int found, int least) {
        if (found < least)
            throw new IllegalArgumentException(name + ": found " + found + ", expected " + least + " or more");
    }

    /** 100 iterations of one pass, expectation, one thread, no other stop rule, cuts selected every 20 iterations. */
    public static TrainOptions usual() {
        return new TrainOptions(100, 1, 1, 1, Risk.neutral(), 0, 1e-6, 0, 500, 20, 1000, List.of(), () -> false);
    }

    public TrainOptions withIterations(int count) {
        return new TrainOptions(
                count,
                passes,
                seed,
                threads,
                risk,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                maximumLength,
                warm,
                cancelled);
    }

    public TrainOptions withPasses(int count) {
        return new TrainOptions(
                iterations,
                count,
                seed,
                threads,
                risk,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                maximumLength,
                warm,
                cancelled);
    }

    public TrainOptions withSeed(long value) {
        return new TrainOptions(
                iterations,
                passes,
                value,
                threads,
                risk,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                maximumLength,
                warm,
                cancelled);
    }

    public TrainOptions withThreads(int count) {
        return new TrainOptions(
                iterations,
                passes,
                seed,
                count,
                risk,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                maximumLength,
                warm,
                cancelled);
    }

    public TrainOptions withRisk(Risk value) {
        return new TrainOptions(
                iterations,
                passes,
                seed,
                threads,
                value,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                maximumLength,
                warm,
                cancelled);
    }

    /** Stops when the bound moved less than the tolerance (relative) in so many iterations. */
    public TrainOptions withStall(int count, double tolerance) {
        return new TrainOptions(
                iterations,
                passes,
                seed,
                threads,
                risk,
                count,
                tolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                maximumLength,
                warm,
                cancelled);
    }

    /** Stops when, looked at every so many iterations, the bound lies inside the simulated interval. */
    public TrainOptions withGap(int every, int replications) {
        return new TrainOptions(
                iterations,
                passes,
                seed,
                threads,
                risk,
                stall,
                stallTolerance,
                every,
                replications,
                selectEvery,
                maximumLength,
                warm,
                cancelled);
    }

    public TrainOptions withSelection(int every) {
        return new TrainOptions(
                iterations,
                passes,
                seed,
                threads,
                risk,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                every,
                maximumLength,
                warm,
                cancelled);
    }

    public TrainOptions withMaximumLength(int nodes) {
        return new TrainOptions(
                iterations,
                passes,
                seed,
                threads,
                risk,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                nodes,
                warm,
                cancelled);
    }

    public TrainOptions withWarm(List<NodeCuts> cuts) {
        return new TrainOptions(
                iterations,
                passes,
                seed,
                threads,
                risk,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                maximumLength,
                cuts,
                cancelled);
    }

    public TrainOptions withCancelled(BooleanSupplier asked) {
        return new TrainOptions(
                iterations,
                passes,
                seed,
                threads,
                risk,
                stall,
                stallTolerance,
                gapEvery,
                gapReplications,
                selectEvery,
                maximumLength,
                warm,
                asked);
    }
}
