package org.ortaq.region.network;

import java.util.TreeMap;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** Freight rates and speeds by mode, for a country or for all others. */
final class Rates {

    private record Rate(double usdPerTkm, double kmPerDay) {}

    private final TreeMap<String, Rate> byModeAndCountry = new TreeMap<>();

    Rates(Table table, Positions at) {
        for (var entry : table.map(row -> java.util.Map.entry(key(row), rate(row, at)))) {
            byModeAndCountry.put(entry.getKey(), entry.getValue());
        }
    }

    private static String key(Row row) {
        return row.text("mode") + " " + row.maybeText("country").orElse("");
    }

    private static Rate rate(Row row, Positions at) {
        double usd = Span.of(row, "usd_per_tkm").at(at.rate()) * row.number("empties_factor");
        return new Rate(usd, Span.of(row, "km_per_day").at(at.speed()));
    }

    /** US dollars a tonne-kilometre over a link from one country to another: the mean of both. */
    double usdPerTkm(Mode mode, String a, String b) {
        return (find(mode, a).usdPerTkm() + find(mode, b).usdPerTkm()) / 2;
    }

    double kmPerDay(Mode mode, String a, String b) {
        return (find(mode, a).kmPerDay() + find(mode, b).kmPerDay()) / 2;
    }

    private Rate find(Mode mode, String country) {
        var own = byModeAndCountry.get(mode.word() + " " + country);
        var rate = own != null ? own : byModeAndCountry.get(mode.word() + " ");
        if (rate == null) {
            throw new IllegalArgumentException("no freight rate for " + mode.word() + " in " + country);
        }
        return rate;
    }
}
