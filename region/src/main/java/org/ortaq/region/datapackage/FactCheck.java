package org.ortaq.region.datapackage;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** What a fact may be: an area of known countries, a size its unit can have, one unit for one concept of trade. */
final class FactCheck {

    /** The largest size a fact of the region can have in a unit; a larger one was written in another unit. */
    private static final TreeMap<String, Double> LARGEST = new TreeMap<>(Map.ofEntries(
            Map.entry("usd", 1e14),
            Map.entry("musd", 1e7),
            Map.entry("busd", 1e5),
            Map.entry("persons", 1e9),
            Map.entry("thousand_persons", 1e6),
            Map.entry("gwh", 2e6),
            Map.entry("twh", 1e5),
            Map.entry("mw", 1e6),
            Map.entry("km3", 2e3),
            Map.entry("hm3", 2e6),
            Map.entry("m3/s", 1e5),
            Map.entry("mt", 1e4),
            Map.entry("kt", 1e7),
            Map.entry("hours", 5e3),
            Map.entry("days", 1e3),
            Map.entry("km", 3e4),
            Map.entry("percent", 1e4),
            Map.entry("years", 2200.0)));

    private final TreeSet<String> countries = new TreeSet<>();
    private final Problems problems;

    private FactCheck(Table countries, Problems problems) {
        countries.rows().forEach(row -> row.maybeText("id").ifPresent(this.countries::add));
        this.problems = problems;
    }

    static void check(Map<String, Table> tables, Problems problems) {
        var facts = tables.get("facts");
        var countries = tables.get("countries");
        if (facts != null && countries != null) {
            var check = new FactCheck(countries, problems);
            facts.rows().forEach(check::row);
        }
    }

    private void row(Row row) {
        row.maybeText("area").ifPresent(area -> area(row, area));
        checkSize(row);
        if (row.maybeText("concept").orElse("").startsWith("trade.")
                && row.maybeText("unit").orElse("musd").matches("usd|busd")) {
            row.reject("unit", "musd, as every fact of trade");
        }
    }

    private void area(Row row, String area) {
        if (area.matches("[A-Z]{3}")) {
            country(row, "country", area);
        } else if (area.matches("[A-Z]{3}-[A-Z]{3}")) {
            country(row, "exporter or origin", area.substring(0, 3));
            country(row, "importer or destination", area.substring(4));
        } else if (area.matches("[A-Z]{3}\\+[A-Z]{3}")) {
            pair(row, area);
        }
    }

    private void pair(Row row, String area) {
        var first = area.substring(0, 3);
        var second = area.substring(4);
        country(row, "first of the pair", first);
        country(row, "second of the pair", second);
        if (first.compareTo(second) >= 0) {
            problems.add(new Problem(
                    row.file(),
                    row.line(),
                    "area",
                    area,
                    "a pair in alphabetical order",
                    Optional.of(second + "+" + first)));
        }
    }

    private void country(Row row, String role, String code) {
        if (!countries.contains(code)) {
            problems.addChoice(row.file(), row.line(), "area", code, "a country as the " + role, countries);
        }
    }

    private static void checkSize(Row row) {
        var unit = row.maybeText("unit").orElse("");
        var largest = LARGEST.get(unit);
        var value = row.maybeText("value").flatMap(FactCheck::number);
        if (largest != null && value.isPresent() && value.get() < 0 && !unit.equals("percent")) {
            row.reject("value", "not below 0 " + unit);
        }
        if (largest != null && value.isPresent() && Math.abs(value.get()) > largest) {
            row.reject("value", "at most " + largest + " " + unit + "; another unit may be meant");
        }
    }

    private static java.util.Optional<Double> number(String cell) {
        var number = org.ortaq.table.Numbers.decimal(cell);
        return number.isPresent() ? java.util.Optional.of(number.getAsDouble()) : java.util.Optional.empty();
    }
}
