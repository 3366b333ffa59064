package org.ortaq.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;
import org.ortaq.table.Row;

/** The region as GeoJSON layers, with what the tables say of each thing and where it comes from. */
final class MapLayers {

    private final DataPackage data;
    private final TreeMap<String, double[]> places = new TreeMap<>();
    private final TreeMap<String, double[]> basins = new TreeMap<>();

    MapLayers(DataPackage data) {
        this.data = data;
        data.table("network-nodes").rows().forEach(row -> places.put(row.text("id"), at(row)));
        data.table("map-places").rows().forEach(row -> basins.put(row.text("of"), at(row)));
    }

    private static double[] at(Row row) {
        return new double[] {row.number("lon"), row.number("lat")};
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

    private static Map<String, Object> feature(String kind, Object coordinates, Json.Builder properties) {
        return Json.object()
                .put("type", "Feature")
                .put(
                        "geometry",
                        Json.object()
                                .put("type", kind)
                                .put("coordinates", coordinates)
                                .build())
                .put("properties", properties.build())
                .build();
    }

    private static List<Double> point(double[] at) {
        return List.of(at[0], at[1]);
    }

    private Optional<Map<String, Object>> line(
            TreeMap<String, double[]> where, String from, String to, Json.Builder properties) {
        var a = where.get(from);
        var b = where.get(to);
        return a == null || b == null
                ? Optional.empty()
                : Optional.of(feature("LineString", List.of(point(a), point(b)), properties));
    }

    private static Json.Builder cited(Row row, String... fields) {
        var json = Json.object();
        for (var field : fields) {
            json.put(field.replace("_mw", "Mw").replace("_year", "Year"), row.maybeText(field));
        }
        return json.put("source", row.maybeText("source")).put("evidence", row.maybeText("evidence"));
    }

    private List<Map<String, Object>> links() {
        var features = new ArrayList<Map<String, Object>>();
        for (var row : data.table("network-links").rows()) {
            var properties = cited(row, "id", "mode", "status", "project", "note")
                    .put("km", row.maybeNumber("km"))
                    .put("opensYear", row.maybeNumber("opens_year"));
            line(places, row.text("from"), row.text("to"), properties).ifPresent(features::add);
        }
        return features;
    }

    private List<Map<String, Object>> nodes() {
        return data.table("network-nodes").rows().stream()
                .map(row -> feature("Point", point(at(row)), cited(row, "id", "name", "country", "type")))
                .toList();
    }

    /** A crossing is drawn in the middle of its first link, a port at its place. */
    private List<Map<String, Object>> borders() {
        var middle = new TreeMap<String, double[]>();
        for (var row : data.table("network-links").rows()) {
            var a = places.get(row.text("from"));
            var b = places.get(row.text("to"));
            if (a != null && b != null) {
                middle.put(row.text("id"), new double[] {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2});
            }
        }
        var features = new ArrayList<Map<String, Object>>();
        for (var row : data.table("border-points").rows()) {
            var at = row.maybeText("node")
                    .map(places::get)
                    .or(() -> row.list("links").stream().findFirst().map(middle::get));
            at.ifPresent(where -> features.add(feature(
                    "Point",
                    point(where),
                    cited(row, "id", "name", "kind", "mode", "note").put("hours", row.maybeNumber("hours")))));
        }
        return features;
    }

    private List<Map<String, Object>> lines() {
        var features = new ArrayList<Map<String, Object>>();
        for (var row : data.table("power-lines").rows()) {
            var properties = cited(row, "id", "status", "note")
                    .put("from", row.text("from_zone"))
                    .put("to", row.text("to_zone"))
                    .put("ntcMw", row.maybeNumber("ntc_mw"))
                    .put("opensYear", row.maybeNumber("opens_year"));
            line(basins, row.text("from_zone"), row.text("to_zone"), properties).ifPresent(features::add);
        }
        return features;
    }

    private List<Map<String, Object>> reservoirs() {
        var features = new ArrayList<Map<String, Object>>();
        for (var row : data.table("reservoirs").rows()) {
            Optional.ofNullable(basins.get(row.text("id")))
                    .ifPresent(at -> features.add(feature(
                            "Point",
                            point(at),
                            cited(row, "id", "name", "kind", "basin", "country")
                                    .put("totalKm3", row.maybeNumber("total_km3"))
                                    .put("deadKm3", row.maybeNumber("dead_km3")))));
        }
        return features;
    }

    private List<Map<String, Object>> rivers() {
        var features = new ArrayList<Map<String, Object>>();
        for (var row : data.table("reservoirs").rows()) {
            row.maybeText("downstream")
                    .flatMap(below -> line(basins, row.text("id"), below, cited(row, "id", "basin")))
                    .ifPresent(features::add);
        }
        return features;
    }

    /** Projects whose place is a node of the network by its name; the others have no place to be drawn at. */
    private List<Map<String, Object>> projects() {
        var byName = new TreeMap<String, double[]>();
        data.table("network-nodes").rows().forEach(row -> byName.put(row.text("name"), at(row)));
        var features = new ArrayList<Map<String, Object>>();
        for (var row : data.table("projects").rows()) {
            row.maybeText("place")
                    .map(place -> byName.get(
                            place.split("[;,]", 2)[0].replaceAll(" region$", "").strip()))
                    .ifPresent(at -> features.add(feature(
                            "Point",
                            point(at),
                            cited(row, "id", "name", "status", "sector", "place")
                                    .put("valueMusd", row.maybeNumber("value_musd_mid")))));
        }
        return features;
    }
}
