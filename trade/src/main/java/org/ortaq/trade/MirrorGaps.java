package org.ortaq.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortaq.region.tradecosts.ReportedTrade;
import org.ortaq.region.tradecosts.ReportedTrade.Kind;
import org.ortaq.region.tradecosts.TradeBaseData;
import org.ortaq.trade.Reports.Figure;
import org.ortaq.trade.indicators.Indicators;

/** Finds what both sides counted in one year. A side's turnover is what it printed, or the sum of what it printed. */
final class MirrorGaps {

    private static final Comparator<ReportedTrade> CHOICE =
            Comparator.comparing(ReportedTrade::evidence).thenComparing(ReportedTrade::fact);

    private static final Comparator<MirrorGap> ORDER = Comparator.comparingInt(MirrorGap::exporter)
            .thenComparingInt(MirrorGap::importer)
            .thenComparing(MirrorGap::turnover)
            .thenComparingInt(MirrorGap::year);

    private final List<ReportedTrade> reports;

    MirrorGaps(TradeBaseData data) {
        this.reports = data.reports();
    }

    /** Sorted by exporter, importer, kind and year. */
    List<MirrorGap> find() {
        var gaps = new ArrayList<MirrorGap>();
        reports.stream()
                .map(r -> new Key(r.from(), r.to(), r.year()))
                .distinct()
                .forEach(key -> {
                    flow(key).ifPresent(gaps::add);
                    turnover(new Key(Math.min(key.from, key.to), Math.max(key.from, key.to), key.year))
                            .ifPresent(gaps::add);
                });
        return gaps.stream().distinct().sorted(ORDER).toList();
    }

    private record Key(int from, int to, int year) {}

    private Optional<MirrorGap> flow(Key key) {
        var out = one(key, Kind.EXPORTS, key.from);
        var in = one(key, Kind.IMPORTS, key.to);
        return out.isPresent() && in.isPresent()
                ? Optional.of(gap(key, false, figure(out.get()), figure(in.get())))
                : Optional.empty();
    }

    private Optional<MirrorGap> turnover(Key pair) {
        var here = counted(pair, pair.from);
        var there = counted(pair, pair.to);
        return here.isPresent() && there.isPresent()
                ? Optional.of(gap(pair, true, here.get(), there.get()))
                : Optional.empty();
    }

    private Optional<Figure> counted(Key pair, int reporter) {
        var printed = one(pair, Kind.TURNOVER, reporter);
        if (printed.isPresent()) {
            return printed.map(MirrorGaps::figure);
        }
        int other = pair.from == reporter ? pair.to : pair.from;
        var out = one(new Key(reporter, other, pair.year), Kind.EXPORTS, reporter);
        var in = one(new Key(other, reporter, pair.year), Kind.IMPORTS, reporter);
        return out.isPresent() && in.isPresent()
                ? Optional.of(new Figure(
                        out.get().musd() + in.get().musd(),
                        pair.year,
                        List.of(out.get().fact(), in.get().fact())))
                : Optional.empty();
    }

    private Optional<ReportedTrade> one(Key key, Kind kind, int reporter) {
        return reports.stream()
                .filter(r -> r.kind() == kind && r.from() == key.from && r.to() == key.to && r.year() == key.year)
                .filter(r -> r.reporter() == reporter)
                .min(CHOICE);
    }

    private static Figure figure(ReportedTrade report) {
        return new Figure(report.musd(), report.year(), List.of(report.fact()));
    }

    private static MirrorGap gap(Key key, boolean turnover, Figure here, Figure there) {
        var facts = Stream.concat(here.facts().stream(), there.facts().stream()).toList();
        double gap = Indicators.mirrorGap(there.musd(), here.musd());
        return new MirrorGap(key.from, key.to, turnover, key.year, here.musd(), there.musd(), gap, facts);
    }
}
