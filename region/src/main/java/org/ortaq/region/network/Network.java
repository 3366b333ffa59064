package org.ortaq.region.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ortaq.region.Countries;
import org.ortaq.region.Reading;
import org.ortaq.table.Nearest;

/**
 * The freight network of one year.
 *
 * @param places sorted by id
 * @param links sorted by id
 * @param points border points and ports, sorted by id
 * @param gateways sorted by country, then place
 * @param premiums standing transit rules with their first year
 * @param closures transit rules set by levers
 * @param pairRates factor on the money of a pair, by {@code A+B}
 */
public record Network(
        int year,
        Countries countries,
        List<Place> places,
        List<Link> links,
        List<BorderPoint> points,
        Operations operations,
        List<Gateway> gateways,
        List<Transit> transits,
        List<Corridor> corridors,
        Goods goods,
        List<Premium> premiums,
        List<TransitRule> closures,
        TreeMap<String, Double> pairRates) {

    public Network {
        places = List.copyOf(places);
        links = List.copyOf(links);
        points = List.copyOf(points);
        gateways = List.copyOf(gateways);
        transits = List.copyOf(transits);
        corridors = List.copyOf(corridors);
        premiums = List.copyOf(premiums);
        closures = List.copyOf(closures);
        pairRates = new TreeMap<>(pairRates);
    }

    /** The network of the base year; mistakes are collected in the problems of the reading. */
    public static Network read(Reading in) {
        return new NetworkReader(in).read().at(in.baseYear());
    }

    /** The links in service and the capacities of a year; levers are not in it. */
    public Network at(int newYear) {
        return new Network(
                newYear,
                countries,
                places,
                links.stream().map(l -> l.at(newYear)).toList(),
                points,
                operations,
                gateways,
                transits,
                corridors,
                goods,
                premiums,
                closures,
                pairRates);
    }

    @Override
    public TreeMap<String, Double> pairRates() {
        return new TreeMap<>(pairRates);
    }

    /** The rules on transit in force this year. */
    public List<TransitRule> transitRules() {
        var rules = new ArrayList<TransitRule>();
        premiums.stream().filter(p -> year >= p.fromYear()).forEach(p -> rules.add(p.rule()));
        rules.addAll(closures);
        return rules;
    }

    /** Factor on the money of goods from i to j. */
    public double pairRate(int i, int j) {
        return pairRates.getOrDefault(pair(i, j), 1.0);
    }

    /** Finds a place by id, name or another spelling, whatever the accents and the case. */
    public Optional<Place> place(String spelling) {
        return PlaceNames.find(places, spelling);
    }

    // -- levers ---------------------------------------------------------------------------------------------------

    /**
     * A planned link, or all links of a project, are in service.
     *
     * @throws IllegalArgumentException when there is no such link or project
     */
    public Network open(String linkOrProject) {
        requireLink(linkOrProject);
        return withLinks(l -> named(l, linkOrProject), Link::opened);
    }

    /** A link, all links of a project, or a border point or port is shut, whatever opens it. */
    public Network close(String linkOrPoint) {
        if (isPoint(linkOrPoint)) {
            return withPoints(p -> p.id().equals(linkOrPoint), BorderPoint::shut);
        }
        requireLinkOrPoint(linkOrPoint);
        return withLinks(l -> named(l, linkOrPoint), Link::shut);
    }

    /** All crossings between a country and the five, and the water between them, are shut. */
    public Network closeBorderWith(String country) {
        int c = countries.of(country);
        return withPoints(
                        p -> p.touches(c) && (facesTheFive(c, p.countryA()) || facesTheFive(c, p.countryB())),
                        BorderPoint::shut)
                .withLinks(l -> l.mode().onWater() && joins(l, c), Link::shut);
    }

    private boolean facesTheFive(int country, int other) {
        return other != country && countries.isMember(other);
    }

    private boolean joins(Link link, int country) {
        int a = places.get(link.from()).country();
        int b = places.get(link.to()).country();
        return (a == country && facesTheFive(country, b)) || (b == country && facesTheFive(country, a));
    }

    /** Goods of others may not leave this bloc of countries for a third one. */
    public Network closeTransitThrough(List<String> through) {
        var bloc = through.stream().map(countries::of).sorted().distinct().toList();
        var closed = new ArrayList<>(closures);
        closed.add(new TransitRule(bloc, Double.POSITIVE_INFINITY));
        return new Network(
                year,
                countries,
                places,
                links,
                points,
                operations,
                gateways,
                transits,
                corridors,
                goods,
                premiums,
                closed,
                pairRates);
    }

    /** @param area a point, a pair {@code A+B}, one of the five (its borders with the others), or {@code CA5} */
    public Network scaleBorderTime(String area, double factor) {
        return withPoints(inArea(area), p -> p.withHoursTimes(positive(factor)));
    }

    /** @param area as in {@link #scaleBorderTime} */
    public Network scaleBorderFee(String area, double factor) {
        return withPoints(inArea(area), p -> p.withFeeTimes(positive(factor)));
    }

    /** @param scope a link, a project, a mode, or a pair {@code A+B} whose goods pay the changed rate everywhere */
    public Network scaleFreightRate(String scope, double factor) {
        positive(factor);
        if (isPair(scope)) {
            var rates = new TreeMap<>(pairRates);
            rates.merge(canonicalPair(scope), factor, (a, b) -> a * b);
            return new Network(
                    year,
                    countries,
                    places,
                    links,
                    points,
                    operations,
                    gateways,
                    transits,
                    corridors,
                    goods,
                    premiums,
                    closures,
                    rates);
        }
        for (var mode : Mode.values()) {
            if (mode.word().equals(scope)) {
                return withLinks(l -> l.mode() == mode, l -> l.withRateTimes(factor));
            }
        }
        requireLink(scope);
        return withLinks(l -> named(l, scope), l -> l.withRateTimes(factor));
    }

    /** Capacity of a link, the links of a project, or a border point or port is multiplied. */
    public Network scaleCapacity(String linkOrPoint, double factor) {
        positive(factor);
        if (isPoint(linkOrPoint)) {
            return withPoints(p -> p.id().equals(linkOrPoint), p -> p.withCapacityTimes(factor));
        }
        requireLinkOrPoint(linkOrPoint);
        return withLinks(l -> named(l, linkOrPoint), l -> l.withCapacityTimes(factor));
    }

    // -- areas ----------------------------------------------------------------------------------------------------

    private Predicate<BorderPoint> inArea(String area) {
        if (area.equals("CA5")) {
            return p -> p.countryA() != p.countryB() && ofTheFive(p);
        }
        if (countries.has(area)) {
            int c = countries.of(area);
            return p -> p.countryA() != p.countryB() && p.touches(c) && ofTheFive(p);
        }
        if (isPair(area)) {
            int a = countries.of(area.substring(0, 3));
            int b = countries.of(area.substring(4));
            return p -> p.between(a, b);
        }
        if (!isPoint(area)) {
            throw unknown(area, "a border point, a pair A+B, one of the five or CA5", pointIds());
        }
        return p -> p.id().equals(area);
    }

    private boolean ofTheFive(BorderPoint point) {
        return countries.isMember(point.countryA()) && countries.isMember(point.countryB());
    }

    private static boolean isPair(String area) {
        return area.length() == 7 && area.charAt(3) == '+';
    }

    private String canonicalPair(String pair) {
        return pair(countries.of(pair.substring(0, 3)), countries.of(pair.substring(4)));
    }

    private String pair(int i, int j) {
        return countries.code(Math.min(i, j)) + "+" + countries.code(Math.max(i, j));
    }

    private static boolean named(Link link, String id) {
        return link.id().equals(id) || link.project().filter(id::equals).isPresent();
    }

    private boolean isPoint(String id) {
        return points.stream().anyMatch(p -> p.id().equals(id));
    }

    private void requireLink(String id) {
        if (links.stream().noneMatch(l -> named(l, id))) {
            throw unknown(id, "a link or project", linkIds());
        }
    }

    private void requireLinkOrPoint(String id) {
        if (links.stream().noneMatch(l -> named(l, id))) {
            var known = linkIds();
            known.addAll(pointIds());
            throw unknown(id, "a link, project, border point or port", known);
        }
    }

    private TreeSet<String> linkIds() {
        var ids = new TreeSet<String>();
        for (var link : links) {
            ids.add(link.id());
            link.project().ifPresent(ids::add);
        }
        return ids;
    }

    private TreeSet<String> pointIds() {
        var ids = new TreeSet<String>();
        points.forEach(p -> ids.add(p.id()));
        return ids;
    }

    private static IllegalArgumentException unknown(String id, String expected, TreeSet<String> known) {
        return new IllegalArgumentException("'" + id + "' is not " + expected
                + Nearest.to(id, known).map(n -> "; perhaps " + n + "?").orElse(""));
    }

    private static double positive(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("factor must be positive: " + factor);
        }
        return factor;
    }

    private Network withLinks(Predicate<Link> which, UnaryOperator<Link> change) {
        var changed =
                links.stream().map(l -> which.test(l) ? change.apply(l) : l).toList();
        return new Network(
                year,
                countries,
                places,
                changed,
                points,
                operations,
                gateways,
                transits,
                corridors,
                goods,
                premiums,
                closures,
                pairRates);
    }

    private Network withPoints(Predicate<BorderPoint> which, UnaryOperator<BorderPoint> change) {
        var changed =
                points.stream().map(p -> which.test(p) ? change.apply(p) : p).toList();
        return new Network(
                year,
                countries,
                places,
                links,
                changed,
                operations,
                gateways,
                transits,
                corridors,
                goods,
                premiums,
                closures,
                pairRates);
    }
}
