package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.waterpower.dispatch.Link;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;

/** What one month brought to each member, node and zone. Arrays are by member unless said; owned by the package. */
final class MonthAccount {
    static final int MEMBERS = Member.values().length;

    final int month;
    /** GWh by member and fuel. */
    final double[][] generation = new double[MEMBERS][Fuel.values().length];

    /** GWh, less the pumping of water not delivered. */
    final double[] demand = new double[MEMBERS];

    final double[] imports = new double[MEMBERS];
    final double[] exports = new double[MEMBERS];
    final double[] unserved = new double[MEMBERS];
    final double[] unservedCost = new double[MEMBERS];
    final double[] fuelCost = new double[MEMBERS];
    /** Purchases less sales, thousand USD. */
    final double[] payments = new double[MEMBERS];

    /** The part of the payments that is for power flowing freely inside a joint dispatch. */
    final double[] flowPayments = new double[MEMBERS];

    final double[] deficit = new double[MEMBERS];
    final double[] deficitCost = new double[MEMBERS];
    final double[] co2 = new double[MEMBERS];
    /** Gross withdrawal wanted, hm3. */
    final double[] need = new double[MEMBERS];
    /** hm3 at the end of the month by reservoir. */
    final TreeMap<String, Double> storage = new TreeMap<>();
    /** hm3 by node. */
    final TreeMap<String, Double> release = new TreeMap<>();
    /** GWh by plant at a node. */
    final TreeMap<String, Double> hydro = new TreeMap<>();
    /** USD per MWh by zone. */
    final TreeMap<String, Double> price = new TreeMap<>();
    /** GWh of load by zone. */
    final TreeMap<String, Double> load = new TreeMap<>();
    /** By pair of zones that lines join. */
    final List<LineMonth> lines = new ArrayList<>();

    private final Prepared prepared;
    private final WaterYear year;
    private final Plan plan;
    private final int t;

    private MonthAccount(Prepared prepared, Plan plan, int t) {
        this.prepared = prepared;
        this.year = prepared.year();
        this.plan = plan;
        this.t = t;
        this.month = Span.month(t);
    }

    static List<MonthAccount> of(Prepared prepared, Plan plan) {
        var months = new ArrayList<MonthAccount>();
        for (int t = 0; t < MONTHS; t++) {
            var account = new MonthAccount(prepared, plan, t);
            account.zones();
            account.units();
            account.nodes();
            account.links();
            account.sales();
            account.lines();
            account.irrigation();
            months.add(account);
        }
        return months;
    }

    private void zones() {
        var prices = year.prices();
        for (int z = 0; z < year.zones(); z++) {
            int m = year.zoneOwner()[z];
            demand[m] += year.load()[z][t];
            unserved[m] += plan.unserved[z][t];
            double rest = plan.unserved[z][t] - plan.unservedFirst[z][t];
            unservedCost[m] += prices.unservedFirst() * plan.unservedFirst[z][t] + prices.unservedRest() * rest;
            price.put(prepared.zones().get(z), plan.price[z][t]);
            load.put(prepared.zones().get(z), year.load()[z][t]);
            given(z, m);
        }
    }

    // What was not used is taken from all fuels alike.
    private void given(int z, int m) {
        double all = year.given()[z][t];
        double used = all > 0 ? 1 - plan.curtailed[z][t] / all : 0;
        for (var fuel : Fuel.values()) {
            generation[m][fuel.ordinal()] += used * prepared.givenByFuel()[z][fuel.ordinal()][t];
        }
    }

    private void units() {
        for (int g = 0; g < year.units().size(); g++) {
            var unit = year.units().get(g);
            int m = year.zoneOwner()[unit.zone()];
            double gwh = plan.burnt[g][t];
            generation[m][unit.fuel()] += gwh;
            fuelCost[m] += unit.cost() * gwh;
            co2[m] += unit.co2() * gwh;
        }
    }

    private void nodes() {
        for (int n = 0; n < year.nodes().size(); n++) {
            var node = year.nodes().get(n);
            release.put(node.id(), plan.release(n, t));
            if (node.stores()) {
                storage.put(node.id(), plan.storage[n][t]);
            }
            if (node.zone() >= 0) {
                double gwh = plan.hydro(n, t);
                hydro.put(node.id(), gwh);
                generation[year.zoneOwner()[node.zone()]][Fuel.HYDRO.ordinal()] += gwh;
            }
        }
    }

    private void links() {
        for (int l = 0; l < year.links().size(); l++) {
            var link = year.links().get(l);
            if (link.from() >= 0 && link.to() >= 0) {
                flow(link.from(), link.to(), plan.forward[l][t], link.loss());
                flow(link.to(), link.from(), plan.backward[l][t], link.loss());
            }
        }
    }

    // Inside a joint dispatch power changes hands at the mean of the two shadow prices, within a cap.
    private void flow(int from, int to, double gwh, double loss) {
        int seller = year.zoneOwner()[from];
        int buyer = year.zoneOwner()[to];
        if (seller == buyer || gwh <= 0) {
            return;
        }
        double price = borderPrice(from, to);
        trade(seller, buyer, gwh, 1 - loss, price);
        flowPayments[seller] -= gwh * price;
        flowPayments[buyer] += gwh * price;
    }

    private double borderPrice(int from, int to) {
        double mean = (plan.price[from][t] + plan.price[to][t]) / 2;
        return Math.clamp(mean, 0, prepared.borderPriceCap());
    }

    private void sales() {
        for (int c = 0; c < year.sales().size(); c++) {
            var sale = year.sales().get(c);
            int seller = sale.seller() < 0 ? -1 : year.zoneOwner()[sale.seller()];
            int buyer = sale.buyer() < 0 ? -1 : year.zoneOwner()[sale.buyer()];
            trade(seller, buyer, plan.sold[c][t], sale.delivered(), sale.price()[t]);
        }
    }

    private void trade(int seller, int buyer, double gwh, double delivered, double usdMwh) {
        if (seller >= 0) {
            exports[seller] += gwh;
            payments[seller] -= gwh * usdMwh;
        }
        if (buyer >= 0) {
            imports[buyer] += gwh * delivered;
            payments[buyer] += gwh * usdMwh;
        }
    }

    private void lines() {
        for (int l = 0; l < year.links().size(); l++) {
            var link = year.links().get(l);
            if (link.max()[t] > 0) {
                lines.add(line(l, link));
            }
        }
    }

    private LineMonth line(int l, Link link) {
        var money = new Bill();
        double there = plan.forward[l][t];
        double back = plan.backward[l][t];
        boolean border =
                link.from() >= 0 && link.to() >= 0 && year.zoneOwner()[link.from()] != year.zoneOwner()[link.to()];
        if (border) {
            money.add(there + back, borderPrice(link.from(), link.to()));
        }
        for (int c = 0; c < year.sales().size(); c++) {
            var sale = year.sales().get(c);
            double forward = sale.shareAt(l, true, year.links()) * plan.sold[c][t];
            double backward = sale.shareAt(l, false, year.links()) * plan.sold[c][t];
            there += forward;
            back += backward;
            // Power given back for water, or for power in another season, has no price.
            if (sale.promise() < 0 && sale.price()[t] > 0 && (border || link.from() < 0 || link.to() < 0)) {
                money.add(forward + backward, sale.price()[t]);
            }
        }
        return new LineMonth(
                prepared.end(link.from()),
                prepared.end(link.to()),
                there,
                back,
                link.max()[t],
                link.loss(),
                money.price());
    }

    /** What power that has a price was paid with. */
    private static final class Bill {
        private double gwh;
        private double money;

        void add(double sent, double usdMwh) {
            gwh += sent;
            money += sent * usdMwh;
        }

        OptionalDouble price() {
            return gwh > 0 ? OptionalDouble.of(money / gwh) : OptionalDouble.empty();
        }
    }

    private void irrigation() {
        for (int k = 0; k < year.needs().size(); k++) {
            var wanted = year.needs().get(k);
            need[wanted.owner()] += wanted.need()[t];
            deficit[wanted.owner()] += plan.shortfall(k, t);
            demand[wanted.owner()] -= wanted.pump() * plan.shortfall(k, t);
            deficitCost[wanted.owner()] += plan.deficitCost(year, k, t);
        }
    }
}
