package org.ortaq.waterpower.stage;

import org.ortaq.waterpower.dispatch.WaterYear;

/**
 * What a party expects of those who have settled before it, in one month: each quantity is {mean, slope in the anomaly of
 * the first river, slope in that of the second}. What nobody has settled is nought. Filled party by party.
 */
public final class Expected {
    /** Numbers of a rule. */
    public static final int PARTS = 3;

    /** Release through turbines, hm3 by node. */
    final double[][] turbine;
    /** What stays in the lake or evaporates from it, hm3 by node. */
    final double[][] kept;
    /** Taken by the canal of a node, hm3. */
    final double[][] diversion;
    /** Deficit of a need, gross hm3. */
    final double[][] deficit;
    /** Missed flow of a target, hm3. */
    final double[][] targetMissed;
    /** Power sold, GWh by sale at the seller. */
    final double[][] sold;

    /** Nothing is expected of anybody. */
    public Expected(WaterYear year) {
        this(
                rules(year.nodes().size()),
                rules(year.nodes().size()),
                rules(year.nodes().size()),
                rules(year.needs().size()),
                rules(year.targets().size()),
                rules(year.sales().size()));
    }

    private Expected(
            double[][] turbine,
            double[][] kept,
            double[][] diversion,
            double[][] deficit,
            double[][] targetMissed,
            double[][] sold) {
        this.turbine = turbine;
        this.kept = kept;
        this.diversion = diversion;
        this.deficit = deficit;
        this.targetMissed = targetMissed;
        this.sold = sold;
    }

    private static double[][] rules(int size) {
        return new double[size][PARTS];
    }

    /** A copy to be filled further. */
    public Expected copy() {
        return new Expected(copy(turbine), copy(kept), copy(diversion), copy(deficit), copy(targetMissed), copy(sold));
    }

    private static double[][] copy(double[][] rules) {
        var copy = new double[rules.length][];
        for (int i = 0; i < rules.length; i++) {
            copy[i] = rules[i].clone();
        }
        return copy;
    }
}
