package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.power.Line;
import org.ortaq.waterpower.dispatch.Link;
import org.ortaq.waterpower.dispatch.WaterYear;

/** Lines in service, joined to one link for each pair of zones, as the kernel sees them. */
final class Grid {
    static final int FIRST_PARTNER = -2;

    /** Two ends in the order of their ids. */
    private record Pair(String a, String b) implements Comparable<Pair> {
        static Pair of(String x, String y) {
            return x.compareTo(y) <= 0 ? new Pair(x, y) : new Pair(y, x);
        }

        @Override
        public int compareTo(Pair other) {
            int first = a.compareTo(other.a);
            return first != 0 ? first : b.compareTo(other.b);
        }
    }

    private final List<String> zones;
    private final List<String> partners = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final TreeMap<String, Pair> byLine = new TreeMap<>();

    Grid(Span span, List<String> zones) {
        this.zones = zones;
        var lines = new TreeMap<Pair, double[]>();
        var lossTimesMw = new TreeMap<Pair, double[]>();
        span.second().power().lines().forEach(line -> byLine.put(line.id(), Pair.of(line.from(), line.to())));
        for (int t = 0; t < WaterYear.MONTHS; t++) {
            var year = span.at(t).power();
            for (var line : year.linesInService().toList()) {
                add(lines, lossTimesMw, line, t);
            }
        }
        lines.forEach((pair, mw) -> {
            pairs.add(pair);
            links.add(link(pair, mw, lossTimesMw.getOrDefault(pair, mw)));
        });
    }

    private static void add(TreeMap<Pair, double[]> lines, TreeMap<Pair, double[]> lossTimesMw, Line line, int t) {
        var pair = Pair.of(line.from(), line.to());
        lines.computeIfAbsent(pair, p -> new double[WaterYear.MONTHS])[t] += line.capacityMw();
        lossTimesMw.computeIfAbsent(pair, p -> new double[WaterYear.MONTHS])[t] += line.capacityMw() * line.loss();
    }

    private Link link(Pair pair, double[] mw, double[] lossTimesMw) {
        var gwh = new double[WaterYear.MONTHS];
        double capacity = 0;
        double lost = 0;
        for (int t = 0; t < WaterYear.MONTHS; t++) {
            gwh[t] = mw[t] * Span.hours(t) / 1000;
            capacity += mw[t];
            lost += lossTimesMw[t];
        }
        return new Link(index(pair.a()), index(pair.b()), gwh, capacity > 0 ? lost / capacity : 0);
    }

    /** Index of a zone, or of a partner country below -1. */
    private int index(String end) {
        int zone = zones.indexOf(end);
        if (zone >= 0) {
            return zone;
        }
        if (!partners.contains(end)) {
            partners.add(end);
        }
        return FIRST_PARTNER - partners.indexOf(end);
    }

    List<Link> links() {
        return links;
    }

    /** Countries outside that lines end in, in the order of their indexes. */
    List<String> partners() {
        return List.copyOf(partners);
    }

    /** Link of a line, or -1 when nothing joins its zones in this water year. */
    int linkOf(String line) {
        var pair = byLine.get(line);
        if (pair == null) {
            throw new IllegalArgumentException("a contract goes by line '" + line + "', which is not in the lines");
        }
        return pairs.indexOf(pair);
    }

    /** Link between two zones, or -1. */
    int between(String a, String b) {
        return pairs.indexOf(Pair.of(a, b));
    }

    /** Whether a path standing at {@code here} uses the link from its first end. */
    boolean isForward(int link, String here) {
        return pairs.get(link).a().equals(here);
    }

    String otherEnd(int link, String here) {
        var pair = pairs.get(link);
        if (!pair.a().equals(here) && !pair.b().equals(here)) {
            throw new IllegalArgumentException(
                    "the lines of a contract do not join: " + pair.a() + " to " + pair.b() + " at " + here);
        }
        return pair.a().equals(here) ? pair.b() : pair.a();
    }
}
