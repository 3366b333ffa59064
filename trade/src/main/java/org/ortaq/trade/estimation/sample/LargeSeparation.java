package org.ortaq.trade.estimation.sample;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.ortaq.trade.estimation.absorption.ConjugateGradient;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.ReducedSystem;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.algebra.Cholesky;

/**
 * Separation among a few suspects of a large panel: the rectifier with the projection made by weighted least squares, all
 * rows that are no suspects held at 0 by a heavy weight (the method of weighting of Correia, Guimaraes and Zylkin 2019).
 */
public final class LargeSeparation {

    private static final double HEAVY = 1e6;
    private static final int MOST_ROUNDS = 2000;
    private static final double NOTHING = 1e-4;

    private final Layout layout;
    private final Team team;
    private final double[][] columns;
    private final BooleanSupplier stopped;

    /** @param columns regressors in the order of the layout, not changed */
    public LargeSeparation(Layout layout, Team team, double[][] columns, BooleanSupplier stopped) {
        this.layout = layout;
        this.team = team;
        this.columns = columns;
        this.stopped = stopped;
    }

    /**
     * @param suspects zeros that may be separated, in the order of the layout
     * @return the certificate of each row, above 0 where it is separated
     */
    public double[] find(boolean[] suspects) {
        int n = layout.rows();
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) weights[i] = suspects[i] ? 1 : HEAVY;
        var system = new ReducedSystem(layout, team, columns, weights);
        system.weigh();
        var block = Cholesky.of(system.crossProducts(), 1e-11);
        var gradient = new ConjugateGradient(system, system.size(), block::solve, stopped);
        double[] b = new double[system.size()];
        double[] v = new double[system.size()];
        double[] u = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) u[i] = suspects[i] ? 1 : 0;
        for (int k = 0; k < MOST_ROUNDS; k++) {
            system.rightHandSide(u, b);
            gradient.solve(b, v, (energy, error) -> error <= 1e-14 * Math.max(energy, 1), 20_000);
            system.step(v, u, z);
            boolean certified = true;
            boolean bounded = true;
            for (int i = 0; i < n; i++) {
                if (!suspects[i]) continue;
                certified &= z[i] >= -0.1 * NOTHING;
                bounded &= u[i] - z[i] >= -1e-9;
            }
            if (certified || bounded) return positive(suspects, u, z, certified);
            for (int i = 0; i < n; i++) u[i] = suspects[i] ? Math.max(z[i], 0) : 0;
        }
        return new double[n];
    }

    private static double[] positive(boolean[] suspects, double[] u, double[] z, boolean certified) {
        double[] certificate = new double[z.length];
        Arrays.fill(certificate, 0);
        for (int i = 0; i < z.length; i++) {
            if (suspects[i] && z[i] > NOTHING && (certified || u[i] - z[i] <= NOTHING)) certificate[i] = z[i];
        }
        return certificate;
    }
}
