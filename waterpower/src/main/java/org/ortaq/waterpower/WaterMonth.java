package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.region.Member;

/**
 * One month of rivers and power.
 *
 * @param month 1 to 12
 * @param begin hm3 stored on its first day, by reservoir in service
 * @param end hm3 stored on its last day
 * @param release hm3 through turbines and beside them, by node of the rivers
 * @param hydro GWh by plant at a node
 * @param price shadow price by zone, USD per MWh
 */
public record WaterMonth(
        int month,
        SortedMap<String, Double> begin,
        SortedMap<String, Double> end,
        SortedMap<String, Double> release,
        SortedMap<String, Double> hydro,
        SortedMap<String, Double> price,
        List<CountryMonth> countries,
        List<LineMonth> lines) {

    public WaterMonth {
        begin = Collections.unmodifiableSortedMap(new TreeMap<>(begin));
        end = Collections.unmodifiableSortedMap(new TreeMap<>(end));
        release = Collections.unmodifiableSortedMap(new TreeMap<>(release));
        hydro = Collections.unmodifiableSortedMap(new TreeMap<>(hydro));
        price = Collections.unmodifiableSortedMap(new TreeMap<>(price));
        countries = List.copyOf(countries);
        lines = List.copyOf(lines);
    }

    /**
     * Power of a country, GWh.
     *
     * @param hydro part of what was generated
     * @param demand gross of losses, less the pumping of water not delivered
     */
    public record CountryMonth(
            Member country,
            double generation,
            double hydro,
            double demand,
            double imports,
            double exports,
            double unserved) {}

    static WaterMonth of(MonthAccount account, SortedMap<String, Double> begin) {
        var countries = new ArrayList<CountryMonth>();
        for (var member : Member.values()) {
            countries.add(country(account, member));
        }
        return new WaterMonth(
                account.month,
                begin,
                account.storage,
                account.release,
                account.hydro,
                account.price,
                countries,
                account.lines);
    }

    private static CountryMonth country(MonthAccount account, Member member) {
        int m = member.ordinal();
        double generation = 0;
        for (double gwh : account.generation[m]) {
            generation += gwh;
        }
        return new CountryMonth(
                member,
                generation,
                account.generation[m][Fuel.HYDRO.ordinal()],
                account.demand[m],
                account.imports[m],
                account.exports[m],
                account.unserved[m]);
    }
}
