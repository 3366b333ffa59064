package org.ortaq.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ortaq.table.Csv;

/**
 * SDMX-CSV 2.0 (SDMX 3.0, section 6 of the technical notes): the dataflow and what is done with each row, then dimensions, which are
 * the key of the table, then measures, which are its numbers, then attributes. Four components have the names of the
 * cross-domain concepts: {@code REF_AREA}, {@code TIME_PERIOD}, {@code OBS_VALUE}, {@code UNIT_MEASURE}; the others are
 * columns of the table in capitals.
 */
final class SdmxOut {

    private static final String AGENCY = "ORTAQ";

    private SdmxOut() {}

    static String of(Flat table) {
        var order = order(table);
        var header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        order.forEach(c -> header.add(component(table.columns().get(c))));
        var flow = AGENCY + ":" + id(table.name()) + "(" + table.version() + ")";
        var rows = table.rows().stream().map(r -> row(flow, table, order, r)).toList();
        return Csv.write(header, rows);
    }

    private static List<String> row(String flow, Flat table, List<Integer> order, List<String> cells) {
        var row = new ArrayList<>(List.of("dataflow", flow, "I"));
        for (int c : order) {
            row.add(table.columns().get(c).isText() ? Harmless.of(cells.get(c)) : cells.get(c));
        }
        return row;
    }

    /** Dimensions, measures, attributes, each in the order of the table. */
    private static List<Integer> order(Flat table) {
        return IntStream.range(0, table.columns().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(c -> rank(table, c)).thenComparing(c -> c))
                .toList();
    }

    private static int rank(Flat table, int column) {
        var about = table.columns().get(column);
        if (table.key().contains(about.name())) {
            return 0;
        }
        return about.kind() == FlatColumn.Kind.NUMBER ? 1 : 2;
    }

    /** The id of a component in SDMX: capitals, digits and underscores. */
    static String component(FlatColumn column) {
        return switch (column.name()) {
            case "area" -> "REF_AREA";
            case "value" -> "OBS_VALUE";
            case "unit" -> "UNIT_MEASURE";
            case "year" -> column.isText() ? "YEAR" : "TIME_PERIOD";
            default -> id(column.name());
        };
    }

    private static String id(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
