package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Region;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.PartyCost;
import org.ortaq.waterpower.dispatch.Plan;

/** What a plant at a river is worth: the difference of two runs over the same years, filling of its lake included. */
public final class PlantStudy {
    private static final int ROUNDS = 2;

    /**
     * A year with the plant less the same year without.
     *
     * @param year calendar year the water year begins in
     * @param own GWh of the plant
     * @param country GWh of all hydro of its country with it less without
     * @param region GWh of all hydro of the region
     * @param stored hm3 in its lake on 30 September
     * @param savedMusd what the coalition saves, and for the region as a whole
     */
    public record Year(
            int year, double own, double country, double region, double stored, double savedMusd, double regionMusd) {}

    private PlantStudy() {}

    /**
     * @param without regions one a year from the base year on, without the plant
     * @param with the same with it
     * @param mask who dispatches jointly
     * @param inflow share of mean inflow
     */
    public static List<Year> of(
            List<Region> without, List<Region> with, String node, int mask, double inflow, LpSolver solver) {
        var years = new ArrayList<Year>();
        var model = new WaterPowerModel();
        var before = model.october(without, without.getFirst().year(), solver);
        var after = before;
        for (int t = 0; t + 1 < without.size(); t++) {
            var a = run(WaterCase.at(without.get(t), without.get(t + 1), before, inflow), mask, solver);
            var b = run(WaterCase.at(with.get(t), with.get(t + 1), after, inflow), mask, solver);
            years.add(year(without.get(t).year(), node, mask, a, b));
            before = WaterPowerModel.stateAfter(a.prepared(), a.plan());
            after = WaterPowerModel.stateAfter(b.prepared(), b.plan());
        }
        return years;
    }

    private record Run(Prepared prepared, Plan plan) {}

    private static Run run(WaterCase asked, int mask, LpSolver solver) {
        var prepared = new Preparation(asked.span())
                .prepare(asked.state().storageHm3(), asked.state().onTheWay());
        var dispatch = new Dispatch(solver, ROUNDS);
        var ready = dispatch.ready(prepared.year());
        var like = prepared.with(ready.year());
        return new Run(like, dispatch.at(ready, mask));
    }

    private static Year year(int year, String node, int mask, Run a, Run b) {
        int n = index(b, node);
        int owner = b.prepared().year().nodes().get(n).owner();
        double own = 0;
        for (int t = 0; t < 12; t++) {
            own += b.plan().hydro(n, t);
        }
        return new Year(
                year,
                own,
                hydro(b, 1 << owner) - hydro(a, 1 << owner),
                hydro(b, 31) - hydro(a, 31),
                b.plan().storage[n][11],
                (cost(a, mask) - cost(b, mask)) / 1000,
                (cost(a, 31) - cost(b, 31)) / 1000);
    }

    private static double cost(Run run, int mask) {
        return PartyCost.of(run.prepared().year(), run.plan(), mask).total();
    }

    private static int index(Run run, String node) {
        var nodes = run.prepared().year().nodes();
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).id().equals(node)) {
                return n;
            }
        }
        throw new IllegalArgumentException("no node '" + node + "' in the rivers");
    }

    private static double hydro(Run run, int mask) {
        double sum = 0;
        var year = run.prepared().year();
        for (int n = 0; n < year.nodes().size(); n++) {
            boolean counts = year.nodes().get(n).zone() >= 0
                    && (mask & 1 << year.nodes().get(n).owner()) != 0;
            for (int t = 0; t < 12 && counts; t++) {
                sum += run.plan().hydro(n, t);
            }
        }
        return sum;
    }
}
