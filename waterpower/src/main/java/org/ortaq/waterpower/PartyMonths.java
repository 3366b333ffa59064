package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.ortaq.region.Coalition;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.Scope;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.sddp.PolicyGraph;
import org.ortaq.waterpower.stage.Expected;
import org.ortaq.waterpower.stage.Month;
import org.ortaq.waterpower.stage.MonthBuilder;

/** The months of a party, a country or a coalition, as stages of a policy. */
public final class PartyMonths {
    private static final int PIECES = 4;

    private final PolicyHorizon horizon;
    private final int mask;
    private final boolean[] settled;
    private final int from;
    private final List<String> states;
    private final List<Month> months = new ArrayList<>();
    private final PolicyGraph graph;

    /**
     * @param mask the party
     * @param settled by member, whether it has settled before; of members it does not matter
     * @param expected by month, of those who have settled
     * @param plans by year, where the tangents of head are taken
     * @param from the first water year of the party, which begins as the countries alone have left the rivers
     */
    PartyMonths(
            PolicyHorizon horizon, int mask, boolean[] settled, List<Expected> expected, List<Plan> plans, int from) {
        this.horizon = horizon;
        this.mask = mask;
        this.settled = settled.clone();
        this.from = from;
        states = findStates();
        for (int s = from * MONTHS; s < horizon.stages(); s++) {
            int y = s / MONTHS;
            var year = horizon.year(y);
            var builder = new MonthBuilder(
                    year,
                    plans.get(y),
                    horizon.wetness(),
                    horizon.river(),
                    states,
                    scope(year),
                    expected.get(s),
                    s % MONTHS);
            months.add(builder.build(s + 1 == horizon.stages()));
        }
        graph = PolicyGraph.linear(
                initial(),
                months.stream().map(Month::problem).toList(),
                months.stream().map(Month::openings).toList(),
                StrictMath.exp(StrictMath.log(horizon.discount()) / MONTHS),
                -greatestGain());
    }

    private Scope scope(WaterYear year) {
        return new Scope(year, mask, settled);
    }

    private List<String> findStates() {
        var ids = new TreeSet<String>();
        for (int y = from; y < horizon.length(); y++) {
            var year = horizon.year(y);
            var scope = scope(year);
            for (int n = 0; n < year.nodes().size(); n++) {
                var node = year.nodes().get(n);
                if (node.stores() && scope.includes(n) && !scope.isFrozen(node.owner())) {
                    ids.add(node.id());
                }
            }
        }
        return List.copyOf(ids);
    }

    private double[] initial() {
        var initial = new double[states.size() + 2];
        for (var node : horizon.year(from).nodes()) {
            int s = states.indexOf(node.id());
            if (s >= 0) {
                initial[s] = node.start();
            }
        }
        return initial;
    }

    // Value of full lakes at the end, and all that power could be sold for on the way.
    private double greatestGain() {
        double sum = 1;
        for (var node : horizon.year(horizon.length() - 1).nodes()) {
            for (int piece = 0; piece < PIECES && node.stores(); piece++) {
                sum += node.end().slope(piece) * node.end().width(piece, node.dead(), node.full());
            }
        }
        for (int y = from; y < horizon.length(); y++) {
            for (var sale : horizon.year(y).sales()) {
                for (int t = 0; t < MONTHS && sale.seller() >= 0; t++) {
                    sum += sale.max()[t] * sale.price()[t];
                }
            }
        }
        return sum;
    }

    /** What cuts must have in common to serve this party: members, months and reservoirs. */
    String shape() {
        return name() + "-" + (horizon.firstYear() + from) + "-" + (horizon.length() - from) + "-"
                + Integer.toHexString(String.join(".", states).hashCode());
    }

    /** Members joined by plus signs. */
    public String name() {
        return new Coalition(mask).name();
    }

    /** Stage of a month of the horizon. */
    int stage(int y, int t) {
        if (y < from) {
            throw new IllegalArgumentException("policy of " + name() + ": found the water year "
                    + (horizon.firstYear() + y) + ", expected one from " + (horizon.firstYear() + from) + " on");
        }
        return (y - from) * MONTHS + t;
    }

    public int mask() {
        return mask;
    }

    /** Ids of the reservoirs it moves, in the order of the state; the two anomalies of the rivers follow. */
    public List<String> states() {
        return states;
    }

    public PolicyGraph graph() {
        return graph;
    }

    List<Month> months() {
        return months;
    }

    /** Index of the node of each state. */
    int[] places(WaterYear year) {
        var places = new int[states.size()];
        Arrays.fill(places, -1);
        for (int n = 0; n < year.nodes().size(); n++) {
            int s = states.indexOf(year.nodes().get(n).id());
            if (s >= 0) {
                places[s] = n;
            }
        }
        return places;
    }

    /** Rows and columns of the largest stage. */
    public int[] size() {
        int rows = 0;
        int columns = 0;
        for (var month : months) {
            rows = Math.max(rows, month.problem().program().rows());
            columns = Math.max(columns, month.problem().program().columns());
        }
        return new int[] {rows, columns};
    }
}
