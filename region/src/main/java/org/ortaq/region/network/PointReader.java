package org.ortaq.region.network;

import java.util.Comparator;
import java.util.List;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Reads border points and ports, and sees that no border and no port is without one. */
final class PointReader {

    private final Reading in;
    private final List<Place> places;
    private final List<Link> links;
    private final Index placeIndex;
    private final Index linkIndex;
    private final Positions at;

    PointReader(Reading in, List<Place> places, List<Link> links, Index placeIndex, Positions at) {
        this.in = in;
        this.places = places;
        this.links = links;
        this.placeIndex = placeIndex;
        this.linkIndex = new Index("a link", links.stream().map(Link::id).toList());
        this.at = at;
    }

    List<BorderPoint> read() {
        var table = in.table("border-points");
        var points = table.map(this::point).stream()
                .sorted(Comparator.comparing(BorderPoint::id))
                .toList();
        checkCovered(points, table.file());
        return points;
    }

    private BorderPoint point(Row row) {
        boolean port = row.text("kind").equals("port");
        int a = in.countries().of(row.text("country_a"));
        return new BorderPoint(
                row.text("id"),
                row.text("name"),
                port,
                a,
                port ? a : in.countries().of(row.text("country_b")),
                port ? placeIndex.of(row.text("node")) : -1,
                row.list("links").stream().map(linkIndex::of).toList(),
                Span.of(row, "hours").at(at.border()),
                row.number("fee_usd"),
                LinkReader.capacity(row, in.asOf().getYear(), in.parameters()),
                false);
    }

    /** Without its point a border would cost nothing, which no border does. */
    private void checkCovered(List<BorderPoint> points, String file) {
        int[] crossings = new int[links.size()];
        boolean[] port = new boolean[places.size()];
        for (var point : points) {
            point.links().forEach(l -> crossings[l]++);
            if (point.port()) {
                port[point.place()] = true;
            }
        }
        for (int l = 0; l < links.size(); l++) {
            var link = links.get(l);
            if (link.mode().onWater()) {
                checkPort(link.from(), port, file);
                checkPort(link.to(), port, file);
            } else if (abroad(link) && crossings[l] != 1) {
                in.problems().add(file, 0, "links", link.id(), "to be named by exactly one border point");
            }
        }
    }

    private boolean abroad(Link link) {
        return places.get(link.from()).country() != places.get(link.to()).country();
    }

    private void checkPort(int place, boolean[] port, String file) {
        if (!port[place]) {
            in.problems().add(file, 0, "node", places.get(place).id(), "a port, since a link on water ends there");
        }
    }
}
