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
                all.get(ids.of("rail-road")));
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
