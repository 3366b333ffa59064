package org.ortaq.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.ReportedTrade;
import org.ortaq.region.tradecosts.ReportedTrade.Kind;

/**
 * The choice between rival reports of one flow or one pair, for one base year.
 *
 * <p>Of a flow: the report of a member of the five before that of a partner, the exporter's before the importer's; a
 * report one year older still wins over one a step lower in that order (each step counts a year and a half). Of a
 * turnover: the latest year, then the better evidence, then the order of codes and ids. Older values grow with the
 * geometric mean of both nominal GDPs. Imports are brought to the exporter's border.
 */
final class Reports {

    /** How many years old a figure may be. */
    private static final int FLOW_AGE = 3;

    private static final int COUNT_AGE = 5;

    private static final double STEP_YEARS = 1.5;

    /** A figure brought to the base year. */
    record Figure(double musd, int year, List<String> facts) {
        Figure {
            facts = List.copyOf(facts);
        }
    }

    private final Region region;
    private final List<ReportedTrade> reports;
    private final double cif;

    Reports(Region region) {
        this.region = region;
        this.reports = region.tradeCosts().base().reports();
        this.cif = region.parameters().get("trade.cif-over-fob");
    }

    double cif() {
        return cif;
    }

    /** The flow free on board from one country to another. */
    Optional<Figure> flow(int exporter, int importer) {
        return reports.stream()
                .filter(r -> r.isFlow(exporter, importer) && isFresh(r, FLOW_AGE))
                .min(Comparator.comparingDouble(this::rank)
                        .thenComparing(ReportedTrade::evidence)
                        .thenComparing(ReportedTrade::fact))
                .map(r -> figure(r, r.kind() == Kind.IMPORTS ? r.musd() / cif : r.musd()));
    }

    /** The latest turnover of a pair that a member of the five counted. */
    Optional<ReportedTrade> turnover(int a, int b) {
        return reports.stream()
                .filter(r -> r.isTurnoverOf(a, b) && isMember(r.reporter()) && isFresh(r, FLOW_AGE))
                .min(LATEST);
    }

    private static final Comparator<ReportedTrade> LATEST = Comparator.comparingInt(ReportedTrade::year)
            .reversed()
            .thenComparing(ReportedTrade::evidence)
            .thenComparingInt(ReportedTrade::reporter)
            .thenComparing(ReportedTrade::fact);

    /** What {@code reporter} last counted as its turnover with {@code partner}, grown to the base year. */
    Optional<Figure> counted(int reporter, int partner) {
        var latest = reports.stream()
                .filter(r -> r.isTurnoverOf(reporter, partner) && r.reporter() == reporter && isFresh(r, COUNT_AGE))
                .min(LATEST)
                .map(r -> figure(r, r.musd()));
        var sum = sumOfFlows(reporter, partner);
        boolean sumIsNewer = sum.isPresent()
                && (latest.isEmpty() || sum.get().year() > latest.get().year());
        return sumIsNewer ? sum : latest;
    }

    private Optional<Figure> sumOfFlows(int reporter, int partner) {
        for (int year = region.year(); year >= region.year() - COUNT_AGE; year--) {
            var out = own(reporter, partner, reporter, year);
            var in = own(partner, reporter, reporter, year);
            if (out.isPresent() && in.isPresent()) {
                double musd = (out.get().musd() + in.get().musd()) * growth(reporter, partner, year);
                return Optional.of(new Figure(
                        musd, year, List.of(out.get().fact(), in.get().fact())));
            }
        }
        return Optional.empty();
    }

    private Optional<ReportedTrade> own(int from, int to, int reporter, int year) {
        return reports.stream()
                .filter(r -> r.isFlow(from, to) && r.reporter() == reporter && r.year() == year)
                .min(LATEST);
    }

    Figure figure(ReportedTrade report, double musd) {
        var facts = new ArrayList<>(List.of(report.fact()));
        return new Figure(musd * growth(report.from(), report.to(), report.year()), report.year(), facts);
    }

    /** Growth of the geometric mean of both nominal GDPs from {@code year} to the base year. */
    private double growth(int a, int b, int year) {
        if (year == region.year()) {
            return 1;
        }
        return StrictMath.sqrt(nominalGrowth(a, year) * nominalGrowth(b, year));
    }

    double nominalGrowth(int country, int year) {
        return region.economy().nominal(country, region.year())
                / region.economy().nominal(country, year);
    }

    private boolean isFresh(ReportedTrade report, int age) {
        return report.year() <= region.year() && report.year() >= region.year() - age;
    }

    private boolean isMember(int country) {
        return region.countries().isMember(country);
    }

    /** Age in years plus the handicap of who reports. */
    private double rank(ReportedTrade report) {
        boolean byExporter = report.kind() == Kind.EXPORTS;
        int steps = (isMember(report.reporter()) ? 0 : 2) + (byExporter ? 0 : 1);
        return region.year() - report.year() + STEP_YEARS * steps;
    }
}
