package org.ortaq.trade.estimation.absorption;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Preconditioned conjugate gradients for an {@link EffectSystem}: the diagonal for the effects, an exact block for the
 * regressors. The system may be singular (effects overlap) as long as the right-hand side lies in its range.
 */
public final class ConjugateGradient {

    private static final int DELAY = 6;

    private final EffectSystem system;
    private final int effects;
    private final Regressors block;
    private final double[] r;
    private final double[] z;
    private final double[] d;
    private final double[] q;
    private final double[] recent = new double[DELAY];
    private final BooleanSupplier stopped;
    private int applications;

    /** What the preconditioner does with the regressors' part: {@code z = block^-1 r}. */
    public interface Regressors {
        void solve(double[] r, double[] z, int from);
    }

    /**
     * @param size how much of the system takes part: the effects alone, or all of it
     * @param block the preconditioner of the regressors' part, used when they take part
     * @param stopped asked before every application whether to give up
     */
    public ConjugateGradient(EffectSystem system, int size, Regressors block, BooleanSupplier stopped) {
        this.system = system;
        this.effects = system.others();
        this.block = block;
        this.stopped = stopped;
        this.r = new double[size];
        this.z = new double[size];
        this.d = new double[size];
        this.q = new double[size];
    }

    /**
     * The answer to a solve.
     *
     * @param energy squared energy norm of the solution found, {@code b'v}
     * @param error estimated squared energy norm of what is missing
     */
    public record Solved(double energy, double error, boolean converged) {}

    /** When the estimated error is small enough. */
    public interface Enough {
        boolean test(double energy, double error);
    }

    /** How often the system has been applied so far. */
    public int applications() {
        return applications;
    }

    /**
     * Solves {@code S v = b} from zero.
     *
     * @param b right-hand side
     * @param v receives the solution
     * @param most most applications of the system
     */
    public Solved solve(double[] b, double[] v, Enough enough, int most) {
        Arrays.fill(v, 0);
        System.arraycopy(b, 0, r, 0, r.length);
        precondition();
        System.arraycopy(z, 0, d, 0, r.length);
        double rz = dot(r, z);
        double first = rz;
        double energy = 0;
        Arrays.fill(recent, 0);
        for (int k = 0; k < most; k++) {
            if (!(rz > first * 1e-30) || !(rz > 0)) return new Solved(energy, 0, true);
            if (stopped.getAsBoolean()) throw new IllegalStateException("the estimation was stopped");
            system.apply(d, q);
            applications++;
            double curvature = dot(d, q);
            if (!(curvature > 0)) return new Solved(energy, rz, enough.test(energy, rz));
            double alpha = rz / curvature;
            for (int i = 0; i < r.length; i++) {
                v[i] += alpha * d[i];
                r[i] -= alpha * q[i];
            }
            double gained = alpha * rz;
            energy += gained;
            recent[k % DELAY] = gained;
            precondition();
            double next = dot(r, z);
            double error = error(k, next);
            if ((k >= DELAY - 1 || next <= 1e-3 * rz) && enough.test(energy, error)) {
                return new Solved(energy, error, true);
            }
            double beta = next / rz;
            for (int i = 0; i < r.length; i++) d[i] = z[i] + beta * d[i];
            rz = next;
        }
        return new Solved(energy, rz, false);
    }

    /** The energy of the last steps bounds the error before them; the preconditioned residual is the other sign. */
    private double error(int k, double residual) {
        double sum = 0;
        for (double gained : recent) sum += gained;
        return k < DELAY - 1 ? residual : Math.max(sum * 0.1, residual);
    }

    private void precondition() {
        double[] diagonal = system.diagonal();
        for (int i = 0; i < effects; i++) z[i] = diagonal[i] > 0 ? r[i] / diagonal[i] : 0;
        if (r.length > effects) block.solve(r, z, effects);
    }

    private double dot(double[] a, double[] b) {
        return ReducedSystem.dot(a, b, 0, r.length);
    }
}
