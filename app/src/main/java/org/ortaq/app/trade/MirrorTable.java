package org.ortaq.app.trade;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.region.Corner;
import org.ortaq.region.Fact;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import org.ortaq.trade.MirrorGap;
import org.ortaq.trade.TradeModel;

/** What A says it sold beside what B says it bought. */
final class MirrorTable {

    private static final String CIF = "trade.cif-over-fob";

    private final DataPackage data;
    private final List<MirrorRow> rows;

    /** @param pair only this pair; all pairs when empty */
    MirrorTable(DataPackage data, Optional<PairChoice> pair) {
        this.data = data;
        this.rows = new TradeModel()
                .mirrorGaps(data.region(Corner.CENTRAL)).stream()
                        .map(gap -> MirrorRow.of(gap, data))
                        .filter(row -> pair.isEmpty() || pair.get().isOf(row.from(), row.to()))
                        .toList();
    }

    List<MirrorRow> rows() {
        return rows;
    }

    /** The gap freight alone explains: value at the importer's border over value at the exporter's, as a gap over the mean. */
    private double expected(Corner corner) {
        double cif = data.reading(corner, new Problems()).parameters().get(CIF);
        return 2 * (cif - 1) / (cif + 1);
    }

    List<Map<String, Object>> json() {
        double[] margin = margin();
        return rows.stream()
                .map(row -> Json.object()
                        .put("from", row.from())
                        .put("to", row.to())
                        .put("kind", row.kind())
                        .put("year", row.gap().year())
                        .put("fromCounts", row.gap().here())
                        .put("toCounts", row.gap().there())
                        .put("unit", "musd")
                        .put("gap", row.gap().gap())
                        .put("expectedLow", row.gap().turnover() ? Double.NaN : margin[0])
                        .put("expected", row.gap().turnover() ? Double.NaN : margin[1])
                        .put("expectedHigh", row.gap().turnover() ? Double.NaN : margin[2])
                        .put("flagged", row.gap().isDiscrepancy())
                        .put("evidence", row.evidence())
                        .put("facts", row.facts().stream().map(this::fact).toList())
                        .build())
                .toList();
    }

    private double[] margin() {
        double a = expected(Corner.ADVERSE);
        double b = expected(Corner.FAVOURABLE);
        return new double[] {Math.min(a, b), expected(Corner.CENTRAL), Math.max(a, b)};
    }

    private Map<String, Object> fact(Fact fact) {
        var source = data.sources().get(fact.source());
        return Json.object()
                .put("id", fact.id())
                .put("reporter", fact.reporter())
                .put("value", fact.value())
                .put("source", source == null ? fact.source() : source.citation())
                .put("evidence", fact.evidence().word())
                .build();
    }

    String text(String whose) {
        long flagged = rows.stream().filter(r -> r.gap().isDiscrepancy()).count();
        if (rows.isEmpty()) {
            return "Mirror discrepancy " + whose + ": no flow and no turnover that both sides counted in one year.\n"
                    + "That is missing, not zero: ./ortaq data import comtrade brings more reports.\n";
        }
        var table = new TextTable(
                "from", "to", "what", ">year", ">from says, musd", ">to says, musd", ">gap", "", "evidence", "facts");
        for (var row : rows) {
            table.row(
                    row.from(),
                    row.to(),
                    row.kind(),
                    String.valueOf(row.gap().year()),
                    Figures.of(row.gap().here()),
                    Figures.of(row.gap().there()),
                    percent(row.gap().gap()),
                    row.gap().isDiscrepancy() ? "! beyond 25 %" : "",
                    row.evidence(),
                    String.join(" ", row.facts().stream().map(Fact::id).toList()));
        }
        double[] margin = margin();
        return "Mirror discrepancy " + whose + ": " + rows.size() + " counted by both sides, " + flagged + " beyond "
                + Math.round(100 * MirrorGap.DISCREPANCY) + " %\n"
                + String.join("\n", table.lines()) + "\n"
                + "Gap = (buyer - seller) / mean. Freight and insurance alone make " + percent(margin[1])
                + " of a flow ("
                + percent(margin[0]) + " to " + percent(margin[2]) + ", parameter " + CIF
                + "); the rest is coverage, transit, re-exports, gold, or undercounting.\n"
                + "A turnover is exports plus imports of one side: freight should cancel.\n";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }
}
