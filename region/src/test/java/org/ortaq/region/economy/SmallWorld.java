package org.ortaq.region.economy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Evidence;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

/** Tables of a world of the five and Russia, written in a test. */
public final class SmallWorld {

    private static final List<String> CODES = List.of("KAZ", "KGZ", "RUS", "TJK", "TKM", "UZB");

    private final Map<String, String> tables = new TreeMap<>();
    private final Problems problems = new Problems();

    public SmallWorld() {
        var gdp = new StringBuilder("country,year,gdp_busd,population_million\n");
        var outlook = new StringBuilder("country,published,from_year,to_year,growth_percent_low,growth_percent_mid,"
                + "growth_percent_high,population_growth_percent\n");
        for (var code : CODES) {
            gdp.append(code).append(",2015,50,10\n").append(code).append(",2023,100,12\n");
            gdp.append(code).append(",2024,110,12.5\n");
            outlook.append(code).append(",2023-10-10,2024,2040,1,2,3,1\n");
            outlook.append(code).append(",2025-10-14,2024,2040,3,4,6,1\n");
        }
        tables.put("economy-gdp", gdp.toString());
        tables.put("economy-outlook", outlook.toString());
    }

    public SmallWorld with(String resource, String csv) {
        tables.put(resource, csv);
        return this;
    }

    public Problems problems() {
        return problems;
    }

    public Reading reading(LocalDate asOf, int baseYear, Corner corner) {
        var names = new TreeMap<String, String>();
        CODES.forEach(c -> names.put(c, c));
        return new Reading(
                resource -> Csv.read(Optional.ofNullable(tables.get(resource)).orElseThrow(), resource, problems),
                new Facts(List.of()),
                new Parameters(
                        List.of(
                                parameter("economy.growth-position", -1, 0, 1),
                                parameter("economy.inflation", 2, 2.5, 3),
                                parameter("economy.inflation-2024", 2.5, 2.5, 2.5),
                                parameter("economy.inflation-2025", 2.5, 2.5, 2.5),
                                parameter("trade.near", 0.1, 0.2, 0.3),
                                parameter("trade.far", 0.2, 0.3, 0.4)),
                        corner),
                new Countries(names),
                asOf,
                baseYear,
                problems);
    }

    public Reading reading() {
        return reading(LocalDate.of(2026, 3, 31), 2024, Corner.CENTRAL);
    }

    private static Parameter parameter(String id, double low, double mid, double high) {
        return new Parameter(id, low, mid, high, "ratio", true, "test", Evidence.ASSUMED, Optional.empty());
    }
}
