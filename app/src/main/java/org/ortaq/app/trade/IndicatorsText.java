package org.ortaq.app.trade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.trade.indicators.IndicatorValue;

/** The tables of {@code trade indicators}. */
final class IndicatorsText {

    private IndicatorsText() {}

    static String of(PairChoice pair, String unit, Map<String, String> names, List<Indicated> rows) {
        return headline(pair, rows) + "\n"
                + String.join("\n", pairTable(rows, unit).lines()) + "\n\n"
                + "Revealed comparative advantage (1 and more: stronger than the world) and intra-industry trade\n"
                + String.join("\n", sectors(pair, names, rows).lines()) + "\n" + origin(rows) + "\n";
    }

    private static String headline(PairChoice pair, List<Indicated> rows) {
        return pair.area() + ": what " + pair.from() + " sells fits what " + pair.to() + " buys to "
                + figure(find(rows, "TCI", pair.from(), pair.to())) + " of 100, the other way round to "
                + figure(find(rows, "TCI", pair.to(), pair.from())) + "; as sellers they are alike to "
                + figure(find(rows, "FK", pair.from(), pair.to())) + " of 100";
    }

    private static Optional<Indicated> find(List<Indicated> rows, String name, String from, String to) {
        return rows.stream()
                .filter(r -> r.value().name().equals(name))
                .filter(r -> r.value().from().equals(from))
                .filter(r -> r.value().to().equals(Optional.of(to)))
                .filter(r -> r.value().sector().isEmpty())
                .findFirst();
    }

    private static String figure(Optional<Indicated> row) {
        return Figures.of(row.map(r -> r.value().value()).orElse(java.util.OptionalDouble.empty()));
    }

    private static TextTable pairTable(List<Indicated> rows, String unit) {
        var table = new TextTable("indicator", "of", ">year", ">value", "", "evidence");
        for (var row : rows) {
            var value = row.value();
            if (value.sector().isEmpty()) {
                table.row(
                        value.name(),
                        value.from() + value.to().map(t -> "-" + t).orElse(""),
                        row.year().isPresent() ? String.valueOf(row.year().getAsInt()) : "",
                        Figures.of(value.value()),
                        value.why().orElse(value.name().equals("exports") ? unit : meaning(value.name())),
                        row.evidence().orElse("your file"));
            }
        }
        return table;
    }

    private static String meaning(String name) {
        return switch (name) {
            case "TCI" -> "complementarity, 0 to 100";
            case "FK" -> "similarity as sellers, 0 to 100";
            case "TII" -> "trade over what size says, 1 is even";
            case "GL" -> "intra-industry trade, 0 to 1";
            case "HHI" -> "concentration of exports, to 1";
            case "HHI-normalised" -> "the same from 0 to 1";
            default -> "";
        };
    }

    private static TextTable sectors(PairChoice pair, Map<String, String> names, List<Indicated> rows) {
        var table = new TextTable("sector", "", ">RCA " + pair.from(), ">RCA " + pair.to(), ">GL of the pair");
        rows.stream()
                .map(r -> r.value().sector())
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .forEach(sector -> table.row(
                        sector,
                        names.getOrDefault(sector, ""),
                        cell(rows, sector, "RCA", pair.from()),
                        cell(rows, sector, "RCA", pair.to()),
                        cell(rows, sector, "GL", pair.from())));
        return table;
    }

    private static String cell(List<Indicated> rows, String sector, String name, String from) {
        return rows.stream()
                .map(Indicated::value)
                .filter(v -> v.name().equals(name)
                        && v.from().equals(from)
                        && v.sector().equals(Optional.of(sector)))
                .map(IndicatorValue::value)
                .map(Figures::of)
                .findFirst()
                .orElse("unknown");
    }

    private static String origin(List<Indicated> rows) {
        var sources =
                rows.stream().flatMap(r -> r.sources().stream()).distinct().toList();
        return "Sources: " + String.join(", ", sources)
                + ". A flow nobody counted has no indicator; sums run over the flows that are there.";
    }
}
