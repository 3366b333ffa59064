package org.ortaq.projects.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.solver.HighsSolver;

/**
 * The best choice and how robust it is.
 *
 * @param plan the best at the middle values, fairest among equals
 * @param low value of the plan when every value is at its low end
 * @param high value of the plan at the high ends
 * @param inclusion by project: share of the draws whose best choice has it (core index of Liesiö, Mild and Salo 2007)
 */
public record Portfolio(Plan plan, double low, double high, double[] inclusion) {

    /**
     * Finds it.
     *
     * @param draws how many vectors of values are drawn from the intervals (triangular by inversion)
     * @param seed of the draws
     * @throws InfeasibleChoice when no choice keeps the rules
     */
    public static Portfolio of(Candidates candidates, Rules rules, int draws, long seed, HighsSolver solver) {
        var central = new ChoiceProgram(candidates, rules, candidates.mid());
        var best = central.best(solver);
        var plan = fairest(central, best, candidates, solver);
        double[] inclusion = new double[candidates.count()];
        for (int draw = 0; draw < draws; draw++) {
            var drawn = new ChoiceProgram(candidates, rules, drawn(candidates, draw, seed)).good(solver);
            for (int j = 0; j < inclusion.length; j++) {
                inclusion[j] += drawn.has(j) ? 1.0 / draws : 0;
            }
        }
        return new Portfolio(
                plan,
                new ChoiceProgram(candidates, rules, candidates.low()).value(plan.start()),
                new ChoiceProgram(candidates, rules, candidates.high()).value(plan.start()),
                inclusion);
    }

    private static Plan fairest(ChoiceProgram central, Plan best, Candidates candidates, HighsSolver solver) {
        var looked = new boolean[candidates.countries()];
        for (var share : candidates.share()) {
            for (int c = 0; c < looked.length; c++) {
                looked[c] |= share[c] > 0;
            }
        }
        if (candidates.countries() == 0) {
            return best;
        }
        double atLeast = best.value() - ChoiceProgram.GAP * Math.max(1, Math.abs(best.value()));
        var fair = central.fairest(solver, atLeast, looked);
        return fair.value() >= atLeast ? new Plan(fair.start(), fair.value(), best.gap()) : best;
    }

    private static double[] drawn(Candidates candidates, int draw, long seed) {
        var random = RandomStream.of(seed, "portfolio");
        double[] value = new double[candidates.count()];
        for (int j = 0; j < value.length; j++) {
            value[j] = triangular(
                    candidates.low()[j],
                    candidates.mid()[j],
                    candidates.high()[j],
                    random.uniform((long) draw * value.length + j));
        }
        return value;
    }

    private static double triangular(double low, double mid, double high, double u) {
        if (high == low) {
            return mid;
        }
        double split = (mid - low) / (high - low);
        return u < split
                ? low + Math.sqrt(u * (high - low) * (mid - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - mid));
    }

    /** Projects in the best choice of every draw. */
    public List<Integer> always() {
        return where(1 - 1e-12, 2);
    }

    /** Projects in none. */
    public List<Integer> never() {
        return where(-1, 1e-12);
    }

    private List<Integer> where(double from, double below) {
        var found = new ArrayList<Integer>();
        for (int j = 0; j < inclusion.length; j++) {
            if (inclusion[j] >= from && inclusion[j] < below) {
                found.add(j);
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portfolio p && plan.equals(p.plan) && Arrays.equals(inclusion, p.inclusion);
    }

    @Override
    public int hashCode() {
        return plan.hashCode();
    }
}
