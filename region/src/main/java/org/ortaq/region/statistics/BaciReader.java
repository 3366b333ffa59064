package org.ortaq.region.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Countries;
import org.ortaq.table.Numbers;
import org.ortaq.table.Row;

/**
 * Adds BACI rows (CEPII; Gaulier and Zignago 2010: t, i, j, k, v in thousand dollars, q) up to the countries of the package
 * and SITC sections. Constant memory; exact whole numbers of a millionth of a thousand dollars.
 */
public final class BaciReader {

    private static final String REST = "ROW";
    private static final int SECTIONS = 10;
    private static final double UNITS = 1e6;
    private static final int DECIMALS = 9; // of a million dollars

    private final Countries countries;
    private final HsSections sections;
    private final TreeMap<Integer, Integer> indexOf = new TreeMap<>();
    private final int year;
    private final long[][][] sum;
    private final Tally tally = new Tally();

    /**
     * @param alpha3 country by BACI number, from its own code table
     * @param year the year to keep
     */
    public BaciReader(Countries countries, HsSections sections, TreeMap<Integer, String> alpha3, int year) {
        this.countries = countries;
        this.sections = sections;
        this.year = year;
        this.sum = new long[countries.size()][countries.size()][SECTIONS];
        int rest = countries.of(REST);
        alpha3.forEach((number, code) -> indexOf.put(number, countries.has(code) ? countries.of(code) : rest));
    }

    /** Takes the code table of a BACI release: country_code, and country_iso3 or, before 2023, iso_3digit_alpha. */
    public static void country(Row row, TreeMap<Integer, String> alpha3) {
        var column = row.has("iso_3digit_alpha") ? "iso_3digit_alpha" : "country_iso3";
        if (alpha3.put(row.integer("country_code"), row.maybeText(column).orElse("")) != null) {
            row.reject("country_code", "each number once");
        }
    }

    /** Takes one row; what is wrong goes to the problems of the row's file. */
    public void take(Row row) {
        tally.read();
        if (row.integer("t") != year) {
            tally.drop("another year");
            return;
        }
        var from = country(row, "i");
        var to = country(row, "j");
        if (from < 0 || to < 0) {
            return;
        }
        var section = sections.of(padded(row.text("k")));
        var value = row.maybeText("v").orElse("NA");
        if (from == to) {
            tally.drop("inside the rest of the world");
        } else if (value.equals("NA")) {
            tally.drop("no value");
        } else if (section.isEmpty()) {
            tally.drop("no section for the product");
        } else {
            add(row, from, to, section.getAsInt(), value);
        }
    }

    private void add(Row row, int from, int to, int section, String cell) {
        var value = Numbers.decimal(cell);
        if (value.isEmpty() || value.getAsDouble() < 0 || value.getAsDouble() > 1e12) {
            row.reject("v", "a value in thousand dollars, not below 0");
            return;
        }
        try {
            sum[from][to][section] = Math.addExact(sum[from][to][section], Math.round(value.getAsDouble() * UNITS));
            tally.keep();
        } catch (ArithmeticException tooLarge) {
            row.reject("v", "values that add up to less than 10^12 thousand dollars");
        }
    }

    private int country(Row row, String field) {
        var index = indexOf.get(row.integer(field));
        if (index == null) {
            row.reject(field, "a number of the country code table");
            return -1;
        }
        return index;
    }

    /** Spreadsheets lose the leading zero of a code. */
    private static String padded(String code) {
        return "0".repeat(Math.max(0, 6 - code.length())) + code;
    }

    public Tally tally() {
        return tally;
    }

    /** Rows of {@code trade-shape}: year, exporter, importer, section, million dollars, source, evidence. */
    public List<List<String>> rows(String source, String evidence) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                for (int s = 0; s < SECTIONS; s++) {
                    if (sum[i][j][s] > 0) {
                        rows.add(List.of(
                                String.valueOf(year),
                                countries.code(i),
                                countries.code(j),
                                String.valueOf(s),
                                decimal(sum[i][j][s]),
                                source,
                                evidence));
                    }
                }
            }
        }
        return rows;
    }

    private static String decimal(long units) {
        return BigDecimal.valueOf(units, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
