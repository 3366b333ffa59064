package org.ortaq.app.serve;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ortaq.app.export.Places;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;
import org.ortaq.table.Row;

/** The region as GeoJSON layers, with what the tables say of each thing and where it comes from. */
final class MapLayers {

    private final DataPackage data;
    private final Places places;

    MapLayers(DataPackage data) {
        this.data = data;
        this.places = new Places(data);
    }

    /** Layers by name, each a FeatureCollection. */
    Map<String, Object> all() {
        return Json.object()
                .put("links", collection(links()))
                .put("nodes", collection(nodes()))
                .put("borders", collection(borders()))
                .put("lines", collection(lines()))
                .put("reservoirs", collection(reservoirs()))
                .put("rivers", collection(rivers()))
                .put("projects", collection(projects()))
                .build();
    }

    private static Map<String, Object> collection(List<Map<String, Object>> features) {
        return Json.object()
                .put("type", "FeatureCollection")
                .put("features", features)
                .build();
    }

    private static Map<String, Object> feature(Map<String, Object> geometry, Json.Builder properties) {
        return Json.object()
                .put("type", "Feature")
                .put("geometry", geometry)
                .put("properties", properties.build())
                .build();
    }

    /** The rows of a table that have a place; the others cannot be drawn. */
    private List<Map<String, Object>> features(String table, Function<Row, Json.Builder> properties) {
        return data.table(table).rows().stream()
                .flatMap(row -> places.of(table, row).map(at -> feature(at, properties.apply(row))).stream())
                .toList();
    }

    private static Json.Builder cited(Row row, String... fields) {
        var json = Json.object();
        for (var field : fields) {
            json.put(field.replace("_mw", "Mw").replace("_year", "Year"), row.maybeText(field));
        }
        return json.put("source", row.maybeText("source")).put("evidence", row.maybeText("evidence"));
    }

    private List<Map<String, Object>> links() {
        return features(
                "network-links",
                row -> cited(row, "id", "mode", "status", "project", "note")
                        .put("km", row.maybeNumber("km"))
                        .put("opensYear", row.maybeNumber("opens_year")));
    }

    private List<Map<String, Object>> nodes() {
        return features("network-nodes", row -> cited(row, "id", "name", "country", "type"));
    }

    private List<Map<String, Object>> borders() {
        return features(
                "border-points",
                row -> cited(row, "id", "name", "kind", "mode", "note").put("hours", row.maybeNumber("hours")));
    }

    private List<Map<String, Object>> lines() {
        return features(
                "power-lines",
                row -> cited(row, "id", "status", "note")
                        .put("from", row.text("from_zone"))
                        .put("to", row.text("to_zone"))
                        .put("ntcMw", row.maybeNumber("ntc_mw"))
                        .put("opensYear", row.maybeNumber("opens_year")));
    }

    private List<Map<String, Object>> reservoirs() {
        return features(
                "reservoirs",
                row -> cited(row, "id", "name", "kind", "basin", "country")
                        .put("totalKm3", row.maybeNumber("total_km3"))
                        .put("deadKm3", row.maybeNumber("dead_km3")));
    }

    private List<Map<String, Object>> rivers() {
        return data.table("reservoirs").rows().stream()
                .flatMap(row -> row
                        .maybeText("downstream")
                        .flatMap(below -> places.river(row.text("id"), below))
                        .map(line -> feature(line, cited(row, "id", "basin")))
                        .stream())
                .toList();
    }

    private List<Map<String, Object>> projects() {
        return features(
                "projects",
                row -> cited(row, "id", "name", "status", "sector", "place")
                        .put("valueMusd", row.maybeNumber("value_musd_mid")));
    }
}
