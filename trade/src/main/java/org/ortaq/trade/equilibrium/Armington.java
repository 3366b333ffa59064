package org.ortaq.trade.equilibrium;

/** The base of a one-sector world: flows, elasticity, share of value added. Immutable; solves any number of changes. */
public final class Armington {

    /** Largest residual of a solved world, relative. */
    public static final double TOLERANCE = 1e-11;

    final int n;
    final double[][] flow;
    final double sigma;
    final double valueAddedShare;
    final Closure closure;
    final double[] output;
    final double[] expenditure;
    final double[] step;

    /**
     * @param flow base flows by origin and destination, sales at home on the diagonal; copied
     * @param sigma elasticity of substitution between origins, above 1
     * @param valueAddedShare value added over output, above 0, at most 1
     */
    public Armington(double[][] flow, double sigma, double valueAddedShare, Closure closure) {
        if (!(sigma > 1)) {
            throw new IllegalArgumentException("sigma must be above 1: " + sigma);
        }
        if (!(valueAddedShare > 0 && valueAddedShare <= 1)) {
            throw new IllegalArgumentException("valueAddedShare must be above 0, at most 1: " + valueAddedShare);
        }
        this.n = flow.length;
        this.flow = new double[n][];
        this.sigma = sigma;
        this.valueAddedShare = valueAddedShare;
        this.closure = closure;
        this.output = new double[n];
        this.expenditure = new double[n];
        for (int i = 0; i < n; i++) {
            this.flow[i] = flow[i].clone();
            addUp(i);
        }
        this.step = steps();
    }

    private void addUp(int i) {
        for (int j = 0; j < n; j++) {
            if (!(flow[i][j] >= 0 && Double.isFinite(flow[i][j]))) {
                throw new IllegalArgumentException("flow[" + i + "][" + j + "] must be 0 or more: " + flow[i][j]);
            }
            output[i] += flow[i][j];
            expenditure[j] += flow[i][j];
        }
        if (!(flow[i][i] > 0)) {
            throw new IllegalArgumentException("sales at home of country " + i + " must be positive: " + flow[i][i]);
        }
    }

    /** The own-price elasticity of excess supply at the base, inverted: a Newton step without the cross terms. */
    private double[] steps() {
        double[] steps = new double[n];
        for (int i = 0; i < n; i++) {
            double home = flow[i][i] / expenditure[i];
            double cost = valueAddedShare / (1 - (1 - valueAddedShare) * home);
            double fall = 1 - flow[i][i] / output[i];
            for (int j = 0; j < n; j++) {
                double others = 1 - flow[i][j] / expenditure[j];
                fall += flow[i][j] / output[i] * (sigma - 1) * cost * others;
            }
            steps[i] = 1 / fall;
        }
        return steps;
    }

    public int size() {
        return n;
    }

    /** Base output by country; a fresh array. */
    public double[] output() {
        return output.clone();
    }

    /** Base spending by country; a fresh array. */
    public double[] expenditure() {
        return expenditure.clone();
    }

    /**
     * Solves the world after a change.
     *
     * @param cost hat of the iceberg cost by origin and destination; 1 unchanged, infinity closed
     * @param endowment hat of the endowment of value added (growth times productivity), positive
     */
    public Equilibrium solve(double[][] cost, double[] endowment) {
        return new Solver(this, cost, endowment).solve();
    }
}
