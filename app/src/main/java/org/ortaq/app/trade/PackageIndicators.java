package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ortaq.region.Countries;
import org.ortaq.region.Evidence;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.trade.KnownCell;
import org.ortaq.trade.PackageMatrix;
import org.ortaq.trade.TradeBase;
import org.ortaq.trade.indicators.IndicatorValue;
import org.ortaq.trade.indicators.PairIndicators;
import org.ortaq.trade.indicators.TradeMatrix;
import org.ortaq.trade.indicators.TradeMatrixBuilder;

/**
 * Indicators of a pair from a data package: by section in the year of its matrix, and of all goods in the base year, where
 * reports stand and the rest was balanced.
 */
final class PackageIndicators {

    /** What a matrix without sections can say. */
    private static final List<String> OF_TOTALS = List.of("exports", "share-of-exports", "TII");

    private final DataPackage data;
    private final Region region;
    private final TradeBase base;
    private final PackageMatrix sections;

    PackageIndicators(DataPackage data, Region region, TradeBase base) {
        this.data = data;
        this.region = region;
        this.base = base;
        this.sections = PackageMatrix.of(data.table("trade-shape"));
    }

    PackageMatrix sections() {
        return sections;
    }

    /** @param year the year asked for; both years there are when empty */
    List<Indicated> of(PairChoice pair, OptionalInt year) {
        boolean both = year.isEmpty();
        var rows = new ArrayList<Indicated>();
        if (both || year.getAsInt() == sections.year()) {
            bySection(pair, rows);
        }
        if (both ? sections.year() != base.year() : year.getAsInt() == base.year() && rows.isEmpty()) {
            ofBaseYear(pair, rows);
        }
        if (rows.isEmpty()) {
            throw InputException.of(
                    "command line",
                    0,
                    "--year",
                    String.valueOf(year.orElse(0)),
                    sections.year() + " (by section) or " + base.year() + " (all goods)");
        }
        return rows;
    }

    private void bySection(PairChoice pair, List<Indicated> rows) {
        for (var value : indicators(sections.matrix(), pair)) {
            rows.add(new Indicated(
                    value,
                    OptionalInt.of(sections.year()),
                    Optional.of(sections.evidence().word()),
                    sections.sources()));
        }
    }

    private void ofBaseYear(PairChoice pair, List<Indicated> rows) {
        for (var value : indicators(balanced(), pair)) {
            if (OF_TOTALS.contains(value.name())) {
                rows.add(value.name().equals("exports") ? flow(value) : derived(value));
            }
        }
    }

    private Indicated derived(IndicatorValue value) {
        return new Indicated(
                value, OptionalInt.of(base.year()), Optional.of(Evidence.DERIVED.word()), List.of("balanced matrix"));
    }

    /** A flow that stands on reports carries their evidence; any other was derived by the balancing. */
    private Indicated flow(IndicatorValue value) {
        return known(value.from(), value.to().orElse(""))
                .map(cell -> new Indicated(
                        value,
                        OptionalInt.of(base.year()),
                        Optional.of(evidence(cell).word()),
                        cell.facts()))
                .orElseGet(() -> derived(value));
    }

    Optional<KnownCell> known(String from, String to) {
        var countries = region.countries();
        return base.known().stream()
                .filter(c -> countries.code(c.exporter()).equals(from)
                        && countries.code(c.importer()).equals(to))
                .findFirst();
    }

    /** Of several facts the weakest word; a cell of an imported matrix has that of the matrix. */
    private Evidence evidence(KnownCell cell) {
        return cell.facts().stream()
                .map(id -> data.fact(id).map(f -> f.evidence()).orElse(sections.evidence()))
                .max(Evidence::compareTo)
                .orElse(Evidence.DERIVED);
    }

    private TradeMatrix balanced() {
        return balanced(region.countries(), base.balanced().flow());
    }

    private static TradeMatrix balanced(Countries countries, double[][] flow) {
        var builder = new TradeMatrixBuilder();
        for (int i = 0; i < flow.length; i++) {
            for (int j = 0; j < flow.length; j++) {
                if (i != j) {
                    builder.add(countries.code(i), countries.code(j), "TOTAL", flow[i][j]);
                }
            }
        }
        return builder.build();
    }

    static List<IndicatorValue> indicators(TradeMatrix matrix, PairChoice pair) {
        pair.among(matrix.countries());
        return PairIndicators.of(
                matrix,
                matrix.find(pair.from()).orElseThrow(),
                matrix.find(pair.to()).orElseThrow());
    }
}
