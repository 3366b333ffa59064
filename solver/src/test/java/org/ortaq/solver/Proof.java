package org.ortaq.solver;

import static org.assertj.core.api.Assertions.assertThat;

/** A point and duals that are feasible and complementary prove the optimum without any solver. */
final class Proof {
    private Proof() {}

    static void optimal(String who, LinearProgram p, WarmSolver solver, double tolerance) {
        var x = new double[p.columns()];
        var duals = new double[p.rows()];
        solver.x(x);
        solver.rowDual(duals);
        var activity = p.activity(x);
        double scale = 1;
        for (double cost : p.cost()) scale = Math.max(scale, Math.abs(cost));
        double dualObjective = 0;
        double size = 1;
        for (int i = 0; i < p.rows(); i++) {
            var part =
                    part(who + " row " + i, activity[i], p.rowLower()[i], p.rowUpper()[i], duals[i], tolerance, scale);
            dualObjective += part;
            size += Math.abs(part);
        }
        var reduced = p.cost().clone();
        for (int i = 0; i < p.rows(); i++)
            for (int at = p.rowStart()[i]; at < p.rowStart()[i + 1]; at++)
                reduced[p.columnIndex()[at]] -= p.value()[at] * duals[i];
        var told = new double[p.columns()];
        solver.reducedCost(told);
        for (int j = 0; j < p.columns(); j++) {
            assertThat(told[j]).as(who).isCloseTo(reduced[j], org.assertj.core.api.Assertions.within(1e-7 * scale));
            var part = part(who + " column " + j, x[j], p.lower()[j], p.upper()[j], reduced[j], tolerance, scale);
            dualObjective += part;
            size += Math.abs(part);
        }
        assertThat(Math.abs(dualObjective - solver.objective()) / size)
                .as(who + " duality gap")
                .isLessThan(1e-8);
    }

    private static double part(
            String who, double x, double low, double high, double dual, double tolerance, double scale) {
        double slip = tolerance * (1 + Math.abs(x));
        assertThat(x).as(who).isBetween(low - slip, high + slip);
        if (Math.abs(dual) <= 1e-9 * scale) return 0;
        double bound = dual > 0 ? low : high;
        assertThat(x).as(who + " at its bound, dual " + dual).isBetween(bound - slip, bound + slip);
        return dual * bound;
    }

    /** For every x within its bounds y'Ax is below every y'r within the rows' bounds. */
    static void infeasible(String who, LinearProgram p, double[] y) {
        var combined = new double[p.columns()];
        double least = 0;
        for (int i = 0; i < p.rows(); i++) {
            if (Math.abs(y[i]) < 1e-12) continue;
            least += y[i] * (y[i] > 0 ? p.rowLower()[i] : p.rowUpper()[i]);
            for (int at = p.rowStart()[i]; at < p.rowStart()[i + 1]; at++)
                combined[p.columnIndex()[at]] += y[i] * p.value()[at];
        }
        double most = 0;
        for (int j = 0; j < combined.length; j++)
            if (Math.abs(combined[j]) > 1e-9) most += combined[j] * (combined[j] > 0 ? p.upper()[j] : p.lower()[j]);
        assertThat(most).as(who).isLessThan(least);
    }
}
