package org.ortaq.region.tradecosts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Countries;
import org.ortaq.region.Fact;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Builds the base data from its tables and facts. */
final class TradeBaseReader {

    private final Reading in;
    private final Countries countries;
    private final int n;

    TradeBaseReader(Reading in) {
        this.in = in;
        this.countries = in.countries();
        this.n = countries.size();
    }

    TradeBaseData read() {
        double[][] km = table();
        double[][] border = table();
        double[][] language = table();
        for (var d : in.table("trade-distances").map(this::distance)) {
            put(km, d.a, d.b, d.km);
            put(border, d.a, d.b, d.border ? 1 : 0);
            put(language, d.a, d.b, d.language ? 1 : 0);
        }
        requireAllPairs(km);
        var shape = new ShapeReader(in).read();
        var reports = new ArrayList<>(reports());
        reports.addAll(shape.reconciled());
        return new TradeBaseData(
                shape.year(),
                shape.flows(),
                new PairTable(km),
                new PairTable(border),
                new PairTable(language),
                reports,
                totals());
    }

    private double[][] table() {
        double[][] table = new double[n][n];
        for (double[] row : table) {
            Arrays.fill(row, Double.NaN);
        }
        return table;
    }

    private static void put(double[][] table, int a, int b, double value) {
        table[a][b] = value;
        table[b][a] = value;
    }

    private void requireAllPairs(double[][] km) {
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (Double.isNaN(km[i][j])) {
                    var pair = countries.code(i) + "," + countries.code(j);
                    in.problems().add(in.table("trade-distances").file(), 1, "a", pair, "a row for this pair");
                }
            }
        }
    }

    private record Distance(int a, int b, double km, boolean border, boolean language) {
        Distance {
            if (a == b || !(km > 0)) {
                throw new IllegalArgumentException("km must be positive between two countries: " + km);
            }
        }
    }

    private Distance distance(Row row) {
        return new Distance(
                countries.of(row.text("a")),
                countries.of(row.text("b")),
                row.number("km"),
                row.flag("contiguous"),
                row.flag("common_language"));
    }

    private List<ReportedTrade> reports() {
        var reports = new ArrayList<ReportedTrade>();
        for (var fact : in.facts().all()) {
            kind(fact)
                    .filter(k -> fact.isWholeYear())
                    .flatMap(k -> report(k, fact))
                    .ifPresent(reports::add);
        }
        return reports;
    }

    private static Optional<ReportedTrade.Kind> kind(Fact fact) {
        return switch (fact.concept()) {
            case "trade.exports" -> Optional.of(ReportedTrade.Kind.EXPORTS);
            case "trade.imports" -> Optional.of(ReportedTrade.Kind.IMPORTS);
            case "trade.turnover" -> Optional.of(ReportedTrade.Kind.TURNOVER);
            default -> Optional.empty();
        };
    }

    /** A fact between two listed countries, counted by one of them; others (a region, an article) stay out. */
    private Optional<ReportedTrade> report(ReportedTrade.Kind kind, Fact fact) {
        var ends = List.of(fact.area().split("[-+]"));
        if (ends.size() != 2
                || !ends.contains(fact.reporter())
                || !ends.stream().allMatch(countries::has)) {
            return Optional.empty();
        }
        return Optional.of(new ReportedTrade(
                kind,
                countries.of(ends.getFirst()),
                countries.of(ends.getLast()),
                fact.year(),
                fact.value(),
                countries.of(fact.reporter()),
                fact.evidence(),
                fact.id()));
    }

    private List<ReportedTotal> totals() {
        var totals = new ArrayList<ReportedTotal>();
        for (var fact : in.facts().all()) {
            boolean exports = fact.concept().equals("trade.exports-total");
            boolean total = exports || fact.concept().equals("trade.imports-total");
            if (total && countries.has(fact.area()) && isChosen(fact)) {
                totals.add(new ReportedTotal(exports, countries.of(fact.area()), fact.year(), fact.value(), fact.id()));
            }
        }
        return totals;
    }

    private boolean isChosen(Fact fact) {
        return in.facts()
                .choose(fact.concept(), fact.area(), fact.year())
                .filter(fact::equals)
                .isPresent();
    }
}
