package org.ortaq.assessment.sensitivity;

import org.ortaq.numerics.RandomStream;

/**
 * Elementary effects (Morris 1991, Technometrics 33:161-174) on four levels, the middles of quarters, with steps of half
 * the range: a trajectory starts at a random point and moves one factor after the other, in random order. A step from a
 * lower level goes up, from an upper one down, so a factor of several coordinates moves them all.
 *
 * @param trajectories how many; each costs one run more than there are factors
 */
public record Screening(Factors factors, int trajectories, long seed) {

    private static final int LEVELS = 4;
    private static final double STEP = 0.5;

    public Screening {
        if (trajectories < 1) {
            throw new IllegalArgumentException("trajectories: found " + trajectories + ", expected 1 or more");
        }
    }

    /**
     * What moving a factor does.
     *
     * @param mean of the effects, for the whole range; meaningless for a factor of several coordinates
     * @param meanSize mean of their sizes (Campolongo, Cariboni and Saltelli 2007)
     * @param spread standard deviation: curvature and interaction
     */
    public record Effect(double mean, double meanSize, double spread) {}

    public int runsPerTrajectory() {
        return factors.count() + 1;
    }

    /** The point of a run: step 0 is the start of the trajectory, step s has the first s factors moved. */
    public double[] point(int trajectory, int step) {
        var levels = start(trajectory);
        var order = order(trajectory);
        for (int s = 0; s < step; s++) {
            for (int c : factors.coordinates().get(order[s])) {
                levels[c] = (levels[c] + LEVELS / 2) % LEVELS;
            }
        }
        var point = new double[levels.length];
        for (int c = 0; c < point.length; c++) {
            point[c] = (levels[c] + 0.5) / LEVELS;
        }
        return point;
    }

    /** @param answers [trajectory][step] */
    public Effect[] effects(double[][] answers) {
        var effects = new double[factors.count()][trajectories];
        for (int t = 0; t < trajectories; t++) {
            var levels = start(t);
            var order = order(t);
            for (int s = 0; s < order.length; s++) {
                int first = factors.coordinates().get(order[s]).getFirst();
                double step = levels[first] < LEVELS / 2 ? STEP : -STEP;
                effects[order[s]][t] = (answers[t][s + 1] - answers[t][s]) / step;
            }
        }
        var found = new Effect[factors.count()];
        for (int f = 0; f < found.length; f++) {
            found[f] = effect(effects[f]);
        }
        return found;
    }

    private static Effect effect(double[] effects) {
        double sum = 0;
        double sizes = 0;
        for (double effect : effects) {
            sum += effect;
            sizes += Math.abs(effect);
        }
        double mean = sum / effects.length;
        double squares = 0;
        for (double effect : effects) {
            squares += (effect - mean) * (effect - mean);
        }
        double spread = effects.length == 1 ? Double.NaN : StrictMath.sqrt(squares / (effects.length - 1));
        return new Effect(mean, sizes / effects.length, spread);
    }

    private int[] start(int trajectory) {
        var random = RandomStream.of(seed, 2L * trajectory);
        var levels = new int[factors.dimensions()];
        for (int c = 0; c < levels.length; c++) {
            levels[c] = random.below(LEVELS, c);
        }
        return levels;
    }

    /** Fisher and Yates. */
    private int[] order(int trajectory) {
        var random = RandomStream.of(seed, 2L * trajectory + 1);
        var order = new int[factors.count()];
        for (int f = 0; f < order.length; f++) {
            int other = random.below(f + 1, f);
            order[f] = order[other];
            order[other] = f;
        }
        return order;
    }
}
