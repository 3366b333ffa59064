package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.solver.LpSolver;

/**
 * Summer water against winter power in a dry, a normal and a wet year: between which prices and rates it pays.
 *
 * <p>The year types are shares of mean inflow fixed beforehand: about one standard deviation of the yearly inflow to
 * Toktogul in 2001-2010 (0.185) to either side.
 */
public final class SwapStudy {

    /** A year type. */
    public enum YearType {
        DRY(0.8),
        NORMAL(1),
        WET(1.2);

        private final double inflow;

        YearType(double inflow) {
            this.inflow = inflow;
        }

        /** Share of mean inflow. */
        public double inflow() {
            return inflow;
        }
    }

    /** The terms of one volume in one year type. */
    public record Row(YearType type, SwapTerms terms) {}

    private SwapStudy() {}

    /**
     * @param asked the water year; its inflow is multiplied by that of the year type
     * @param volumesHm3 volumes over what the operator would release alone in June to August
     */
    public static List<Row> of(WaterCase asked, String reservoir, int mask, List<Double> volumesHm3, LpSolver solver) {
        var rows = new ArrayList<Row>();
        for (var type : YearType.values()) {
            var cases = new CaseSolver(asked.withInflow(asked.inflow() * type.inflow()), solver);
            var contracts = new ContractStudy(cases, reservoir, mask);
            for (double hm3 : volumesHm3) {
                rows.add(new Row(type, contracts.terms(hm3)));
            }
        }
        return rows;
    }
}
