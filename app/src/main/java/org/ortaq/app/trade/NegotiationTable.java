package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.table.Json;
import org.ortaq.trade.indicators.NegotiationItem;
import org.ortaq.trade.indicators.NegotiationList;
import org.ortaq.trade.indicators.TradeMatrix;

/**
 * What each of two countries can sell that the other buys elsewhere.
 *
 * @param names of the sectors, by code; a code without one stands for itself
 * @param barriers by direction ({@code UZB-KAZ}); none for a file of the user's own
 * @param origin year, sources and evidence in one line
 */
record NegotiationTable(
        TradeMatrix matrix,
        PairChoice pair,
        String unit,
        Map<String, String> names,
        Map<String, Barrier> barriers,
        String evidence,
        String origin) {

    NegotiationTable {
        names = new TreeMap<>(names);
        barriers = new TreeMap<>(barriers);
    }

    private List<PairChoice> directions() {
        return List.of(pair, new PairChoice(pair.to(), pair.from()));
    }

    private List<NegotiationItem> items(PairChoice way) {
        return NegotiationList.of(
                matrix,
                matrix.find(way.from()).orElseThrow(),
                matrix.find(way.to()).orElseThrow());
    }

    List<Map<String, Object>> json() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var way : directions()) {
            var barrier = Optional.ofNullable(barriers.get(way.area()));
            for (var item : items(way)) {
                rows.add(Json.object()
                        .put("from", way.from())
                        .put("to", way.to())
                        .put("sector", item.sector())
                        .put("sectorName", Optional.ofNullable(names.get(item.sector())))
                        .put("size", item.size())
                        .put("unit", unit.isEmpty() ? Optional.empty() : unit)
                        .put("present", item.present())
                        .put("presentShare", item.presentShare())
                        .put("rca", item.advantage())
                        .put("complementary", item.isComplementary())
                        .put("duty", barrier.map(Barrier::duty))
                        .put("nonTariff", barrier.map(Barrier::nonTariff))
                        .put("transport", barrier.map(Barrier::transport))
                        .put("evidence", evidence.isEmpty() ? Optional.empty() : evidence)
                        .build());
            }
        }
        return rows;
    }

    String text() {
        var text = new StringBuilder();
        for (var way : directions()) {
            text.append(text(way));
        }
        return text
                + "Size = the smaller of what the seller sells elsewhere and the buyer buys elsewhere: the most that could be"
                + " turned towards each other, not a forecast.\n"
                + "RCA of 1 and more: the seller is stronger in the good than the world on average; these come first.\n"
                + origin + "\n";
    }

    private String text(PairChoice way) {
        var items = items(way);
        double complementary = items.stream()
                .filter(NegotiationItem::isComplementary)
                .mapToDouble(NegotiationItem::size)
                .sum();
        var table = new TextTable(
                "sector", "", ">size" + (unit.isEmpty() ? "" : ", " + unit), ">sells now", ">share now", ">RCA", "");
        for (var item : items) {
            table.row(
                    item.sector(),
                    names.getOrDefault(item.sector(), ""),
                    Figures.of(item.size()),
                    Figures.of(item.present()),
                    item.presentShare().isPresent() ? share(item.presentShare().getAsDouble()) : "unknown",
                    Figures.of(item.advantage()),
                    item.isComplementary() ? "complementary" : "");
        }
        return "What " + way.from() + " can sell that " + way.to() + " buys elsewhere: " + Figures.of(complementary)
                + (unit.isEmpty() ? "" : " " + unit) + " of complementary goods\n"
                + String.join("\n", table.lines()) + "\n"
                + Optional.ofNullable(barriers.get(way.area()))
                        .map(NegotiationTable::text)
                        .orElse("")
                + "\n";
    }

    private static String text(Barrier barrier) {
        return "  in the way now, share of the value: duty " + share(barrier.duty()) + " [memory], non-tariff "
                + share(barrier.nonTariff()) + " [assumed], transport " + share(barrier.transport()) + " [derived]\n";
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * value);
    }
}
