package org.ortaq.region.network;

import java.util.TreeSet;
import java.util.function.Predicate;
import org.ortaq.table.Nearest;

/** What an area or an id names in a network, and the refusal with the nearest id when it names nothing. */
record NetworkAreas(Network network) {

    /** The points of an area: a point, a pair {@code A+B}, one of the five (its borders with the others), or {@code CA5}. */
    Predicate<BorderPoint> points(String area) {
        if (area.equals("CA5")) {
            return p -> p.countryA() != p.countryB() && ofTheFive(p);
        }
        if (network.countries().has(area)) {
            int c = network.countries().of(area);
            return p -> p.countryA() != p.countryB() && p.touches(c) && ofTheFive(p);
        }
        if (isPair(area)) {
            int a = network.countries().of(area.substring(0, 3));
            int b = network.countries().of(area.substring(4));
            return p -> p.between(a, b);
        }
        if (!isPoint(area)) {
            throw unknown(area, "a border point, a pair A+B, one of the five or CA5", pointIds());
        }
        return p -> p.id().equals(area);
    }

    private boolean ofTheFive(BorderPoint point) {
        return network.countries().isMember(point.countryA())
                && network.countries().isMember(point.countryB());
    }

    static boolean isPair(String area) {
        return area.length() == 7 && area.charAt(3) == '+';
    }

    String canonicalPair(String pair) {
        return pair(
                network.countries().of(pair.substring(0, 3)),
                network.countries().of(pair.substring(4)));
    }

    String pair(int i, int j) {
        return network.countries().code(Math.min(i, j)) + "+"
                + network.countries().code(Math.max(i, j));
    }

    static boolean named(Link link, String id) {
        return link.id().equals(id) || link.project().filter(id::equals).isPresent();
    }

    boolean isPoint(String id) {
        return network.points().stream().anyMatch(p -> p.id().equals(id));
    }

    void requireLink(String id) {
        if (network.links().stream().noneMatch(l -> named(l, id))) {
            throw unknown(id, "a link or project", linkIds());
        }
    }

    void requireLinkOrPoint(String id) {
        if (network.links().stream().noneMatch(l -> named(l, id))) {
            var known = linkIds();
            known.addAll(pointIds());
            throw unknown(id, "a link, project, border point or port", known);
        }
    }

    private TreeSet<String> linkIds() {
        var ids = new TreeSet<String>();
        for (var link : network.links()) {
            ids.add(link.id());
            link.project().ifPresent(ids::add);
        }
        return ids;
    }

    private TreeSet<String> pointIds() {
        var ids = new TreeSet<String>();
        network.points().forEach(p -> ids.add(p.id()));
        return ids;
    }

    private static IllegalArgumentException unknown(String id, String expected, TreeSet<String> known) {
        return new IllegalArgumentException("'" + id + "' is not " + expected
                + Nearest.to(id, known).map(n -> "; perhaps " + n + "?").orElse(""));
    }

    static double positive(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("factor must be positive: " + factor);
        }
        return factor;
    }
}
