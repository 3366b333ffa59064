package org.ortaq.trade.equilibrium;

/**
 * The base of a world of many sectors with input-output links and tariffs (Caliendo and Parro 2015). Immutable; any
 * number of {@link MultiSectorSolver}s work on it. Region {@code r}, sector {@code j} stand at {@code r s + j} of the flat
 * arrays, which are read only.
 */
public final class MultiSector {

    final int n;
    final int s;
    final Cells cells;
    /** Share of value added in output. */
    final double[] valueAddedShare;
    /** Share of a supplier in the cost of a user: region, supplier, user. */
    final double[] bySupplier;
    /** The same: region, user, supplier. */
    final double[] byUser;
    /** Share of a sector in final demand. */
    final double[] finalShare;

    final double[] theta;
    /** Value added by region. */
    final double[] income;

    final double[] deficit;
    /** Spending by region and sector, tariffs included. */
    final double[] demand;

    final Blocks blocks;

    public MultiSector(SectorData data) {
        this.n = data.regions();
        this.s = data.sectors();
        this.cells = Cells.of(data);
        this.theta = data.theta().clone();
        this.deficit = data.deficit().clone();
        this.valueAddedShare = new double[n * s];
        this.bySupplier = new double[n * s * s];
        this.byUser = new double[n * s * s];
        this.finalShare = new double[n * s];
        this.income = new double[n];
        this.demand = new double[n * s];
        for (int r = 0; r < n; r++) {
            costShares(data, r);
            finalShares(data, r);
            demands(data, r);
        }
        this.blocks = new Blocks(this);
    }

    private void costShares(SectorData data, int r) {
        for (int j = 0; j < s; j++) {
            double added = data.valueAdded()[r][j];
            double output = added;
            for (int k = 0; k < s; k++) {
                output += data.intermediate()[r][k][j];
            }
            if (!(added >= 0 && output >= 0 && Double.isFinite(output))) {
                throw new IllegalArgumentException("value added and output of region " + r + ", sector " + j
                        + " must be 0 or more: " + added + ", " + output);
            }
            income[r] += added;
            if (output > 0) {
                valueAddedShare[r * s + j] = added / output;
                for (int k = 0; k < s; k++) {
                    double share = data.intermediate()[r][k][j] / output;
                    bySupplier[(r * s + k) * s + j] = share;
                    byUser[(r * s + j) * s + k] = share;
                }
            }
        }
        if (!(income[r] > 0)) {
            throw new IllegalArgumentException("value added of region " + r + " must be positive: " + income[r]);
        }
    }

    private void finalShares(SectorData data, int r) {
        double sum = 0;
        for (double x : data.finalDemand()[r]) {
            sum += x;
        }
        if (!(sum > 0 && Double.isFinite(sum))) {
            throw new IllegalArgumentException("final demand of region " + r + " must be positive: " + sum);
        }
        for (int j = 0; j < s; j++) {
            finalShare[r * s + j] = data.finalDemand()[r][j] / sum;
        }
    }

    private void demands(SectorData data, int r) {
        for (int j = 0; j < s; j++) {
            double spent = 0;
            for (int i = 0; i < n; i++) {
                spent += data.trade()[j][r][i] * (1 + data.tariff()[j][r][i]);
            }
            demand[r * s + j] = spent;
            if (spent == 0 && buys(r, j)) {
                throw new IllegalArgumentException(
                        "region " + r + " uses sector " + j + " but buys it from nobody, not even at home");
            }
        }
    }

    private boolean buys(int r, int j) {
        boolean buys = finalShare[r * s + j] > 0;
        for (int user = 0; user < s; user++) {
            buys |= byUser[(r * s + user) * s + j] > 0;
        }
        return buys;
    }

    public int regions() {
        return n;
    }

    public int sectors() {
        return s;
    }

    /** A change that changes nothing, to be filled by its owner. */
    public Change unchanged(Closure closure) {
        return new Change(this, closure);
    }

    /** A solver with its own work space, for one thread. */
    public MultiSectorSolver solver() {
        return new MultiSectorSolver(this);
    }
}
