package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;

/** What a plant at a river makes under the policy of a coalition, which does not know the inflow to come. */
public final class PlantPolicyStudy {

    /**
     * A water year with the plant.
     *
     * @param year calendar year it begins in
     * @param own GWh of the plant
     * @param stored hm3 in its lake on 30 September
     */
    public record Year(int year, double own, double stored) {}

    private PlantPolicyStudy() {}

    /**
     * Plays the policy where every month brings the same share of its mean inflow.
     *
     * @param book with the policies of the five alone and of the coalition
     * @param node where the plant stands
     * @param mask who dispatches jointly
     * @param inflow share of mean inflow of all rivers, known to nobody in advance
     */
    public static List<Year> of(PolicyBook book, String node, int mask, double inflow, LpSolver solver) {
        var walk = new PolicyWalk(book);
        var plans = walk.play(mask, walk.steady(inflow), solver);
        var years = new ArrayList<Year>();
        for (int y = 0; y < plans.size(); y++) {
            years.add(year(book.horizon().firstYear() + y, book.horizon().year(y), plans.get(y), node));
        }
        return years;
    }

    private static Year year(int first, WaterYear year, Plan plan, String node) {
        int n = index(year, node);
        double own = 0;
        for (int t = 0; t < MONTHS; t++) {
            own += plan.hydro(n, t);
        }
        return new Year(first, own, plan.storage[n][MONTHS - 1]);
    }

    private static int index(WaterYear year, String node) {
        for (int n = 0; n < year.nodes().size(); n++) {
            if (year.nodes().get(n).id().equals(node)) {
                return n;
            }
        }
        throw new IllegalArgumentException("no node '" + node + "' in the rivers");
    }
}
