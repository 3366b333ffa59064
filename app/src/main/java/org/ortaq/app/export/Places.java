package org.ortaq.app.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;
import org.ortaq.table.Row;

/** Where the rows of tables are: by coordinates of their own, by the places they name, or by the two ends they join. */
public final class Places {

    private static final List<List<String>> COORDINATES =
            List.of(List.of("lat", "lon"), List.of("latitude_degrees", "longitude_degrees"));

    private final TreeMap<String, double[]> nodes = new TreeMap<>();
    private final TreeMap<String, double[]> named = new TreeMap<>();
    private final TreeMap<String, double[]> waters = new TreeMap<>();
    private final TreeMap<String, double[]> cities = new TreeMap<>();
    private final TreeMap<String, double[]> links = new TreeMap<>();
    private final TreeMap<String, double[]> points = new TreeMap<>();

    public Places(DataPackage data) {
        for (var row : data.table("network-nodes").rows()) {
            nodes.put(row.text("id"), at(row, "lat", "lon"));
            named.put(row.text("name"), at(row, "lat", "lon"));
        }
        data.table("map-places").rows().forEach(row -> waters.put(row.text("of"), at(row, "lat", "lon")));
        data.table("tour-cities")
                .rows()
                .forEach(row -> cities.put(row.text("id"), at(row, "latitude_degrees", "longitude_degrees")));
        data.table("network-links").rows().forEach(this::middle);
        data.table("border-points")
                .rows()
                .forEach(row -> crossing(row).ifPresent(at -> points.put(row.text("id"), at)));
        data.table("people-border-points")
                .rows()
                .forEach(row -> points.putIfAbsent(row.text("id"), at(row, "latitude_degrees", "longitude_degrees")));
    }

    private static double[] at(Row row, String latitude, String longitude) {
        return new double[] {row.number(longitude), row.number(latitude)};
    }

    private void middle(Row link) {
        var from = nodes.get(link.text("from"));
        var to = nodes.get(link.text("to"));
        if (from != null && to != null) {
            links.put(link.text("id"), new double[] {(from[0] + to[0]) / 2, (from[1] + to[1]) / 2});
        }
    }

    /** A port is at its node, a crossing in the middle of its first link. */
    private Optional<double[]> crossing(Row point) {
        return point.maybeText("node")
                .map(nodes::get)
                .or(() -> point.list("links").stream().findFirst().map(links::get));
    }

    /** Whether any row has a place. */
    public boolean any(Flat table) {
        return table.rows().stream().anyMatch(row -> of(table, row).isPresent());
    }

    /** The geometry of a row; empty when it has no place or names one that has none. */
    Optional<Map<String, Object>> of(Flat table, List<String> row) {
        return of(table.name(), column -> cell(table, row, column));
    }

    /** The geometry of a row of the package. */
    public Optional<Map<String, Object>> of(String table, Row row) {
        return of(table, column -> row.has(column) ? row.maybeText(column) : Optional.empty());
    }

    /** The line between two waters, such as a reservoir and what lies below it. */
    public Optional<Map<String, Object>> river(String from, String to) {
        return line(Optional.ofNullable(waters.get(from)), Optional.ofNullable(waters.get(to)));
    }

    /** What stands in a column of a row; empty also where there is no such column. */
    private interface Cells {
        Optional<String> at(String column);
    }

    private Optional<Map<String, Object>> of(String table, Cells cells) {
        return switch (table) {
            case "network-links" -> line(nodes, cells, "from", "to");
            case "power-lines" -> line(waters, cells, "from_zone", "to_zone");
            case "travel-legs" -> line(cities, cells, "from_city", "to_city");
            case "border-points" -> cells.at("id").map(points::get).map(Places::point);
            case "reservoirs", "power-zones" -> cells.at("id").map(waters::get).map(Places::point);
            case "projects" -> cells.at("place").map(this::project).map(Places::point);
            case "outcomes", "facts" -> cells.at("area").flatMap(this::any).map(Places::point);
            default -> coordinates(cells).or(() -> reference(cells)).map(Places::point);
        };
    }

    private double @org.jspecify.annotations.Nullable [] project(String place) {
        return named.get(place.split("[;,]", 2)[0].replaceAll(" region$", "").strip());
    }

    private Optional<double[]> any(String area) {
        return Optional.ofNullable(points.get(area))
                .or(() -> Optional.ofNullable(links.get(area)))
                .or(() -> Optional.ofNullable(waters.get(area)))
                .or(() -> Optional.ofNullable(nodes.get(area)));
    }

    private static Optional<double[]> coordinates(Cells cells) {
        for (var pair : COORDINATES) {
            var latitude = cells.at(pair.get(0));
            var longitude = cells.at(pair.get(1));
            if (latitude.isPresent() && longitude.isPresent()) {
                return Optional.of(
                        new double[] {Double.parseDouble(longitude.get()), Double.parseDouble(latitude.get())});
            }
        }
        return Optional.empty();
    }

    /** The first place a row names. */
    private Optional<double[]> reference(Cells cells) {
        return cells.at("node")
                .flatMap(n -> Optional.ofNullable(waters.get(n)).or(() -> Optional.ofNullable(nodes.get(n))))
                .or(() -> cells.at("reservoir").map(waters::get))
                .or(() -> cells.at("city").map(cities::get))
                .or(() -> cells.at("zone").map(waters::get));
    }

    private static Optional<String> cell(Flat table, List<String> row, String column) {
        int at = table.at(column);
        return at < 0 || row.get(at).isEmpty() ? Optional.empty() : Optional.of(row.get(at));
    }

    private static Optional<Map<String, Object>> line(
            TreeMap<String, double[]> places, Cells cells, String from, String to) {
        return line(cells.at(from).map(places::get), cells.at(to).map(places::get));
    }

    private static Optional<Map<String, Object>> line(Optional<double[]> from, Optional<double[]> to) {
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(geometry("LineString", List.of(coordinates(from.get()), coordinates(to.get()))));
    }

    private static Map<String, Object> point(double[] at) {
        return geometry("Point", coordinates(at));
    }

    private static Map<String, Object> geometry(String type, Object coordinates) {
        return Json.object().put("type", type).put("coordinates", coordinates).build();
    }

    private static List<Double> coordinates(double[] at) {
        return List.of(at[0], at[1]);
    }
}
