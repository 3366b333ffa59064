package org.ortaq.waterpower.dispatch;

/** Recomputes the balances of a plan from its parts, independently of the programs. */
public final class Balance {

    private Balance() {}

    /** Largest residual of any node and month, hm3. */
    public static double water(WaterYear year, Plan plan) {
        double worst = 0;
        for (int n = 0; n < year.nodes().size(); n++) {
            for (int t = 0; t < WaterYear.MONTHS; t++) {
                worst = Math.max(worst, Math.abs(arriving(year, plan, n, t) - leaving(year, plan, n, t)));
            }
        }
        return worst;
    }

    private static double arriving(WaterYear year, Plan plan, int n, int t) {
        var node = year.nodes().get(n);
        double sum = node.inflow()[t] - node.evaporationBase()[t] + plan.diversion[n][t] + plan.emergency[n][t];
        sum += t == 0 ? year.arrivals()[n] : 0;
        for (int u = 0; u < year.nodes().size(); u++) {
            var up = year.nodes().get(u);
            if (up.downstream() == n) {
                sum += (1 - up.loss()) * (1 - up.lag()) * plan.release(u, t);
                sum += t == 0 ? 0 : (1 - up.loss()) * up.lag() * plan.release(u, t - 1);
            }
        }
        return sum;
    }

    private static double leaving(WaterYear year, Plan plan, int n, int t) {
        var node = year.nodes().get(n);
        double before = t == 0 ? node.start() : plan.storage[n][t - 1];
        double sum = plan.storage[n][t] - before + node.evaporation()[t] * (before + plan.storage[n][t]) / 2;
        sum += plan.release(n, t);
        for (int u = 0; u < year.nodes().size(); u++) {
            sum += year.nodes().get(u).divertedFrom() == n ? plan.diversion[u][t] : 0;
        }
        for (int k = 0; k < year.needs().size(); k++) {
            var need = year.needs().get(k);
            sum += need.node() == n ? (1 - need.returned()) * (need.need()[t] - plan.shortfall(k, t)) : 0;
        }
        return sum;
    }

    /** Largest residual of any zone and month, GWh. */
    public static double power(WaterYear year, Plan plan) {
        double worst = 0;
        for (int z = 0; z < year.zones(); z++) {
            for (int t = 0; t < WaterYear.MONTHS; t++) {
                double residual = own(year, plan, z, t) + traded(year, plan, z, t) - year.load()[z][t];
                worst = Math.max(worst, Math.abs(residual));
            }
        }
        return worst;
    }

    private static double own(WaterYear year, Plan plan, int z, int t) {
        double sum = year.given()[z][t] - plan.curtailed[z][t] + plan.unserved[z][t];
        for (int g = 0; g < year.units().size(); g++) {
            sum += year.units().get(g).zone() == z ? plan.burnt[g][t] : 0;
        }
        for (int k = 0; k < year.needs().size(); k++) {
            sum += year.needs().get(k).zone() == z ? year.needs().get(k).pump() * plan.shortfall(k, t) : 0;
        }
        for (int n = 0; n < year.nodes().size(); n++) {
            sum += year.nodes().get(n).zone() == z ? plan.hydro(n, t) : 0;
        }
        return sum;
    }

    private static double traded(WaterYear year, Plan plan, int z, int t) {
        double sum = 0;
        for (int l = 0; l < year.links().size(); l++) {
            var link = year.links().get(l);
            sum += link.from() == z ? (1 - link.loss()) * plan.backward[l][t] - plan.forward[l][t] : 0;
            sum += link.to() == z ? (1 - link.loss()) * plan.forward[l][t] - plan.backward[l][t] : 0;
        }
        for (int c = 0; c < year.sales().size(); c++) {
            var sale = year.sales().get(c);
            sum += sale.buyer() == z ? sale.delivered() * plan.sold[c][t] : 0;
            sum -= sale.seller() == z ? plan.sold[c][t] : 0;
        }
        return sum;
    }

    /** Water invented to keep frozen volumes, hm3. */
    public static double invented(Plan plan) {
        double sum = 0;
        for (var node : plan.emergency) {
            for (double hm3 : node) {
                sum += hm3;
            }
        }
        return sum;
    }

    /** What the members of a mask pay in a plan, thousand USD. */
    public static double cost(WaterYear year, Plan plan, int mask) {
        return PartyCost.of(year, plan, mask).total();
    }
}
