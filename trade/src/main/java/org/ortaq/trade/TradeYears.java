package org.ortaq.trade;

import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.Industries;
import org.ortaq.region.tradecosts.Industry;
import org.ortaq.trade.equilibrium.Change;
import org.ortaq.trade.equilibrium.Closure;
import org.ortaq.trade.equilibrium.MultiSectorSolver;
import org.ortaq.trade.equilibrium.World;

/**
 * Runs years of one base, each from the solution of the last; keeps its work space. For one thread. Results depend on what was
 * solved before only within the tolerance of the solver.
 */
public final class TradeYears {

    private static final double TOLERANCE = 1e-11;
    private static final int COUNT = Industry.values().length;

    private final TradeBase base;
    private final MultiSectorSolver solver;
    private final Change change;
    private final int n;

    TradeYears(TradeBase base) {
        this.base = base;
        this.n = base.gdp().length;
        this.solver = base.world().solver().tolerance(TOLERANCE);
        this.change = base.world().unchanged(Closure.FIXED_SHARE);
    }

    /**
     * Solves one year. Transport and barriers are icebergs relative to the base, duties earn revenue, the endowment is real GDP
     * of the outlook x productivity.
     *
     * @return the result, to be refused by the caller when it is not {@code converged}
     */
    public TradeResult run(Region region, TradeInputs in) {
        costs(region, in);
        double[] gdp = region.economy().gdp();
        for (int r = 0; r < n; r++) {
            change.endowment[r] = gdp[r] / base.gdp()[r] * in.productivity()[r];
            System.arraycopy(in.industryProductivity()[r], 0, change.productivity[r], 0, COUNT);
        }
        solver.solve(change);
        return result(region.year(), solver.world(change));
    }

    /** Where the solver stands: what the next year starts from, beside its inputs. */
    public double[] start() {
        return solver.start();
    }

    /** Goes on from where another work space of the same base stood, as if this one had solved what that one did. */
    public void start(double[] from) {
        solver.start(from);
    }

    private void costs(Region region, TradeInputs in) {
        var industries = region.industries();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    cost(region, industries, in, i, j);
                }
            }
        }
    }

    private void cost(Region region, Industries industries, TradeInputs in, int i, int j) {
        double barrier = region.tradeCosts().barrier(i, j) / base.barrier()[i][j];
        double duty = region.tradeCosts().customsDuty(i, j);
        for (int s = 0; s < COUNT; s++) {
            if (industries.traded()[s]) {
                double way = (1 + in.transportCost()[s][i][j]) / (1 + in.baseTransportCost()[s][i][j]);
                boolean carried = industries.byFreight()[s] || way == Double.POSITIVE_INFINITY;
                change.cost[s][j][i] = barrier * (carried ? way : 1);
                change.tariff[s][j][i] = duty;
            }
        }
    }

    private TradeResult result(int year, World world) {
        double scale = numeraire(world);
        var r = new TradeResult(
                year,
                new double[n][n],
                new double[COUNT][n][n],
                new double[n],
                new double[n],
                new double[n],
                new double[n],
                new double[n],
                world.residual(),
                world.iterations(),
                world.converged());
        for (int c = 0; c < n; c++) {
            fill(r, world, c, scale);
        }
        for (int c = 0; c < n; c++) {
            r.homeShareHat()[c] = homeShare(r.flows(), c) / homeShare(base.flows(), c);
        }
        return r;
    }

    private void fill(TradeResult r, World world, int c, double scale) {
        for (int s = 0; s < COUNT; s++) {
            for (int k = 0; k < n; k++) {
                double sold = world.trade()[s][k][c] * scale;
                r.byIndustry()[s][c][k] = sold;
                r.flows()[c][k] += sold;
            }
        }
        double before = 0;
        for (double added : base.sectors().valueAdded()[c]) {
            before += added;
        }
        double revenue = base.revenue(c);
        double now = (world.valueAdded()[c] + world.tariffRevenue()[c]) / world.consumerPrice()[c];
        r.realIncomeHat()[c] = now / (before + revenue);
        r.realIncome()[c] = base.gdp()[c] * r.realIncomeHat()[c];
        r.priceIndex()[c] = world.consumerPrice()[c] * scale;
        r.tariffRevenue()[c] = world.tariffRevenue()[c] * scale;
    }

    private double homeShare(double[][] flows, int c) {
        double spent = 0;
        for (double[] exporter : flows) {
            spent += exporter[c];
        }
        return flows[c][c] / spent;
    }

    /** Makes the world's final spending cost, on the mean, what it cost in the base. */
    private static double numeraire(World world) {
        double value = 0;
        double volume = 0;
        for (int r = 0; r < world.income().length; r++) {
            value += world.income()[r];
            volume += world.income()[r] / world.consumerPrice()[r];
        }
        return volume / value;
    }
}
