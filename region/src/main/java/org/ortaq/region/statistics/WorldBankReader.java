package org.ortaq.region.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.Countries;
import org.ortaq.table.Numbers;
import org.ortaq.table.Row;

/** Reads World Bank indicators, from the answer of its API or from its bulk CSV with a column for each year. */
public final class WorldBankReader {

    /** An indicator a table of the package has a place for. */
    public enum Indicator {
        GDP("NY.GDP.MKTP.CD"),
        POPULATION("SP.POP.TOTL"),
        /** Most favoured nations, weighted mean, all products. */
        DUTY("TM.TAX.MRCH.WM.FN.ZS");

        private final String code;

        Indicator(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Optional<Indicator> of(String code) {
            return List.of(values()).stream().filter(i -> i.code.equals(code)).findFirst();
        }
    }

    /** One value in the unit of the World Bank: dollars, persons, percent. */
    public record Observation(String country, int year, Indicator indicator, double value) {}

    private final Countries countries;
    private final TreeMap<String, Observation> observations = new TreeMap<>();
    private int pages;
    private final Tally tally = new Tally();

    public WorldBankReader(Countries countries) {
        this.countries = countries;
    }

    /** Whether a line is the header of a bulk file, which begins with lines about itself. */
    public static boolean isHeader(List<String> cells) {
        return cells.contains("Country Code") && cells.contains("Indicator Code");
    }

    /** Takes one record of the API; its answers begin with one about pages. */
    public void takeRecord(Row row) {
        if (row.has("page") && !row.has("indicator.id")) {
            if (pages++ > 0 || tally.rowsRead() > 0) {
                row.reject("page", "one record of pages, before the others");
            }
            return;
        }
        tally.read();
        take(row, row.text("indicator.id"), row.text("countryiso3code"), row.integer("date"), "value");
    }

    /** Takes one line of a bulk file: all years of one country and indicator. */
    public void takeWide(Row row, List<Integer> years) {
        for (int year : years) {
            tally.read();
            take(row, row.text("Indicator Code"), row.text("Country Code"), year, String.valueOf(year));
        }
    }

    /** The years a bulk file has columns for. */
    public static List<Integer> years(Row row, int first, int last) {
        var years = new ArrayList<Integer>();
        for (int year = first; year <= last; year++) {
            if (row.has(String.valueOf(year))) {
                years.add(year);
            }
        }
        return years;
    }

    private void take(Row row, String code, String country, int year, String field) {
        var indicator = Indicator.of(code);
        var cell = row.maybeText(field);
        if (indicator.isEmpty()) {
            tally.drop("indicator " + code + " has no table");
        } else if (!countries.has(country)) {
            tally.drop("not a country of the package");
        } else if (cell.isEmpty() || cell.get().equals("..")) {
            tally.drop("no value");
        } else {
            put(
                    row,
                    field,
                    new Observation(
                            country,
                            year,
                            indicator.get(),
                            Numbers.decimal(cell.get()).orElse(Double.NaN)));
        }
    }

    private void put(Row row, String field, Observation seen) {
        if (!(seen.value >= 0)) {
            row.reject(field, "a number not below 0");
            return;
        }
        var key = String.join(" ", seen.country, seen.indicator.name(), String.valueOf(seen.year));
        var before = observations.putIfAbsent(key, seen);
        if (before == null) {
            tally.keep();
        } else if (before.equals(seen)) {
            tally.drop("listed twice");
        } else {
            row.reject(field, "one value of a year; " + before.value + " stands already");
        }
    }

    public Tally tally() {
        return tally;
    }

    /** By country, indicator and year. */
    public List<Observation> observations() {
        return new ArrayList<>(observations.values());
    }
}
