package org.ortaq.waterpower.dispatch;

/**
 * What is done in a water year, by month: filled party by party. The arrays are owned by the plan; readers must not
 * change them.
 */
public final class Plan {
    /** Storage at the end of the month, hm3, by node. */
    public final double[][] storage;
    /** Release through turbines, hm3. */
    public final double[][] turbine;
    /** Release beside the turbines, hm3. */
    public final double[][] spill;
    /** Taken by canal from the node it is diverted from, hm3. */
    public final double[][] diversion;
    /** Water that had to be invented to keep a frozen volume, hm3; zero in a sound plan. */
    public final double[][] emergency;
    /** Missed minimum release or promise, hm3. */
    public final double[][] missed;
    /** Deficit by need, month and step, gross hm3. */
    public final double[][][] deficit;
    /** Missed flow by target, hm3. */
    public final double[][] targetMissed;
    /** GWh by burning unit. */
    public final double[][] burnt;
    /** GWh sent from first to second zone, by link, contracts not counted. */
    public final double[][] forward;
    /** GWh sent from second to first zone. */
    public final double[][] backward;
    /** Unserved GWh by zone. */
    public final double[][] unserved;
    /** Unserved GWh of the first, cheaper slice. */
    public final double[][] unservedFirst;
    /** Sun, wind and small hydro not used, GWh by zone. */
    public final double[][] curtailed;
    /** GWh by sale at the seller. */
    public final double[][] sold;
    /** Shadow price by zone, USD per MWh. */
    public final double[][] price;
    /** What one more unit of water at a node is worth to whoever operates it, USD per 1000 m3. */
    public final double[][] waterValue;
    /** GWh per hm3 used, by node. */
    public final double[][] energy;

    final boolean[] settled = new boolean[5];
    final boolean[] saleSettled;
    /** Promised release over its window by promise, hm3: what the operator does alone and the extra. */
    final double[] promised;
    /** Sum of the objectives of the programs that made it, thousand USD. */
    double objective;

    Plan(WaterYear year, double[][] energy) {
        int nodes = year.nodes().size();
        int months = year.months();
        storage = new double[nodes][months];
        turbine = new double[nodes][months];
        spill = new double[nodes][months];
        diversion = new double[nodes][months];
        emergency = new double[nodes][months];
        missed = new double[nodes][months];
        deficit = new double[year.needs().size()][months][Prices.STEPS];
        targetMissed = new double[year.targets().size()][months];
        burnt = new double[year.units().size()][months];
        forward = new double[year.links().size()][months];
        backward = new double[year.links().size()][months];
        unserved = new double[year.zones()][months];
        unservedFirst = new double[year.zones()][months];
        curtailed = new double[year.zones()][months];
        sold = new double[year.sales().size()][months];
        price = new double[year.zones()][months];
        waterValue = new double[nodes][months];
        saleSettled = new boolean[year.sales().size()];
        promised = new double[year.promises().size()];
        this.energy = energy;
    }

    /** A copy to be changed, on the same heads. */
    Plan copy(WaterYear year) {
        var copy = new Plan(year, energy);
        var from = parts();
        var to = copy.parts();
        for (int p = 0; p < from.length - 1; p++) {
            copyInto(from[p], to[p]);
        }
        for (int k = 0; k < deficit.length; k++) {
            copyInto(deficit[k], copy.deficit[k]);
        }
        System.arraycopy(settled, 0, copy.settled, 0, settled.length);
        System.arraycopy(promised, 0, copy.promised, 0, promised.length);
        System.arraycopy(saleSettled, 0, copy.saleSettled, 0, saleSettled.length);
        return copy;
    }

    /** Takes over a month that was solved by itself. */
    void take(Plan month, int t) {
        var to = parts();
        var from = month.parts();
        for (int p = 0; p < to.length; p++) {
            for (int i = 0; i < to[p].length; i++) {
                to[p][i][t] = from[p][i][0];
            }
        }
        for (int k = 0; k < deficit.length; k++) {
            deficit[k][t] = month.deficit[k][0];
        }
    }

    // Energy last: plans share it.
    private double[][][] parts() {
        return new double[][][] {
            storage,
            turbine,
            spill,
            diversion,
            emergency,
            missed,
            targetMissed,
            burnt,
            forward,
            backward,
            unserved,
            unservedFirst,
            curtailed,
            sold,
            price,
            waterValue,
            energy
        };
    }

    private static void copyInto(double[][] from, double[][] to) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, from[i].length);
        }
    }

    /** Whole release of a node in a month, hm3. */
    public double release(int node, int month) {
        return turbine[node][month] + spill[node][month];
    }

    /** Hydro generation of a node in a month, GWh. */
    public double hydro(int node, int month) {
        return turbine[node][month] * energy[node][month];
    }

    /** Deficit of a need in a month over all steps, gross hm3. */
    public double shortfall(int need, int month) {
        double sum = 0;
        for (double step : deficit[need][month]) {
            sum += step;
        }
        return sum;
    }

    /** What a deficit costs in a month, thousand USD. */
    public double deficitCost(WaterYear year, int need, int month) {
        double sum = 0;
        for (int step = 0; step < Prices.STEPS; step++) {
            sum += deficit[need][month][step] * year.prices().stepFactor(step);
        }
        return sum * year.needs().get(need).value();
    }

    /** Sum of the objectives of the programs solved on the way, thousand USD; of a coalition, its own only. */
    public double objective() {
        return objective;
    }
}
