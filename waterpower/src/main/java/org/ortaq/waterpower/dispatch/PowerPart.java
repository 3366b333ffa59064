package org.ortaq.waterpower.dispatch;

import org.ortaq.solver.ProgramBuilder;

/** Columns and rows of the power system in one party's program. */
final class PowerPart {
    private static final int ABSENT = WaterPart.ABSENT;

    private final WaterYear year;
    private final Scope scope;
    private final Plan plan;
    private final ProgramBuilder program;
    private final WaterPart water;
    private final boolean promises;
    private final int months;
    private final int[][] balance;
    private final int[][] burnt;
    private final int[][] forward;
    private final int[][] backward;
    private final int[][] unservedFirst;
    private final int[][] unservedRest;
    private final int[][] curtailed;
    private final int[][] sold;

    PowerPart(WaterYear year, Scope scope, Plan plan, ProgramBuilder program, WaterPart water, boolean promises) {
        this.year = year;
        this.scope = scope;
        this.plan = plan;
        this.program = program;
        this.water = water;
        this.promises = promises;
        months = year.months();
        balance = new int[year.zones()][months];
        unservedFirst = new int[year.zones()][months];
        unservedRest = new int[year.zones()][months];
        curtailed = new int[year.zones()][months];
        burnt = new int[year.units().size()][months];
        forward = absent(year.links().size());
        backward = absent(year.links().size());
        sold = absent(year.sales().size());
    }

    private int[][] absent(int size) {
        var columns = new int[size][months];
        for (var row : columns) {
            java.util.Arrays.fill(row, ABSENT);
        }
        return columns;
    }

    void build() {
        for (int z = 0; z < year.zones(); z++) {
            if (scope.isZoneMember(z)) {
                zone(z);
            }
        }
        for (int g = 0; g < year.units().size(); g++) {
            if (scope.isZoneMember(year.units().get(g).zone())) {
                unit(g, year.units().get(g));
            }
        }
        for (int n = 0; n < year.nodes().size(); n++) {
            if (scope.includes(n) && scope.isZoneMember(year.nodes().get(n).zone())) {
                hydro(n, year.nodes().get(n).zone());
            }
        }
        for (int k = 0; k < year.needs().size(); k++) {
            var need = year.needs().get(k);
            if (need.pump() > 0 && scope.isZoneMember(need.zone()) && scope.includes(need.node())) {
                pumping(k, need);
            }
        }
        for (int l = 0; l < year.links().size(); l++) {
            var link = year.links().get(l);
            if (scope.isZoneMember(link.from()) && scope.isZoneMember(link.to())) {
                flows(l, link);
            }
        }
        for (int c = 0; c < year.sales().size(); c++) {
            sale(c, year.sales().get(c));
        }
        for (int l = 0; l < year.links().size(); l++) {
            for (int t = 0; t < months; t++) {
                capacity(l, t, true);
                capacity(l, t, false);
            }
        }
    }

    private void zone(int z) {
        var prices = year.prices();
        for (int t = 0; t < months; t++) {
            double load = year.load()[z][t];
            double given = year.given()[z][t];
            balance[z][t] = program.row(load - given, load - given);
            unservedFirst[z][t] = program.column(prices.unservedFirst(), 0, prices.slice() * load);
            unservedRest[z][t] = program.column(prices.unservedRest(), 0, load);
            curtailed[z][t] = program.column(0, 0, given);
            program.set(balance[z][t], unservedFirst[z][t], 1);
            program.set(balance[z][t], unservedRest[z][t], 1);
            program.set(balance[z][t], curtailed[z][t], -1);
        }
    }

    // Load holds the pumping of full deliveries: what is not delivered is not lifted.
    private void pumping(int k, Need need) {
        for (int t = 0; t < months; t++) {
            for (int column : water.deficits(k, t)) {
                program.set(balance[need.zone()][t], column, need.pump());
            }
        }
    }

    private void unit(int g, Unit unit) {
        for (int t = 0; t < months; t++) {
            burnt[g][t] = program.column(unit.cost(), 0, unit.max()[t]);
            program.set(balance[unit.zone()][t], burnt[g][t], 1);
        }
    }

    private void hydro(int n, int zone) {
        for (int t = 0; t < months; t++) {
            if (water.turbine[n][t] != ABSENT) {
                program.set(balance[zone][t], water.turbine[n][t], plan.energy[n][t]);
            }
        }
    }

    private void flows(int l, Link link) {
        for (int t = 0; t < months; t++) {
            forward[l][t] = program.column(0, 0, link.max()[t]);
            backward[l][t] = program.column(0, 0, link.max()[t]);
            program.set(balance[link.from()][t], forward[l][t], -1);
            program.set(balance[link.to()][t], forward[l][t], 1 - link.loss());
            program.set(balance[link.to()][t], backward[l][t], -1);
            program.set(balance[link.from()][t], backward[l][t], 1 - link.loss());
        }
    }

    private static boolean isAbroad(Sale sale) {
        return sale.seller() < 0 || sale.buyer() < 0;
    }

    // Between two of a joint dispatch a contract is a way for power that may have no other, at no price.
    private void sale(int c, Sale sale) {
        boolean selling = scope.isZoneMember(sale.seller());
        boolean buying = scope.isZoneMember(sale.buyer());
        if (!selling && !buying) {
            return;
        }
        boolean agreed = plan.saleSettled[c] && !isAbroad(sale) && !(selling && buying);
        for (int t = 0; t < months; t++) {
            double max = sale.promise() >= 0 && !promises ? 0 : sale.max()[t];
            double low = agreed ? plan.sold[c][t] : sale.fixed() && !(selling && buying) ? max : 0;
            double high = agreed ? plan.sold[c][t] : max;
            double cost = (buying ? sale.price()[t] : 0) - (selling ? sale.price()[t] : 0);
            sold[c][t] = program.column(cost, low, high);
            if (selling) {
                program.set(balance[sale.seller()][t], sold[c][t], -1);
            }
            if (buying) {
                program.set(balance[sale.buyer()][t], sold[c][t], sale.delivered());
            }
        }
    }

    // Power sold uses the links of its path beside what flows freely.
    private void capacity(int l, int t, boolean direction) {
        double left = year.links().get(l).max()[t];
        boolean used = (direction ? forward : backward)[l][t] != ABSENT;
        for (int c = 0; c < year.sales().size(); c++) {
            var sale = year.sales().get(c);
            double share = sale.shareAt(l, direction, year.links());
            if (sold[c][t] != ABSENT) {
                used |= share > 0;
            } else {
                left -= share * plan.sold[c][t];
            }
        }
        if (used) {
            limit(l, t, direction, Math.max(0, left));
        }
    }

    private void limit(int l, int t, boolean direction, double left) {
        int row = program.row(Double.NEGATIVE_INFINITY, left);
        int flow = (direction ? forward : backward)[l][t];
        if (flow != ABSENT) {
            program.set(row, flow, 1);
        }
        for (int c = 0; c < year.sales().size(); c++) {
            double share = year.sales().get(c).shareAt(l, direction, year.links());
            if (share > 0 && sold[c][t] != ABSENT) {
                program.set(row, sold[c][t], share);
            }
        }
    }

    void writeInto(Plan out, double[] x, double[] rowDual) {
        for (int z = 0; z < year.zones(); z++) {
            if (scope.isZoneMember(z)) {
                writeZone(out, z, x, rowDual);
            }
        }
        for (int g = 0; g < burnt.length; g++) {
            if (scope.isZoneMember(year.units().get(g).zone())) {
                WaterPart.read(out.burnt[g], burnt[g], x);
            }
        }
        for (int l = 0; l < forward.length; l++) {
            if (forward[l][0] != ABSENT) {
                WaterPart.read(out.forward[l], forward[l], x);
                WaterPart.read(out.backward[l], backward[l], x);
            }
        }
        for (int c = 0; c < sold.length; c++) {
            if (sold[c][0] != ABSENT) {
                WaterPart.read(out.sold[c], sold[c], x);
                out.saleSettled[c] = true;
            }
        }
    }

    private void writeZone(Plan out, int z, double[] x, double[] rowDual) {
        WaterPart.read(out.unservedFirst[z], unservedFirst[z], x);
        WaterPart.read(out.curtailed[z], curtailed[z], x);
        for (int t = 0; t < months; t++) {
            out.unserved[z][t] = out.unservedFirst[z][t] + Math.max(0, x[unservedRest[z][t]]);
            out.price[z][t] = rowDual[balance[z][t]];
        }
    }
}
