package org.ortaq.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.ReportedTrade;
import org.ortaq.trade.Reports.Figure;

/**
 * Which cells of the base year are known. Both flows of a pair when they are as new as its turnover; else the turnover,
 * split as the flows, or, where no flow is known, as the seed; else the single flow that is known.
 */
final class KnownCells {

    private final Region region;
    private final Reports reports;
    private final double[][] seed;

    /** @param seed flows in any unit, for the split of a turnover whose flows nobody reports */
    KnownCells(Region region, Reports reports, double[][] seed) {
        this.region = region;
        this.reports = reports;
        this.seed = seed;
    }

    /** Cells of every pair with a member of the five, and every other pair of an imported matrix. */
    List<KnownCell> find() {
        var cells = new ArrayList<KnownCell>();
        int n = region.countries().size();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (region.countries().isMember(a) || region.countries().isMember(b)) {
                    addPair(a, b, cells);
                } else {
                    addReconciled(a, b, cells);
                    addReconciled(b, a, cells);
                }
            }
        }
        return List.copyOf(cells);
    }

    private void addReconciled(int exporter, int importer, List<KnownCell> cells) {
        if (reports.isReconciled(exporter, importer)) {
            reports.flow(exporter, importer)
                    .ifPresent(f -> cells.add(new KnownCell(exporter, importer, f.musd(), f.facts())));
        }
    }

    private void addPair(int a, int b, List<KnownCell> cells) {
        var out = reports.flow(a, b);
        var back = reports.flow(b, a);
        var turnover = reports.turnover(a, b);
        if (turnover.isPresent() && turnover.get().year() > age(a, b, out, back)) {
            split(turnover.get(), out, back, cells);
            return;
        }
        out.ifPresent(f -> cells.add(new KnownCell(a, b, f.musd(), f.facts())));
        back.ifPresent(f -> cells.add(new KnownCell(b, a, f.musd(), f.facts())));
    }

    /**
     * The year both flows are known up to; before all years when one is missing. A reconciled flow stands whatever is known
     * of the other: neither side counted more.
     */
    private int age(int a, int b, Optional<Figure> out, Optional<Figure> back) {
        if (reports.isReconciled(a, b) || reports.isReconciled(b, a)) {
            return Math.max(
                    out.map(Figure::year).orElse(0), back.map(Figure::year).orElse(0));
        }
        return out.isPresent() && back.isPresent()
                ? Math.min(out.get().year(), back.get().year())
                : Integer.MIN_VALUE;
    }

    /** A turnover is the reporter's exports free on board plus its imports at its border. */
    private void split(ReportedTrade turnover, Optional<Figure> out, Optional<Figure> back, List<KnownCell> cells) {
        int a = turnover.from();
        int b = turnover.to();
        boolean both = out.isPresent() && back.isPresent();
        double there = both ? out.get().musd() : seed[a][b];
        double here = both ? back.get().musd() : seed[b][a];
        double counted = turnover.reporter() == a ? there + reports.cif() * here : reports.cif() * there + here;
        if (!(counted > 0)) {
            return;
        }
        var total = reports.figure(turnover, turnover.musd());
        var facts = Stream.of(
                        Optional.of(total),
                        both ? out : Optional.<Figure>empty(),
                        both ? back : Optional.<Figure>empty())
                .flatMap(Optional::stream)
                .flatMap(f -> f.facts().stream())
                .toList();
        cells.add(new KnownCell(a, b, total.musd() * there / counted, facts));
        cells.add(new KnownCell(b, a, total.musd() * here / counted, facts));
    }
}
