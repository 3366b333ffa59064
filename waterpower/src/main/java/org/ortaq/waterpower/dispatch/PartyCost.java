package org.ortaq.waterpower.dispatch;

import java.util.function.IntPredicate;

/**
 * What the members of a mask pay in a plan, thousand USD: the objective of a party, recomputed from the plan part by
 * part. Power that flows freely between two members of a joint dispatch costs the pair nothing; who pays whom is a matter
 * of accounts.
 *
 * @param fuel fuel and running cost
 * @param contracts purchases less sales at the price of the contracts
 * @param unserved load not served
 * @param irrigation deficits
 * @param missed minimum releases, promises and flows to seas and deltas missed
 * @param stored value of what is stored at the end
 */
public record PartyCost(
        double fuel, double contracts, double unserved, double irrigation, double missed, double stored) {

    public static PartyCost of(WaterYear year, Plan plan, int mask) {
        IntPredicate in = member -> (mask & 1 << member) != 0;
        return new PartyCost(
                fuel(year, plan, in),
                contracts(year, plan, in),
                unserved(year, plan, in),
                irrigation(year, plan, in),
                missed(year, plan, in),
                stored(year, plan, in));
    }

    /** All parts, less what is stored. */
    public double total() {
        return fuel + contracts + unserved + irrigation + missed - stored;
    }

    private static double fuel(WaterYear year, Plan plan, IntPredicate in) {
        double sum = 0;
        for (int g = 0; g < year.units().size(); g++) {
            var unit = year.units().get(g);
            if (in.test(year.zoneOwner()[unit.zone()])) {
                sum += unit.cost() * sum(plan.burnt[g]);
            }
        }
        return sum;
    }

    private static double contracts(WaterYear year, Plan plan, IntPredicate in) {
        double sum = 0;
        for (int c = 0; c < year.sales().size(); c++) {
            var sale = year.sales().get(c);
            boolean sells = sale.seller() >= 0 && in.test(year.zoneOwner()[sale.seller()]);
            boolean buys = sale.buyer() >= 0 && in.test(year.zoneOwner()[sale.buyer()]);
            for (int t = 0; t < year.months() && buys != sells; t++) {
                sum += (buys ? 1 : -1) * sale.price()[t] * plan.sold[c][t];
            }
        }
        return sum;
    }

    private static double unserved(WaterYear year, Plan plan, IntPredicate in) {
        var prices = year.prices();
        double sum = 0;
        for (int z = 0; z < year.zones(); z++) {
            if (in.test(year.zoneOwner()[z])) {
                double first = sum(plan.unservedFirst[z]);
                sum += prices.unservedFirst() * first + prices.unservedRest() * (sum(plan.unserved[z]) - first);
            }
        }
        return sum;
    }

    private static double irrigation(WaterYear year, Plan plan, IntPredicate in) {
        double sum = 0;
        for (int k = 0; k < year.needs().size(); k++) {
            for (int t = 0; t < year.months() && in.test(year.needs().get(k).owner()); t++) {
                sum += plan.deficitCost(year, k, t);
            }
        }
        return sum;
    }

    private static double missed(WaterYear year, Plan plan, IntPredicate in) {
        double sum = 0;
        for (int n = 0; n < year.nodes().size(); n++) {
            sum += in.test(year.nodes().get(n).owner()) ? year.prices().slack() * sum(plan.missed[n]) : 0;
        }
        for (int e = 0; e < year.targets().size(); e++) {
            var target = year.targets().get(e);
            boolean own = in.test(year.nodes().get(target.node()).owner());
            sum += own ? target.value() * sum(plan.targetMissed[e]) : 0;
        }
        return sum;
    }

    private static double stored(WaterYear year, Plan plan, IntPredicate in) {
        double sum = 0;
        for (int n = 0; n < year.nodes().size(); n++) {
            var node = year.nodes().get(n);
            boolean counts = node.stores() && node.lower()[year.months() - 1] >= node.dead();
            sum += counts && in.test(node.owner()) ? stored(node, plan.storage[n][year.months() - 1]) : 0;
        }
        return sum;
    }

    private static double stored(Node node, double hm3) {
        double left = hm3 - node.dead();
        double sum = 0;
        for (int piece = 0; piece < EndValue.PIECES; piece++) {
            double width = Math.min(left, node.end().width(piece, node.dead(), node.full()));
            sum += node.end().slope(piece) * width;
            left -= width;
        }
        return sum;
    }

    private static double sum(double[] months) {
        double sum = 0;
        for (double month : months) {
            sum += month;
        }
        return sum;
    }
}
