package org.ortaq.trade.equilibrium;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.ortaq.numerics.AndersonMixing;

/**
 * Solves changes of one base; keeps its work space, so that after the first solution nothing is allocated until a result
 * is asked for. For one thread.
 *
 * <p>One pass moves the prices twice to their definition (each region answering with the inverse of its own input-output
 * table), the spending twice to its definition alike, and each wage by a Newton step on its own market; passes are
 * combined by Anderson's mixing (1965) of the last few. With the wage fixed, a pass takes away some nine tenths of a
 * miss of a price. Methods are longer than elsewhere: this is the hot kernel.
 */
public final class MultiSectorSolver {

    /** Largest residual of a solved world, relative. */
    public static final double TOLERANCE = 1e-12;

    private static final int MOST_PASSES = 600;
    private static final double LARGEST_WAGE_STEP = 0.5;

    private final MultiSector base;
    private final int n;
    private final int s;
    private final int[] first;
    private final int[] exporter;

    /** By cell: share times cost hat to the power -theta; the same over one plus the tariff; the cost hat it is of. */
    private final double[] weight;

    private final double[] net;
    private final double[] kappa;
    private final double[] endowedIncome;
    private final double[] logProductivity;

    /** The unknowns: log wages, log prices, spending over its scale. */
    private final double[] state;

    private final double[] next;
    private final AndersonMixing mixing;
    private final double[] scale;
    private final double[] price;
    private final double[] spending;
    private final double[] logCost;
    private final double[] miss;

    /** By sector and region: unit cost to the power -theta; the sums that define prices; sales before tariffs. */
    private final double[] power;

    private final double[] phi;
    private final double[] sales;
    private final double[] revenueShare;
    private final double[] earned;
    private final double[] incomeNow;
    private final double[] column;
    private double tolerance = TOLERANCE;
    private BooleanSupplier stop = () -> false;
    private double residual;
    private int passes;
    private Closure closure = Closure.BALANCED;
    private double[] deficit;

    MultiSectorSolver(MultiSector base) {
        this.base = base;
        this.n = base.n;
        this.s = base.s;
        this.first = base.cells.start();
        this.exporter = base.cells.exporter();
        this.weight = base.cells.share().clone();
        this.net = new double[weight.length];
        this.kappa = new double[weight.length];
        this.endowedIncome = new double[n];
        this.logProductivity = new double[n * s];
        int size = n + 2 * n * s;
        this.state = new double[size];
        this.next = new double[size];
        this.mixing = new AndersonMixing(size);
        this.scale = new double[n * s];
        this.price = new double[n * s];
        this.spending = new double[n * s];
        this.logCost = new double[n * s];
        this.miss = new double[n * s];
        this.power = new double[n * s];
        this.phi = new double[n * s];
        this.sales = new double[n * s];
        this.revenueShare = new double[n * s];
        this.earned = new double[n];
        this.incomeNow = new double[n];
        this.column = new double[s];
        this.deficit = base.deficit;
        Arrays.fill(kappa, 1);
        for (int r = 0; r < n; r++) {
            double all = 0;
            for (int j = 0; j < s; j++) {
                all += base.demand[r * s + j];
            }
            for (int j = 0; j < s; j++) {
                scale[r * s + j] = base.demand[r * s + j] + 1e-3 * all;
            }
        }
        reset();
    }

    /** Largest residual to be called converged, for work that needs less than {@link #TOLERANCE}. */
    public MultiSectorSolver tolerance(double tolerance) {
        this.tolerance = tolerance;
        return this;
    }

    /** Asked once a pass whether to stop before the solution; the result is then not converged. */
    public MultiSectorSolver stopWhen(BooleanSupplier stop) {
        this.stop = stop;
        return this;
    }

    /** Forgets the last solution: the next one starts from the base. */
    public MultiSectorSolver reset() {
        Arrays.fill(state, 0, n + n * s, 0);
        for (int q = 0; q < n * s; q++) {
            state[n + n * s + q] = base.demand[q] / scale[q];
        }
        return this;
    }

    /** Where the next solution starts from: the last one, or the base. A fresh array. */
    public double[] start() {
        return state.clone();
    }

    /** Starts the next solution from where {@link #start} of a solver of the same base stood. */
    public MultiSectorSolver start(double[] from) {
        if (from.length != state.length) {
            throw new IllegalArgumentException(
                    "a start has " + from.length + " numbers, this base needs " + state.length);
        }
        System.arraycopy(from, 0, state, 0, state.length);
        return this;
    }

    /**
     * Solves a change, starting from the last solution. A change of this base only.
     *
     * @return whether it converged; a world that did not is not to be used
     * @throws IllegalArgumentException when a hat or tariff is not a number of its range
     */
    public boolean solve(Change change) {
        prepare(change);
        mixing.clear();
        residual = Double.POSITIVE_INFINITY;
        double best = Double.POSITIVE_INFINITY;
        for (passes = 1; passes <= MOST_PASSES; passes++) {
            pass();
            if (residual <= tolerance || Double.isNaN(residual) || stop.getAsBoolean()) {
                break;
            }
            if (residual > 30 * best) {
                mixing.clear();
                best = residual;
            }
            best = StrictMath.min(best, residual);
            mixing.step(state, next);
            normalise();
        }
        if (Double.isNaN(residual)) {
            reset();
        }
        return residual <= tolerance;
    }

    private void prepare(Change change) {
        closure = change.closure;
        deficit = change.deficit;
        for (int j = 0; j < s; j++) {
            for (int m = 0; m < n; m++) {
                weigh(change, j, m);
            }
        }
        for (int r = 0; r < n; r++) {
            endowedIncome[r] = base.income[r] * positive(change.endowment[r], "endowment", r);
            for (int j = 0; j < s; j++) {
                double hat = positive(change.productivity[r][j], "productivity", r);
                logProductivity[r * s + j] = hat == 1 ? 0 : StrictMath.log(hat);
            }
        }
    }

    private static double positive(double hat, String what, int region) {
        if (!(hat > 0 && Double.isFinite(hat))) {
            throw new IllegalArgumentException(what + " of region " + region + " must be positive: " + hat);
        }
        return hat;
    }

    /** Fills the cells of one sector and importer; a cell whose cost is what it was in the last solution keeps its power. */
    private void weigh(Change change, int j, int m) {
        double[] tariff = change.tariff[j][m];
        double[] cost = change.cost[j][m];
        for (int c = first[j * n + m]; c < first[j * n + m + 1]; c++) {
            double t = tariff[exporter[c]];
            double before = base.cells.tariff()[c];
            double hat = cost[exporter[c]] * (t == before ? 1 : (1 + t) / (1 + before));
            if (hat != kappa[c]) {
                if (!(hat > 0) || !(t > -1)) {
                    throw new IllegalArgumentException("cost and tariff of sector " + j + ", importer " + m
                            + ", exporter " + exporter[c] + " must be positive and above -1: "
                            + cost[exporter[c]] + ", " + t);
                }
                weight[c] =
                        base.cells.share()[c] * (hat == 1 ? 1 : StrictMath.exp(-base.theta[j] * StrictMath.log(hat)));
                kappa[c] = hat;
            }
            net[c] = weight[c] / (1 + t);
        }
    }

    /** From {@link #state} to {@link #next}; sets the residual of the state. */
    private void pass() {
        System.arraycopy(state, n, price, 0, n * s);
        for (int q = 0; q < n * s; q++) {
            spending[q] = state[n + n * s + q] * scale[q];
        }
        for (int r = 0; r < n; r++) {
            earned[r] = StrictMath.exp(state[r]) * endowedIncome[r];
        }
        residual = missPrices();
        movePrices();
        missPrices();
        movePrices();
        shareRevenue();
        residual = worse(residual, missSpending());
        moveSpending();
        missSpending();
        residual = worse(residual, moveWages());
        moveSpending();
        System.arraycopy(price, 0, next, n, n * s);
        for (int q = 0; q < n * s; q++) {
            next[n + n * s + q] = spending[q] / scale[q];
        }
    }

    /** The larger; NaN when one is. */
    private static double worse(double a, double b) {
        return a >= b || Double.isNaN(a) ? a : b;
    }

    /** Evaluates costs and price indices at the present prices; fills the misses and returns the largest. */
    private double missPrices() {
        Arrays.fill(phi, 0);
        for (int r = 0; r < n; r++) {
            costs(r);
        }
        double worst = 0;
        for (int j = 0; j < s; j++) {
            for (int m = 0; m < n; m++) {
                worst = worse(worst, missPrice(j, m));
            }
        }
        return worst;
    }

    private void costs(int r) {
        int at = r * s;
        double wage = state[r];
        for (int j = 0; j < s; j++) {
            logCost[at + j] = base.valueAddedShare[at + j] * wage - logProductivity[at + j];
        }
        for (int k = 0; k < s; k++) {
            double p = price[at + k];
            int row = (at + k) * s;
            for (int j = 0; j < s; j++) {
                logCost[at + j] += base.bySupplier[row + j] * p;
            }
        }
        for (int j = 0; j < s; j++) {
            power[j * n + r] = StrictMath.exp(-base.theta[j] * logCost[at + j]);
        }
    }

    private double missPrice(int j, int m) {
        int row = j * n + m;
        int end = first[row + 1];
        if (first[row] == end) {
            miss[m * s + j] = 0;
            return 0;
        }
        double sum = 0;
        for (int c = first[row]; c < end; c++) {
            sum += weight[c] * power[j * n + exporter[c]];
        }
        phi[row] = sum;
        double missed = -StrictMath.log(sum) / base.theta[j] - price[m * s + j];
        miss[m * s + j] = missed;
        return StrictMath.abs(missed);
    }

    private void movePrices() {
        for (int r = 0; r < n; r++) {
            respond(base.blocks.price, price, r);
        }
    }

    private void moveSpending() {
        for (int r = 0; r < n; r++) {
            respond(base.blocks.demand, spending, r);
        }
    }

    /** Moves one region's values by its inverse times the misses. */
    private void respond(double[] inverse, double[] values, int r) {
        int at = r * s;
        for (int k = 0; k < s; k++) {
            double missed = miss[at + k];
            int row = (at + k) * s;
            for (int j = 0; j < s; j++) {
                values[at + j] += inverse[row + j] * missed;
            }
        }
    }

    /** Tariff revenue over spending, by sector and importer; exactly 0 without tariffs. */
    private void shareRevenue() {
        for (int j = 0; j < s; j++) {
            for (int m = 0; m < n; m++) {
                int row = j * n + m;
                double kept = 0;
                for (int c = first[row]; c < first[row + 1]; c++) {
                    kept += net[c] * power[j * n + exporter[c]];
                }
                revenueShare[row] = phi[row] == 0 ? 0 : 1 - kept / phi[row];
            }
        }
    }

    /** Sales and incomes at the present prices and spending; fills the misses of spending, returns the largest. */
    private double missSpending() {
        sell();
        double worst = 0;
        addDeficits();
        for (int r = 0; r < n; r++) {
            double income = incomeNow[r] + earned[r];
            for (int j = 0; j < s; j++) {
                income += revenueShare[j * n + r] * spending[r * s + j];
            }
            incomeNow[r] = income;
            worst = worse(worst, missSpending(r, income));
        }
        return worst;
    }

    private void sell() {
        Arrays.fill(sales, 0);
        for (int j = 0; j < s; j++) {
            int at = j * n;
            for (int m = 0; m < n; m++) {
                int row = at + m;
                double each = phi[row] == 0 ? 0 : spending[m * s + j] / phi[row];
                for (int c = first[row]; c < first[row + 1]; c++) {
                    sales[at + exporter[c]] += net[c] * each;
                }
            }
            for (int i = 0; i < n; i++) {
                sales[at + i] *= power[at + i];
            }
        }
    }

    /** Puts what each region spends beyond its income into {@link #incomeNow}. */
    private void addDeficits() {
        double world = 0;
        double owed = 0;
        double before = 0;
        for (int r = 0; r < n; r++) {
            world += earned[r];
            owed += deficit[r] / base.income[r] * earned[r];
            before += base.income[r];
        }
        for (int r = 0; r < n; r++) {
            incomeNow[r] = switch (closure) {
                case BALANCED -> 0;
                case FIXED_NOMINAL -> deficit[r] * (world / before);
                case FIXED_SHARE -> earned[r] * ((1 + deficit[r] / base.income[r]) * (world / (world + owed)) - 1);
            };
        }
    }

    private double missSpending(int r, double income) {
        int at = r * s;
        for (int k = 0; k < s; k++) {
            column[k] = base.finalShare[at + k] * income - spending[at + k];
        }
        for (int j = 0; j < s; j++) {
            double sold = sales[j * n + r];
            int row = (at + j) * s;
            for (int k = 0; k < s; k++) {
                column[k] += base.byUser[row + k] * sold;
            }
        }
        double worst = 0;
        for (int k = 0; k < s; k++) {
            miss[at + k] = column[k];
            worst = worse(worst, StrictMath.abs(column[k]));
        }
        return worst / StrictMath.abs(income);
    }

    /** A Newton step of every wage on its own market; returns the largest excess demand for value added, in logs. */
    private double moveWages() {
        double worst = 0;
        for (int r = 0; r < n; r++) {
            double demanded = 0;
            for (int j = 0; j < s; j++) {
                demanded += base.valueAddedShare[r * s + j] * sales[j * n + r];
            }
            double excess = StrictMath.log(demanded / earned[r]);
            worst = worse(worst, StrictMath.abs(excess));
            double move = base.blocks.wage[r] * excess;
            next[r] = state[r] + StrictMath.max(-LARGEST_WAGE_STEP, StrictMath.min(LARGEST_WAGE_STEP, move));
        }
        return worst;
    }

    /** World value added costs what it cost in the base; spending that mixing threw below zero comes back. */
    private void normalise() {
        double world = 0;
        double before = 0;
        for (int r = 0; r < n; r++) {
            world += StrictMath.exp(state[r]) * endowedIncome[r];
            before += base.income[r];
        }
        double shift = StrictMath.log(world / before);
        for (int q = 0; q < n + n * s; q++) {
            state[q] -= shift;
        }
        for (int q = n + n * s; q < state.length; q++) {
            state[q] = (state[q] < 0 ? StrictMath.max(0, next[q]) : state[q]) * (before / world);
        }
    }

    /** The last solution, that of the change, as a record of fresh arrays. */
    public World world(Change change) {
        return new Report(base, this).world(change.tariff);
    }

    /** Largest relative miss of the last solution. */
    public double residual() {
        return residual;
    }

    /** Passes the last solution took. */
    public int passes() {
        return passes;
    }

    boolean converged() {
        return residual <= tolerance;
    }

    double logWage(int r) {
        return state[r];
    }

    double logPrice(int r, int j) {
        return price[r * s + j];
    }

    double logCost(int r, int j) {
        return logCost[r * s + j];
    }

    double spending(int r, int j) {
        return spending[r * s + j];
    }

    double income(int r) {
        return incomeNow[r];
    }

    double earned(int r) {
        return earned[r];
    }

    double revenueShare(int r, int j) {
        return revenueShare[j * n + r];
    }

    /** What the exporter of a cell is paid. */
    double paid(int cell, int row) {
        int importer = row % n;
        int j = row / n;
        return phi[row] == 0 ? 0 : net[cell] * power[j * n + exporter[cell]] / phi[row] * spending[importer * s + j];
    }
}
