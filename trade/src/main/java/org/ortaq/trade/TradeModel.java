package org.ortaq.trade;

import java.util.List;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.trade.equilibrium.Equilibrium;

/** The door of the room. Holds no state; safe for use by several threads. */
public final class TradeModel {

    /**
     * Calibrates the matrix of the base year.
     *
     * @param base the region of the base year, without levers
     * @throws IllegalStateException when the matrix does not balance or a country sells more abroad than it makes
     */
    public TradeBase start(Region base) {
        return new Calibration(base).calibrate();
    }

    /**
     * Solves one year. Costs and endowments are taken relative to the base: cost = (1 + transport) x barrier, endowment =
     * real GDP of the outlook x productivity.
     *
     * @return the result, to be refused by the caller when it is not {@code converged}
     */
    public TradeResult run(Region region, TradeBase base, TradeInputs in) {
        var world = base.world().solve(cost(region, base, in), endowment(region, base, in));
        double[] income = new double[base.gdp().length];
        for (int i = 0; i < income.length; i++) {
            income[i] = base.gdp()[i] * world.realIncome()[i];
        }
        return result(region.year(), world, income);
    }

    private static TradeResult result(int year, Equilibrium world, double[] income) {
        return new TradeResult(
                year,
                world.flow(),
                world.realIncome(),
                income,
                world.homeShare(),
                world.residual(),
                world.iterations(),
                world.converged());
    }

    private static double[][] cost(Region region, TradeBase base, TradeInputs in) {
        double[][] cost = Calibration.wedges(region);
        for (int i = 0; i < cost.length; i++) {
            for (int j = 0; j < cost.length; j++) {
                cost[i][j] = i == j
                        ? 1
                        : (1 + in.transportCost()[i][j])
                                * cost[i][j]
                                / ((1 + in.baseTransportCost()[i][j]) * base.wedge()[i][j]);
            }
        }
        return cost;
    }

    private static double[] endowment(Region region, TradeBase base, TradeInputs in) {
        double[] endowment = region.economy().gdp();
        for (int i = 0; i < endowment.length; i++) {
            endowment[i] = endowment[i] / base.gdp()[i] * in.productivity()[i];
        }
        return endowment;
    }

    /** What the run says, sorted by metric and area; the metrics are those of {@link TradeMetrics}. */
    public List<Outcome> outcomes(Region region, TradeBase base, TradeResult result) {
        return new TradeOutcomes(region, base, result).list();
    }

    /** Flows and turnovers that both sides counted, with how far apart they are. */
    public List<MirrorGap> mirrorGaps(Region region) {
        return new MirrorGaps(region.tradeCosts().base()).find();
    }
}
