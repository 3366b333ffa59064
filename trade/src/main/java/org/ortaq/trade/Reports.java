package org.ortaq.trade;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.ReportedTrade;
import org.ortaq.region.tradecosts.ReportedTrade.Kind;

/**
 * The choice between rival reports of one flow or one pair, for one base year.
 *
 * <p>Of a flow: one reconciled from both counts before any report of the same year, then the report of a member of the five before that of a partner, the exporter's before the importer's; a
 * report one year older still wins over one a step lower in that order (each step counts a year and a half). Of a
 * turnover: the latest year, then the better evidence, then the order of codes and ids. Older values grow with the
 * geometric mean of both nominal GDPs. Imports are brought to the exporter's border.
 */
final class Reports {

    /** How many years old a figure may be. */
    private static final int FLOW_AGE = 3;

    private static final int COUNT_AGE = 5;

    private static final double STEP_YEARS = 1.5;

    /** A reconciled flow wins over reports of its own year, a newer report over it. */
    private static final double RECONCILED_YEARS = 0.5;

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

    /** Whether an imported matrix of reconciled flows, not too old and not of a later year, stands behind the base year. */
    boolean isReconciled() {
        return reports.stream().anyMatch(this::isReconciled);
    }

    /** Whether such a flow is there for a pair. */
    boolean isReconciled(int exporter, int importer) {
        return reports.stream().anyMatch(r -> r.isFlow(exporter, importer) && isReconciled(r));
    }

    private boolean isReconciled(ReportedTrade report) {
        return report.kind() == Kind.RECONCILED && isFresh(report, FLOW_AGE);
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

    /**
     * What {@code reporter} last counted as its turnover with {@code partner}, brought to the base year by the growth of
     * the partner's own count where that spans the years, else by GDP.
     */
    Optional<Figure> counted(int reporter, int partner) {
        for (int year = region.year(); year >= region.year() - COUNT_AGE; year--) {
            var count = countedIn(reporter, partner, year);
            if (count.isPresent()) {
                double musd = count.get().musd() * countGrowth(reporter, partner, year);
                return Optional.of(new Figure(musd, year, count.get().facts()));
            }
        }
        return Optional.empty();
    }

    private double countGrowth(int reporter, int partner, int year) {
        var then = countedIn(/* reporter= */ partner, /* partner= */ reporter, year);
        var now = countedIn(/* reporter= */ partner, /* partner= */ reporter, region.year());
        return then.isPresent() && now.isPresent() && then.get().musd() > 0
                ? now.get().musd() / then.get().musd()
                : growth(reporter, partner, year);
    }

    /** A turnover as printed, or the sum of printed exports and imports. */
    private Optional<Figure> countedIn(int reporter, int partner, int year) {
        var printed = reports.stream()
                .filter(r -> r.isTurnoverOf(reporter, partner) && r.reporter() == reporter && r.year() == year)
                .min(LATEST)
                .map(r -> new Figure(r.musd(), year, List.of(r.fact())));
        return printed.isPresent() ? printed : sumOfFlows(reporter, partner, year);
    }

    private Optional<Figure> sumOfFlows(int reporter, int partner, int year) {
        var out = own(reporter, partner, reporter, year);
        var in = own(partner, reporter, reporter, year);
        if (out.isEmpty() || in.isEmpty()) {
            return Optional.empty();
        }
        double musd = out.get().musd() + in.get().musd();
        return Optional.of(
                new Figure(musd, year, List.of(out.get().fact(), in.get().fact())));
    }

    private Optional<ReportedTrade> own(int from, int to, int reporter, int year) {
        return reports.stream()
                .filter(r -> r.isFlow(from, to) && r.reporter() == reporter && r.year() == year)
                .min(LATEST);
    }

    Figure figure(ReportedTrade report, double musd) {
        double growth = growth(report.from(), report.to(), report.year());
        return new Figure(musd * growth, report.year(), List.of(report.fact()));
    }

    /** Growth of the geometric mean of both nominal GDPs from {@code year} to the base year. */
    double growth(int a, int b, int year) {
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
        if (report.kind() == Kind.RECONCILED) {
            return region.year() - report.year() - RECONCILED_YEARS;
        }
        boolean byExporter = report.kind() == Kind.EXPORTS;
        int steps = (isMember(report.reporter()) ? 0 : 2) + (byExporter ? 0 : 1);
        return region.year() - report.year() + STEP_YEARS * steps;
    }
}
