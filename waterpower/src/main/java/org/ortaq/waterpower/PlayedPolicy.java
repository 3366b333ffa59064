package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.ortaq.region.Member;
import org.ortaq.waterpower.dispatch.Plan;

/** What happened on the drawn paths. Filled path by path, each path once, by any thread. */
public final class PlayedPolicy {
    private static final int[] SHOWN_MONTHS = {5, 11};
    private static final double POWER_LINE = 0.005;
    private static final double WATER_LINE = 0.1;

    private final PolicyHorizon horizon;
    private final int paths;
    private final List<String> reservoirs;
    private final double[][] costs;
    private final double[][][] stored;
    private final double[][][] winter;
    private final boolean[][][] shortOfPower;
    private final boolean[][][] shortOfWater;
    private final double[] invented;

    PlayedPolicy(PolicyHorizon horizon, int paths) {
        this.horizon = horizon;
        this.paths = paths;
        var ids = new TreeSet<String>();
        for (int y = 0; y < horizon.length(); y++) {
            horizon.year(y).nodes().stream().filter(n -> n.stores()).forEach(n -> ids.add(n.id()));
        }
        reservoirs = List.copyOf(ids);
        costs = new double[paths][];
        stored = new double[reservoirs.size()][horizon.stages()][paths];
        winter = new double[reservoirs.size()][2][paths];
        int members = Member.values().length;
        shortOfPower = new boolean[members][horizon.length()][paths];
        shortOfWater = new boolean[members][horizon.length()][paths];
        invented = new double[paths];
    }

    void add(int p, List<Plan> plans) {
        costs[p] = horizon.costs(plans);
        for (int y = 0; y < plans.size(); y++) {
            lakes(p, y, plans.get(y));
            shortages(p, y, plans.get(y));
        }
    }

    private void lakes(int p, int y, Plan plan) {
        var nodes = horizon.year(y).nodes();
        for (int n = 0; n < nodes.size(); n++) {
            for (int t = 0; t < MONTHS; t++) {
                invented[p] += plan.emergency[n][t];
            }
            int r = reservoirs.indexOf(nodes.get(n).id());
            for (int t = 0; r >= 0 && t < MONTHS; t++) {
                stored[r][y * MONTHS + t][p] = plan.storage[n][t];
                winter[r][t < MONTHS / 2 ? 0 : 1][p] += plan.release(n, t);
            }
        }
    }

    private void shortages(int p, int y, Plan plan) {
        var lost = new double[2][shortOfPower.length];
        var wanted = new double[2][shortOfPower.length];
        for (var month : MonthAccount.of(horizon.prepared(y), plan)) {
            for (int m = 0; m < shortOfPower.length; m++) {
                lost[0][m] += month.unserved[m];
                wanted[0][m] += month.demand[m];
                lost[1][m] += month.deficit[m];
                wanted[1][m] += month.need[m];
            }
        }
        for (int m = 0; m < shortOfPower.length; m++) {
            shortOfPower[m][y][p] = lost[0][m] > POWER_LINE * wanted[0][m];
            shortOfWater[m][y][p] = lost[1][m] > WATER_LINE * wanted[1][m];
        }
    }

    /** Thousand USD by path and member. */
    double[][] costs() {
        return costs;
    }

    /** Cost of members on each path, million USD. */
    public double[] costs(int mask) {
        var sums = new double[paths];
        for (int p = 0; p < paths; p++) {
            for (int m = 0; m < costs[p].length; m++) {
                sums[p] += (mask & 1 << m) != 0 ? costs[p][m] / 1000 : 0;
            }
        }
        return sums;
    }

    /** The greatest volume that had to be invented on a path, hm3: nought where all obligations could be met. */
    public double invented() {
        return Arrays.stream(invented).max().orElse(0);
    }

    /** Mean share of a reservoir's release between October and March. */
    public double winterShare(String reservoir) {
        int r = reservoirs.indexOf(reservoir);
        double sum = 0;
        for (int p = 0; p < paths; p++) {
            sum += winter[r][0][p] / (winter[r][0][p] + winter[r][1][p]) / paths;
        }
        return sum;
    }

    /** Storage on 1 April and 1 October, and the shares of years in which a country goes short. */
    public PolicyFan fan() {
        var lakes = new ArrayList<PolicyFan.Reservoir>();
        for (int r = 0; r < reservoirs.size(); r++) {
            for (int y = 0; y < horizon.length(); y++) {
                for (int t : SHOWN_MONTHS) {
                    var sorted = stored[r][y * MONTHS + t].clone();
                    Arrays.sort(sorted);
                    lakes.add(new PolicyFan.Reservoir(
                            reservoirs.get(r),
                            horizon.firstYear() + y + 1,
                            Span.month(t) % 12 + 1,
                            sorted[sorted.length / 10] / 1000,
                            sorted[sorted.length / 2] / 1000,
                            sorted[sorted.length * 9 / 10] / 1000));
                }
            }
        }
        var risks = new ArrayList<PolicyFan.Risk>();
        for (var member : Member.values()) {
            risks.add(new PolicyFan.Risk(
                    member.name(), share(shortOfPower[member.ordinal()]), share(shortOfWater[member.ordinal()])));
        }
        return new PolicyFan(lakes, risks);
    }

    private double share(boolean[][] years) {
        int count = 0;
        for (var year : years) {
            for (boolean is : year) {
                count += is ? 1 : 0;
            }
        }
        return (double) count / (years.length * paths);
    }
}
