package org.ortaq.app.export;

import java.util.Map;
import java.util.Optional;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Numbers;

/** GeoJSON (RFC 7946): a feature a row, cells as properties, missing cells left out; a row without a place has no geometry. */
final class GeoOut {

    private GeoOut() {}

    static String of(Flat table, Places places) {
        if (!places.any(table)) {
            throw InputException.of(
                    table.name(),
                    0,
                    "format",
                    "geojson",
                    "a table whose rows have places, such as network-nodes; csv, xlsx, parquet and sdmx can hold this one");
        }
        var located = table.rows().stream().map(row -> places.of(table, row)).toList();
        var text = new StringBuilder(
                "{\"type\":\"FeatureCollection\",\"name\":" + line(table.name()) + ",\"features\":[\n");
        for (int r = 0; r < located.size(); r++) {
            text.append(r == 0 ? "" : ",\n").append(feature(table, r, located.get(r)));
        }
        return text.append("\n]}\n").toString();
    }

    private static String feature(Flat table, int row, Optional<Map<String, Object>> where) {
        var properties = Json.object();
        for (int c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            var cell = table.rows().get(row).get(c);
            if (!cell.isEmpty()) {
                properties.put(column.name(), value(column, cell));
            }
        }
        return "{\"type\":\"Feature\",\"geometry\":" + where.map(GeoOut::line).orElse("null") + ",\"properties\":"
                + line(properties.build()) + "}";
    }

    private static Object value(FlatColumn column, String cell) {
        var number = Numbers.decimal(cell);
        if (column.isText() || number.isEmpty()) {
            return cell;
        }
        return column.kind() == FlatColumn.Kind.WHOLE
                ? (Object) Math.round(number.getAsDouble())
                : number.getAsDouble();
    }

    private static String line(Object value) {
        return Json.write(value).replaceAll("\\s*\n\\s*", "").strip();
    }
}
