package org.ortaq.waterpower;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.ortaq.region.Member;

/** A calendar year of rivers and power. Arrays are fresh for each call and by member in the order of the masks. */
public final class WaterPowerResult {
    private final int year;
    private final List<MonthAccount> months;
    private final TreeMap<String, Double> january;

    /** @param months the twelve months of the calendar year, January first */
    WaterPowerResult(int year, List<MonthAccount> months, TreeMap<String, Double> january) {
        this.year = year;
        this.months = List.copyOf(months);
        this.january = january;
    }

    public int year() {
        return year;
    }

    private double[] sum(Function<MonthAccount, double[]> part, double scale) {
        var sum = new double[Member.values().length];
        for (var month : months) {
            var values = part.apply(month);
            for (int m = 0; m < sum.length; m++) {
                sum[m] += values[m] * scale;
            }
        }
        return sum;
    }

    /** GWh by member. */
    public double[] generation() {
        var sum = new double[Member.values().length];
        for (var fuel : Fuel.values()) {
            var part = generation(fuel);
            for (int m = 0; m < sum.length; m++) {
                sum[m] += part[m];
            }
        }
        return sum;
    }

    /** GWh by member of one fuel. */
    public double[] generation(Fuel fuel) {
        var sum = new double[Member.values().length];
        for (var month : months) {
            for (int m = 0; m < sum.length; m++) {
                sum[m] += month.generation[m][fuel.ordinal()];
            }
        }
        return sum;
    }

    /** Load in GWh, gross of losses, served or not. */
    public double[] demand() {
        return sum(month -> month.demand, 1);
    }

    /** GWh that arrived from abroad. */
    public double[] imports() {
        return sum(month -> month.imports, 1);
    }

    /** GWh sent abroad. */
    public double[] exports() {
        return sum(month -> month.exports, 1);
    }

    /** GWh of load not served. */
    public double[] unserved() {
        return sum(month -> month.unserved, 1);
    }

    /** Loss by load not served, million 2023 USD. */
    public double[] unservedCost() {
        return sum(month -> month.unservedCost, 1e-3);
    }

    /** Fuel and running cost, million 2023 USD. */
    public double[] fuelCost() {
        return sum(month -> month.fuelCost, 1e-3);
    }

    /** Purchases of power less sales, million 2023 USD: contracts at their price, joint dispatch at the border price. */
    public double[] payments() {
        return sum(month -> month.payments, 1e-3);
    }

    /** Irrigation water wanted and not delivered, km3 gross. */
    public double[] irrigationDeficit() {
        return sum(month -> month.deficit, 1e-3);
    }

    /** Irrigation water wanted, km3 gross. */
    public double[] irrigationNeed() {
        return sum(month -> month.need, 1e-3);
    }

    /** Loss by irrigation deficits, million 2023 USD. */
    public double[] irrigationCost() {
        return sum(month -> month.deficitCost, 1e-3);
    }

    /** Fuel, running cost and net purchases, million 2023 USD; unserved load and irrigation are not in it. */
    public double[] systemCost() {
        var cost = fuelCost();
        var payments = payments();
        for (int m = 0; m < cost.length; m++) {
            cost[m] += payments[m];
        }
        return cost;
    }

    /** Million tonnes. */
    public double[] co2() {
        return sum(month -> month.co2, 1e-3);
    }

    /** Reservoirs in service at the end of the year, sorted. */
    public List<String> reservoirs() {
        return List.copyOf(months.getLast().storage.keySet());
    }

    /** Power zones, sorted. */
    public List<String> zones() {
        return List.copyOf(months.getLast().price.keySet());
    }

    /** km3 at the beginning of the month 1 to 12; NaN when the reservoir was not there. */
    public double storage(String reservoir, int month) {
        var at = month == 1 ? january : months.get(month - 2).storage;
        Double hm3 = at.get(reservoir);
        return hm3 == null ? Double.NaN : hm3 / 1000;
    }

    /**
     * One month of the year.
     *
     * @param number 1 to 12
     */
    public WaterMonth month(int number) {
        return WaterMonth.of(months.get(number - 1), number == 1 ? january : months.get(number - 2).storage);
    }

    /** km3 released in the months from-to of the calendar year, which may run over its end. */
    public double release(String node, int fromMonth, int toMonth) {
        double sum = 0;
        for (var month : months) {
            if (org.ortaq.region.water.Monthly.within(month.month, fromMonth, toMonth)) {
                sum += month.release.getOrDefault(node, 0.0) / 1000;
            }
        }
        return sum;
    }

    /** GWh of the plant at a node. */
    public double hydro(String node) {
        double sum = 0;
        for (var month : months) {
            sum += month.hydro.getOrDefault(node, 0.0);
        }
        return sum;
    }

    /** Shadow price of a zone, mean over the year weighted with its load, USD per MWh. */
    public double price(String zone) {
        double money = 0;
        double load = 0;
        for (var month : months) {
            double gwh = month.load.getOrDefault(zone, 0.0);
            money += gwh * month.price.getOrDefault(zone, 0.0);
            load += gwh;
        }
        return money / load;
    }
}
