package org.ortaq.waterpower.stage;

import org.ortaq.solver.ProgramBuilder;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.Sale;
import org.ortaq.waterpower.dispatch.Scope;
import org.ortaq.waterpower.dispatch.WaterYear;

/** The power of a party in a month. */
final class MonthPower {
    private final WaterYear year;
    private final Scope scope;
    private final Expected expected;
    private final int t;
    private final ProgramBuilder program;
    private final int[] anomaly;
    private final Terms[] power;
    private final int[] balance;
    private final int[][] unserved;
    private final int[] sold;

    MonthPower(WaterYear year, Scope scope, Expected expected, int t, ProgramBuilder program, int[] anomaly) {
        this.year = year;
        this.scope = scope;
        this.expected = expected;
        this.t = t;
        this.program = program;
        this.anomaly = anomaly;
        power = new Terms[year.zones()];
        balance = MonthBuilder.absent(year.zones());
        unserved = new int[year.zones()][];
        sold = MonthBuilder.absent(year.sales().size());
    }

    int[] balance() {
        return balance;
    }

    int[][] unserved() {
        return unserved;
    }

    int[] sold() {
        return sold;
    }

    /**
     * @param turbine column by node
     * @param generation column by node of power under the planes of head, -1 where energy is release times a number
     * @param deficit columns by need and step
     */
    void build(Plan plan, int[] turbine, int[] generation, int[][] deficit) {
        for (int z = 0; z < power.length; z++) {
            zone(z);
        }
        for (int n = 0; n < turbine.length; n++) {
            int zone = year.nodes().get(n).zone();
            if (scope.isZoneMember(zone)) {
                boolean planes = generation[n] >= 0;
                power[zone].plus(planes ? 1 : plan.energy[n][t], planes ? generation[n] : turbine[n]);
            }
        }
        for (int k = 0; k < deficit.length; k++) {
            var need = year.needs().get(k);
            for (int column : deficit[k]) {
                if (scope.isZoneMember(need.zone())) {
                    power[need.zone()].plus(need.pump(), column);
                }
            }
        }
        for (var unit : year.units()) {
            if (scope.isZoneMember(unit.zone()) && unit.max()[t] > 0) {
                power[unit.zone()].plus(1, program.column(unit.cost(), 0, unit.max()[t]));
            }
        }
        for (int c = 0; c < sold.length; c++) {
            sale(c, year.sales().get(c));
        }
        links();
        for (int z = 0; z < power.length; z++) {
            double load = year.load()[z][t] - year.given()[z][t];
            balance[z] = scope.isZoneMember(z) ? power[z].between(program, load, load) : -1;
        }
    }

    private void zone(int z) {
        unserved[z] = new int[] {-1, -1};
        power[z] = new Terms(anomaly);
        if (!scope.isZoneMember(z)) {
            return;
        }
        var prices = year.prices();
        double load = year.load()[z][t];
        unserved[z][0] = program.column(prices.unservedFirst(), 0, prices.slice() * load);
        // beyond the load only where a neighbour's rule, far out, would take more than there is
        unserved[z][1] = program.column(prices.unservedRest(), 0, Double.POSITIVE_INFINITY);
        power[z].plus(1, unserved[z][0])
                .plus(1, unserved[z][1])
                .plus(-1, program.column(0, 0, Double.POSITIVE_INFINITY));
    }

    // Inside the party a contract is a way for power at no price; with others it is worth its price, and who has
    // settled has said how much. What is given back for water stands outside the policy.
    private void sale(int c, Sale sale) {
        boolean selling = scope.isZoneMember(sale.seller());
        boolean buying = scope.isZoneMember(sale.buyer());
        boolean isPromised = sale.promise() >= 0 && !(selling && buying);
        if ((!selling && !buying) || sale.max()[t] <= 0 || isPromised) {
            return;
        }
        if (selling != buying && isSettled(sale)) {
            flow(c, sale, expected.sold[c]);
            return;
        }
        double price = (buying ? sale.price()[t] : 0) - (selling ? sale.price()[t] : 0);
        double least = sale.fixed() && selling != buying ? sale.max()[t] : 0;
        sold[c] = program.column(price, least, sale.max()[t]);
        if (selling) {
            power[sale.seller()].plus(-1, sold[c]);
        }
        if (buying) {
            power[sale.buyer()].plus(sale.delivered(), sold[c]);
        }
    }

    private void flow(int c, Sale sale, double[] rule) {
        if (scope.isZoneMember(sale.seller())) {
            power[sale.seller()].plus(-1, rule);
        }
        if (scope.isZoneMember(sale.buyer())) {
            power[sale.buyer()].plus(sale.delivered(), rule);
        }
        sold[c] = -1;
    }

    private boolean isSettled(Sale sale) {
        int other = scope.isZoneMember(sale.seller()) ? sale.buyer() : sale.seller();
        return other >= 0 && scope.isFrozen(year.zoneOwner()[other]);
    }

    private void links() {
        for (int l = 0; l < year.links().size(); l++) {
            var link = year.links().get(l);
            int forward = -1;
            int backward = -1;
            if (scope.isZoneMember(link.from()) && scope.isZoneMember(link.to()) && link.max()[t] > 0) {
                forward = program.column(0, 0, link.max()[t]);
                backward = program.column(0, 0, link.max()[t]);
                power[link.from()].plus(-1, forward).plus(1 - link.loss(), backward);
                power[link.to()].plus(1 - link.loss(), forward).plus(-1, backward);
            }
            capacity(l, true, forward);
            capacity(l, false, backward);
        }
    }

    private void capacity(int l, boolean direction, int flow) {
        var row = new Terms(anomaly);
        double left = year.links().get(l).max()[t];
        for (int c = 0; c < sold.length; c++) {
            double share = shareAt(year.sales().get(c), l, direction);
            row.plus(share, sold[c]);
            left -= sold[c] < 0 ? share * Math.max(0, expected.sold[c][0]) : 0;
        }
        // a flow alone on a free line is bounded by its column
        if (!row.isEmpty() || (flow >= 0 && left < year.links().get(l).max()[t])) {
            row.plus(1, flow).between(program, Double.NEGATIVE_INFINITY, Math.max(0, left));
        }
    }

    private double shareAt(Sale sale, int link, boolean direction) {
        double share = 1;
        for (int i = 0; i < sale.path().length; i++) {
            if (sale.path()[i] == link && sale.forward()[i] == direction) {
                return share;
            }
            share *= 1 - year.links().get(sale.path()[i]).loss();
        }
        return 0;
    }
}
