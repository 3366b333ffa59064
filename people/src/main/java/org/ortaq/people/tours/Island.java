package org.ortaq.people.tours;

import java.util.function.BooleanSupplier;

/** One search: ruin, recreate, accept by simulated annealing in cycles; knows nothing of other islands. */
final class Island {

    private static final int STOP_CHECK = 32;

    private final Dice dice;
    private final Repair repair;
    private final Ruin ruin;
    private final double timeWeight;
    private final double scale;
    private final Routes best;
    private Routes current;
    private Routes trial;
    private double bestWorth;
    private double worth;
    private long done;

    /** @param travelWeight what a whole horizon of travel weighs, in mean scores of a vertex; 0 = score alone */
    Island(Orienteering problem, Tours tours, int[] leave, int[][] near, long seed, double travelWeight) {
        dice = new Dice(seed);
        repair = new Repair(problem, tours, leave, dice);
        ruin = new Ruin(problem, tours, leave, near, dice, repair);
        best = new Routes(problem, tours, leave);
        current = new Routes(problem, tours, leave);
        trial = new Routes(problem, tours, leave);
        scale = meanScore(problem);
        long horizon = (long) problem.close()[problem.size() - 1] - problem.open()[0];
        timeWeight = travelWeight * scale / Math.max(1.0, horizon * (double) tours.count());
        repair.fill(current);
        worth = worth(current);
        best.copyFrom(current);
        bestWorth = worth;
    }

    private static double meanScore(Orienteering problem) {
        return Math.max(1.0, problem.totalScore() / Math.max(1.0, problem.size() - 2.0));
    }

    private double worth(Routes routes) {
        return routes.score - timeWeight * routes.travelled();
    }

    Routes best() {
        return best;
    }

    long done() {
        return done;
    }

    /** Begins the next cycle from given tours. */
    void adopt(Routes routes) {
        current.copyFrom(routes);
        worth = worth(current);
        keepBest();
    }

    private void keepBest() {
        // the walk trades a little score for less travel, the best never does
        if (current.score > best.score || (current.score == best.score && worth > bestWorth + 1e-9)) {
            bestWorth = worth;
            best.copyFrom(current);
        }
    }

    /**
     * One cycle from hot to cold.
     *
     * @param hot temperature at the start as a share of the mean score of a vertex
     * @param stop asked now and then
     */
    void cycle(int iterations, double hot, double size, BooleanSupplier stop) {
        double first = hot * scale;
        double factor = StrictMath.exp(StrictMath.log(0.02) * STOP_CHECK / iterations);
        double temperature = first;
        for (int k = 0; k < iterations; k++) {
            if (k % STOP_CHECK == STOP_CHECK - 1) {
                temperature *= factor;
                if (stop.getAsBoolean()) {
                    return;
                }
            }
            step(temperature, size);
        }
    }

    private void step(double temperature, double size) {
        done++;
        trial.copyFrom(current);
        ruin.apply(trial, size);
        repair.fill(trial);
        double next = worth(trial);
        if (next >= worth || next - worth > temperature * StrictMath.log(1 - dice.unit())) {
            var old = current;
            current = trial;
            trial = old;
            worth = next;
            keepBest();
        }
    }
}
