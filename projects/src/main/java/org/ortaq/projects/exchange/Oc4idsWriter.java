package org.ortaq.projects.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ortaq.table.Json;

/**
 * Writes rows of the register as an OC4IDS 0.9 project package. What the standard has no field for (rival ends of a value are
 * forecasts; a date known by its year, our words for status and sector, evidence) stands under the additional field {@code ortaq}, so
 * that nothing is lost on the way back.
 */
public final class Oc4idsWriter {

    /** Version of the standard, major and minor. */
    public static final String VERSION = "0.9";

    private static final String USD = "USD";

    private final CountryNames countries;
    private final Function<String, ExchangedSource> sources;
    private final String prefix;

    /**
     * A writer.
     *
     * @param sources a source by its id
     * @param prefix put before every id, as {@code oc4ids-abc123-}; may be empty
     */
    public Oc4idsWriter(CountryNames countries, Function<String, ExchangedSource> sources, String prefix) {
        this.countries = countries;
        this.sources = sources;
        this.prefix = prefix;
    }

    /**
     * The package.
     *
     * @param uri that names this package in the world
     * @param day of publication
     */
    public Map<String, Object> write(
            List<Map<String, String>> rows, String uri, String publisher, String day, String licence) {
        return Json.object()
                .put("uri", uri)
                .put("publishedDate", Days.first(day))
                .put("version", VERSION)
                .put("publisher", Json.object().put("name", publisher).build())
                .put("license", licence.isEmpty() ? null : licence)
                .put("projects", rows.stream().map(this::project).toList())
                .build();
    }

    private Map<String, Object> project(Map<String, String> row) {
        Function<String, String> cell = c -> row.getOrDefault(c, "");
        var sector = cell.apply("sector");
        return Json.object()
                .put("id", prefix + cell.apply("id"))
                .put("updated", Days.first(cell.apply("status_date")))
                .put("title", cell.apply("name"))
                .put("description", unless(cell.apply("note")))
                .put("status", Oc4idsCodes.phase(cell.apply("status")))
                .put("period", period(cell))
                .put("sector", Oc4idsCodes.sectors(sector))
                .put(
                        "additionalClassifications",
                        List.of(Json.object()
                                .put("scheme", "ortaq-sector")
                                .put("id", sector)
                                .build()))
                .put("locations", locations(cell))
                .put("budget", budget(cell.apply("value_musd_mid")))
                .put("forecasts", unless(forecasts(cell)))
                .put("parties", parties(cell.apply("partners")))
                .put("documents", documents(cell.apply("source")))
                .put("milestones", unless(milestones(cell)))
                .put("completion", completion(cell))
                .put("ortaq", own(row))
                .build();
    }

    /** What the standard has no field for, and how dates were printed. */
    private static Map<String, Object> own(Map<String, String> row) {
        var own = new LinkedHashMap<String, Object>();
        for (var column : Oc4idsReader.OWN) {
            var text = row.getOrDefault(column, "");
            if (!text.isEmpty()) {
                own.put(column, text);
            }
        }
        return own;
    }

    private static Object unless(String text) {
        return text.isEmpty() ? Optional.empty() : text;
    }

    private static Object unless(List<Map<String, Object>> list) {
        return list.isEmpty() ? Optional.empty() : list;
    }

    private static Object period(Function<String, String> cell) {
        var start = cell.apply("start");
        var end = cell.apply("completion_latest");
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        return Json.object()
                .put("startDate", start.isEmpty() ? null : Days.first(start))
                .put("endDate", end.isEmpty() ? null : Days.last(end))
                .build();
    }

    private List<Map<String, Object>> locations(Function<String, String> cell) {
        var places = new ArrayList<Map<String, Object>>();
        for (var host : list(cell.apply("host"))) {
            var iso2 = countries.iso2().get(host);
            places.add(Json.object()
                    .put("id", host)
                    .put("description", unless(cell.apply("place")))
                    .put(
                            "gazetteer",
                            iso2 == null
                                    ? null
                                    : Json.object()
                                            .put("scheme", "ISO2")
                                            .put("identifiers", List.of(iso2))
                                            .build())
                    .put(
                            "address",
                            Json.object()
                                    .put("countryName", countries.name(host))
                                    .build())
                    .build());
        }
        return places;
    }

    private static Object budget(String mid) {
        return mid.isEmpty()
                ? Optional.empty()
                : Json.object().put("amount", money(mid)).build();
    }

    private static Map<String, Object> money(String musd) {
        var amount = new BigDecimal(musd).movePointRight(6).stripTrailingZeros();
        return Json.object()
                .put("amount", amount.scale() < 0 ? amount.setScale(0) : amount)
                .put("currency", USD)
                .build();
    }

    private static List<Map<String, Object>> forecasts(Function<String, String> cell) {
        var list = new ArrayList<Map<String, Object>>();
        var ends = new ArrayList<Map<String, Object>>();
        for (var end : List.of("low", "high")) {
            var musd = cell.apply("value_musd_" + end);
            if (!musd.isEmpty()) {
                ends.add(Json.object().put("id", end).put("value", money(musd)).build());
            }
        }
        if (!ends.isEmpty()) {
            list.add(metric("value", "Lowest and highest value printed", ends));
        }
        measure("jobs", "Jobs announced", cell.apply("jobs"), "jobs", list);
        measure("capacity", "Capacity planned", cell.apply("capacity"), cell.apply("capacity_unit"), list);
        return list;
    }

    private static void measure(String id, String title, String amount, String unit, List<Map<String, Object>> list) {
        if (!amount.isEmpty()) {
            list.add(metric(
                    id,
                    title,
                    List.of(Json.object()
                            .put("id", "announced")
                            .put("measure", amount)
                            .put("unit", Json.object().put("name", unit).build())
                            .build())));
        }
    }

    private static Map<String, Object> metric(String id, String title, List<Map<String, Object>> observations) {
        return Json.object()
                .put("id", id)
                .put("title", title)
                .put("observations", observations)
                .build();
    }

    private List<Map<String, Object>> parties(String partners) {
        return list(partners).stream()
                .map(p -> Json.object()
                        .put("id", "ISO3166-" + p)
                        .put("name", countries.name(p))
                        .put(
                                "identifier",
                                Json.object()
                                        .put("scheme", "ISO3166-1")
                                        .put("id", p)
                                        .build())
                        .put("roles", List.of("publicAuthority"))
                        .build())
                .toList();
    }

    private List<Map<String, Object>> documents(String id) {
        var source = sources.apply(id);
        return List.of(Json.object()
                .put("id", id)
                .put("title", unless(source.title()))
                .put("url", unless(source.url()))
                .put("datePublished", source.date().isEmpty() ? null : Days.first(source.date()))
                .put("author", unless(source.publisher()))
                .put(
                        "ortaq",
                        Json.object()
                                .put("date", unless(source.date()))
                                .put("licence", unless(source.licence()))
                                .build())
                .build());
    }

    private static List<Map<String, Object>> milestones(Function<String, String> cell) {
        var promised = cell.apply("completion_first_promised");
        if (promised.isEmpty()) {
            return List.of();
        }
        return List.of(Json.object()
                .put("id", Oc4idsReader.FIRST_PROMISED)
                .put("title", "Completion as first promised")
                .put("dueDate", Days.last(promised))
                .build());
    }

    private static Object completion(Function<String, String> cell) {
        var end = cell.apply("completion_latest");
        return cell.apply("status").equals("done") && !end.isEmpty()
                ? Json.object().put("endDate", Days.last(end)).build()
                : Optional.empty();
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
