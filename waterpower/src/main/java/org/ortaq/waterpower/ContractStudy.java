package org.ortaq.waterpower;

import java.util.function.DoubleUnaryOperator;
import org.ortaq.waterpower.dispatch.Plan;

/**
 * What a promise of water costs its giver and brings to others, and the power that makes up for it. All countries act
 * alone; the giver releases in June to August what it would alone and the promised volume.
 */
final class ContractStudy {
    static final int FROM = 6;
    static final int TO = 8;
    private static final double MOST_GWH = 6000;
    private static final int HALVINGS = 14;

    private final CaseSolver cases;
    private final String reservoir;
    private final int giver;
    private final int mask;
    private final double[] before;

    /** @param mask the parties, the giver among them */
    ContractStudy(CaseSolver cases, String reservoir, int mask) {
        this.cases = cases;
        this.reservoir = reservoir;
        this.giver = cases.year().nodes().get(cases.node(reservoir)).owner();
        this.mask = mask | 1 << giver;
        this.before = cases.costs(cases.alone());
    }

    int giver() {
        return giver;
    }

    int mask() {
        return mask;
    }

    /** Thousand USD by member without any promise. */
    double[] before() {
        return before;
    }

    Plan plan(double hm3, double gwh) {
        return cases.contracted(reservoir, FROM, TO, hm3, gwh);
    }

    /** Thousand USD saved by each member. */
    double[] gains(Plan plan) {
        var after = cases.costs(plan);
        var gains = new double[after.length];
        for (int m = 0; m < gains.length; m++) {
            gains[m] = before[m] - after[m];
        }
        return gains;
    }

    double surplus(Plan plan) {
        var gains = gains(plan);
        double sum = 0;
        for (int m = 0; m < gains.length; m++) {
            sum += (mask & 1 << m) != 0 ? gains[m] : 0;
        }
        return sum;
    }

    private double partners(double[] gains) {
        double sum = 0;
        for (int m = 0; m < gains.length; m++) {
            sum += m != giver && (mask & 1 << m) != 0 ? gains[m] : 0;
        }
        return sum;
    }

    /** The terms on which a volume can change hands. */
    SwapTerms terms(double hm3) {
        var gains = gains(plan(hm3, 0));
        double least = zero(gwh -> gains(plan(hm3, gwh))[giver], true);
        double most = zero(gwh -> partners(gains(plan(hm3, gwh))), false);
        return new SwapTerms(hm3, -gains[giver] / hm3, partners(gains) / hm3, least / hm3, most / hm3, gains);
    }

    /**
     * Where a gain that rises (falls) with the power given back passes zero; 0 when it is already on the right side at
     * nothing, NaN when no power the lines can carry gets there.
     */
    private static double zero(DoubleUnaryOperator gain, boolean rises) {
        double sign = rises ? 1 : -1;
        double low = 0;
        double high = MOST_GWH;
        if (sign * gain.applyAsDouble(0) >= 0) {
            return 0;
        }
        if (sign * gain.applyAsDouble(high) < 0) {
            return Double.NaN;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (sign * gain.applyAsDouble(middle) >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
