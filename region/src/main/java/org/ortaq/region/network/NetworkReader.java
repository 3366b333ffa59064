package org.ortaq.region.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Reads the section from its tables. */
final class NetworkReader {

    private final Reading in;
    private final Positions at;
    private final List<Place> places;
    private final Index index;

    NetworkReader(Reading in) {
        this.in = in;
        this.at = Positions.of(in.parameters());
        this.places = in.table("network-nodes").map(this::place).stream()
                .sorted(Comparator.comparing(Place::id))
                .toList();
        this.index = new Index("a place", places.stream().map(Place::id).toList());
    }

    Network read() {
        var links = new LinkReader(in, places, index, at).read(in);
        var points = new PointReader(in, places, links, index, at).read();
        return new Network(
                in.baseYear(),
                in.countries(),
                places,
                links,
                points,
                operations(),
                gateways(),
                transits(),
                corridors(links),
                new GoodsReader(in, at).read(),
                premiums(),
                List.of(),
                new TreeMap<>());
    }

    private Place place(Row row) {
        return new Place(
                row.text("id"),
                row.text("name"),
                row.list("aliases"),
                in.countries().of(row.text("country")),
                row.number("lat"),
                row.number("lon"));
    }

    private Operations operations() {
        var byId = new TreeMap<String, Handling>();
        in.table("handling")
                .map(row -> java.util.Map.entry(row.text("id"), handling(row)))
                .forEach(e -> byId.put(e.getKey(), e.getValue()));
        var ids = new Index("in the table of handling", List.copyOf(byId.keySet()));
        var all = List.copyOf(byId.values());
        return new Operations(
                all.get(ids.of("access-rail")),
                all.get(ids.of("access-road")),
                all.get(ids.of("access-water")),
                all.get(ids.of("gauge-change")),
                all.get(ids.of("rail-road")),
                variation(),
                emissions());
    }

    private Variation variation() {
        var share = new TreeMap<String, Double>();
        in.table("time-variability")
                .map(row -> java.util.Map.entry(
                        row.text("id"), Span.of(row, "sd_share").mid()))
                .forEach(e -> share.put(e.getKey(), e.getValue()));
        var of = new Lookup("the table of the variability of time", share);
        return new Variation(
                of.get("access"),
                of.get("border-rail"),
                of.get("border-road"),
                of.get("ferry"),
                of.get("gauge-change"),
                of.get("port"),
                of.get("queue"),
                of.get("rail"),
                of.get("rail-road"),
                of.get("road"),
                of.get("sea"));
    }

    private Emissions emissions() {
        var grams = new TreeMap<String, Double>();
        in.table("freight-emissions")
                .map(row -> java.util.Map.entry(
                        row.text("id"), Span.of(row, "gco2_per_tkm").mid()))
                .forEach(e -> grams.put(e.getKey(), e.getValue()));
        var of = new Lookup("the table of emissions", grams);
        return new Emissions(
                of.get("ferry"), of.get("rail-diesel"), of.get("rail-electric"), of.get("road"), of.get("sea"));
    }

    /** Numbers by id, refused with the nearest id when one is missing. */
    private record Lookup(String what, TreeMap<String, Double> numbers) {
        double get(String id) {
            var found = numbers.get(id);
            if (found == null) {
                throw new IllegalArgumentException(what + " has no row '" + id + "'");
            }
            return found;
        }
    }

    private Handling handling(Row row) {
        return new Handling(
                Span.of(row, "usd_per_tonne").at(at.rate()),
                Span.of(row, "hours").at(at.border()));
    }

    private List<Gateway> gateways() {
        var table = in.table("gateways");
        var gateways = table
                .map(row -> new Gateway(
                        in.countries().of(row.text("country")), index.of(row.text("node")), row.number("weight")))
                .stream()
                .sorted(Comparator.comparingInt(Gateway::country).thenComparingInt(Gateway::place))
                .toList();
        double[] sums = new double[in.countries().size()];
        gateways.forEach(g -> sums[g.country()] += g.weight());
        for (int c = 0; c < sums.length; c++) {
            if (Math.abs(sums[c] - 1) > 1e-6) {
                in.problems()
                        .add(
                                table.file(),
                                0,
                                "weight",
                                in.countries().code(c),
                                "weights that add up to 1, not " + sums[c]);
            }
        }
        return gateways;
    }

    private List<Transit> transits() {
        var rows = in.table("transit").rows().stream()
                .filter(row -> row.integer("year") <= in.asOf().getYear())
                .sorted(Comparator.comparing((Row row) -> row.text("flow"))
                        .thenComparingInt(row -> row.integer("year")))
                .toList();
        var byFlow = new TreeMap<String, List<Row>>();
        rows.forEach(row ->
                byFlow.computeIfAbsent(row.text("flow"), f -> new ArrayList<>()).add(row));
        return byFlow.values().stream().map(this::transit).toList();
    }

    private Transit transit(List<Row> years) {
        var observed = new TreeMap<Integer, Double>();
        years.forEach(row -> observed.put(row.integer("year"), row.number("observed_mt")));
        var last = years.getLast();
        return new Transit(
                last.text("flow"),
                last.text("name"),
                index.of(last.text("from")),
                index.of(last.text("to")),
                observed,
                sea(last));
    }

    private static Optional<Transit.Sea> sea(Row row) {
        return row.maybeNumber("market_mt").isEmpty()
                ? Optional.empty()
                : Optional.of(new Transit.Sea(
                        row.number("market_mt"), row.number("sea_usd_per_tonne"), row.number("sea_days")));
    }

    private List<Corridor> corridors(List<Link> links) {
        var linkIndex = new Index("a link", links.stream().map(Link::id).toList());
        return in
                .table("corridors")
                .map(row -> new Corridor(
                        row.text("id"),
                        row.text("name"),
                        row.list("links").stream().map(linkIndex::of).toList()))
                .stream()
                .sorted(Comparator.comparing(Corridor::id))
                .toList();
    }

    private List<Premium> premiums() {
        var bloc = List.of(in.countries().of("BLR"), in.countries().of("RUS"));
        var rule = new TransitRule(bloc, in.parameters().get("transport.northern-premium"));
        return List.of(new Premium(rule, (int) in.parameters().get("transport.northern-premium-year")));
    }
}
