package org.ortaq.region.economy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Builds the section from its two tables. */
final class EconomyReader {

    private static final int FIRST_YEAR = 2015;

    private final Reading in;
    private final int n;
    private final List<Growth> outlook;
    private final double[][] nominal;
    private final double[][] people;

    EconomyReader(Reading in) {
        this.in = in;
        this.n = in.countries().size();
        this.outlook = in.table("economy-outlook").map(this::growth);
        this.nominal = missing(Economy.LAST_YEAR - FIRST_YEAR + 1);
        this.people = missing(Economy.LAST_YEAR - FIRST_YEAR + 1);
    }

    Economy read() {
        in.table("economy-gdp").map(this::known).stream()
                .filter(k -> k.year <= in.asOf().getYear())
                .forEach(this::put);
        double[][] real = missing(Economy.LAST_YEAR - Economy.PRICE_YEAR + 1);
        for (int i = 0; i < n; i++) {
            grow(i, real[i]);
        }
        return new Economy(
                in.baseYear(),
                new YearTable(Economy.PRICE_YEAR, real),
                new YearTable(FIRST_YEAR, nominal),
                new YearTable(FIRST_YEAR, people),
                Deflator.from(in.parameters()));
    }

    private double[][] missing(int years) {
        double[][] table = new double[n][years];
        for (double[] row : table) {
            Arrays.fill(row, Double.NaN);
        }
        return table;
    }

    private record Known(int country, int year, double gdp, double population) {
        Known {
            if (year < FIRST_YEAR || year > Economy.LAST_YEAR) {
                throw new IllegalArgumentException(
                        "year must be " + FIRST_YEAR + " to " + Economy.LAST_YEAR + ": " + year);
            }
            if (!(gdp > 0)) {
                throw new IllegalArgumentException("gdp_busd must be positive: " + gdp / 1000);
            }
        }
    }

    private Known known(Row row) {
        return new Known(
                in.countries().of(row.text("country")),
                row.integer("year"),
                row.number("gdp_busd") * 1000,
                row.number("population_million"));
    }

    private void put(Known known) {
        nominal[known.country][known.year - FIRST_YEAR] = known.gdp;
        people[known.country][known.year - FIRST_YEAR] = known.population;
    }

    private Growth growth(Row row) {
        return new Growth(
                in.countries().of(row.text("country")),
                row.text("published"),
                row.integer("from_year"),
                row.integer("to_year"),
                row.number("growth_percent_low"),
                row.number("growth_percent_mid"),
                row.number("growth_percent_high"),
                row.number("population_growth_percent"));
    }

    /** Fills the path of real GDP from its 2023 level, and the years of population that nobody counted. */
    private void grow(int country, double[] real) {
        double position = in.parameters().get("economy.growth-position");
        real[0] = nominal[country][Economy.PRICE_YEAR - FIRST_YEAR];
        if (Double.isNaN(real[0])) {
            lacks("economy-gdp", country, Economy.PRICE_YEAR);
            return;
        }
        for (int year = Economy.PRICE_YEAR + 1; year <= Economy.LAST_YEAR; year++) {
            var growth = find(country, year);
            if (growth.isEmpty()) {
                lacks("economy-outlook", country, year);
                return;
            }
            int t = year - Economy.PRICE_YEAR;
            real[t] = real[t - 1] * (1 + growth.get().at(position) / 100);
            double[] p = people[country];
            if (Double.isNaN(p[year - FIRST_YEAR])) {
                p[year - FIRST_YEAR] =
                        p[year - FIRST_YEAR - 1] * (1 + growth.get().population() / 100);
            }
        }
    }

    /** The line of the latest outlook printed by the as-of date. */
    private Optional<Growth> find(int country, int year) {
        return outlook.stream()
                .filter(g -> g.covers(country, year)
                        && g.published().compareTo(in.asOf().toString()) <= 0) // ISO dates sort as text
                .max(Comparator.comparing(Growth::published));
    }

    private void lacks(String resource, int country, int year) {
        var table = in.table(resource);
        in.problems().add(table.file(), 1, "country", in.countries().code(country), "a row for the year " + year);
    }
}
