package org.ortaq.numerics;

/**
 * Anderson's mixing (1965) of a fixed-point map: the next state is the combination of the last few whose misses, to first
 * order, cancel best. All work space is made once; sums run in fixed order.
 */
public final class AndersonMixing {

    private static final int MEMORY = 6;

    private final int size;
    private final double[][] stateStep = new double[MEMORY][];
    private final double[][] missStep = new double[MEMORY][];
    private final double[] lastState;
    private final double[] lastMiss;
    private final double[] miss;
    private final double[][] gram = new double[MEMORY][MEMORY];
    private final double[][] factor = new double[MEMORY][MEMORY];
    private final double[] weights = new double[MEMORY];
    private int kept;
    private int slot;
    private boolean begun;

    public AndersonMixing(int size) {
        this.size = size;
        this.lastState = new double[size];
        this.lastMiss = new double[size];
        this.miss = new double[size];
        for (int k = 0; k < MEMORY; k++) {
            stateStep[k] = new double[size];
            missStep[k] = new double[size];
        }
    }

    public void clear() {
        kept = 0;
        slot = 0;
        begun = false;
    }

    /** Replaces a state, given where the map takes it. */
    public void step(double[] state, double[] mapped) {
        for (int q = 0; q < size; q++) {
            miss[q] = mapped[q] - state[q];
        }
        if (begun) {
            remember(state);
        }
        begun = true;
        System.arraycopy(state, 0, lastState, 0, size);
        System.arraycopy(miss, 0, lastMiss, 0, size);
        System.arraycopy(mapped, 0, state, 0, size);
        if (kept > 0 && weigh()) {
            combine(state);
        }
    }

    private void remember(double[] state) {
        double[] x = stateStep[slot];
        double[] f = missStep[slot];
        for (int q = 0; q < size; q++) {
            x[q] = state[q] - lastState[q];
            f[q] = miss[q] - lastMiss[q];
        }
        kept = StrictMath.min(kept + 1, MEMORY);
        for (int k = 0; k < kept; k++) {
            gram[slot][k] = dot(f, missStep[k]);
            gram[k][slot] = gram[slot][k];
        }
        slot = (slot + 1) % MEMORY;
    }

    /** Four sums at a time, added in fixed order. */
    private double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int q = 0;
        for (; q + 3 < size; q += 4) {
            s0 += a[q] * b[q];
            s1 += a[q + 1] * b[q + 1];
            s2 += a[q + 2] * b[q + 2];
            s3 += a[q + 3] * b[q + 3];
        }
        for (; q < size; q++) {
            s0 += a[q] * b[q];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** Least squares by Cholesky of the Gram matrix with a trace of a ridge; false when even that fails. */
    private boolean weigh() {
        double trace = 0;
        for (int k = 0; k < kept; k++) {
            trace += gram[k][k];
            weights[k] = dot(missStep[k], miss);
        }
        for (int i = 0; i < kept; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = gram[i][k] + (i == k ? 1e-14 * trace : 0);
                for (int l = 0; l < k; l++) {
                    sum -= factor[i][l] * factor[k][l];
                }
                if (i == k && !(sum > 0)) {
                    clear();
                    return false;
                }
                factor[i][k] = i == k ? StrictMath.sqrt(sum) : sum / factor[k][k];
            }
        }
        substitute();
        return true;
    }

    private void substitute() {
        for (int i = 0; i < kept; i++) {
            for (int l = 0; l < i; l++) {
                weights[i] -= factor[i][l] * weights[l];
            }
            weights[i] /= factor[i][i];
        }
        for (int i = kept - 1; i >= 0; i--) {
            for (int l = i + 1; l < kept; l++) {
                weights[i] -= factor[l][i] * weights[l];
            }
            weights[i] /= factor[i][i];
        }
    }

    private void combine(double[] state) {
        for (int k = 0; k < kept; k++) {
            double w = weights[k];
            double[] x = stateStep[k];
            double[] f = missStep[k];
            for (int q = 0; q < size; q++) {
                state[q] -= w * (x[q] + f[q]);
            }
        }
    }
}
