package org.ortaq.region.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ortaq.region.Countries;
import org.ortaq.region.Reading;

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
        return copy(newYear, links.stream().map(l -> l.at(newYear)).toList(), points, closures, pairRates);
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
        return pairRates.getOrDefault(areas().pair(i, j), 1.0);
    }

    /** Finds a place by id, name or another spelling, whatever the accents and the case. */
    public Optional<Place> place(String spelling) {
        return PlaceNames.find(places, spelling);
    }

    /** As {@link #place}, without guessing: a slip finds nothing. */
    public Optional<Place> placeExactly(String spelling) {
        return PlaceNames.findExactly(places, spelling);
    }

    // -- levers ---------------------------------------------------------------------------------------------------

    /**
     * A planned link, or all links of a project, are in service.
     *
     * @throws IllegalArgumentException when there is no such link or project
     */
    public Network open(String linkOrProject) {
        areas().requireLink(linkOrProject);
        return withLinks(l -> NetworkAreas.named(l, linkOrProject), Link::opened);
    }

    /** A link, all links of a project, or a border point or port is shut, whatever opens it. */
    public Network close(String linkOrPoint) {
        if (areas().isPoint(linkOrPoint)) {
            return withPoints(p -> p.id().equals(linkOrPoint), BorderPoint::shut);
        }
        areas().requireLinkOrPoint(linkOrPoint);
        return withLinks(l -> NetworkAreas.named(l, linkOrPoint), Link::shut);
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
        return copy(year, links, points, closed, pairRates);
    }

    /** @param area a point, a pair {@code A+B}, one of the five (its borders with the others), or {@code CA5} */
    public Network scaleBorderTime(String area, double factor) {
        return withPoints(areas().points(area), p -> p.withHoursTimes(NetworkAreas.positive(factor)));
    }

    /** @param area as in {@link #scaleBorderTime} */
    public Network scaleBorderFee(String area, double factor) {
        return withPoints(areas().points(area), p -> p.withFeeTimes(NetworkAreas.positive(factor)));
    }

    /** @param scope a link, a project, a mode, or a pair {@code A+B} whose goods pay the changed rate everywhere */
    public Network scaleFreightRate(String scope, double factor) {
        NetworkAreas.positive(factor);
        if (NetworkAreas.isPair(scope)) {
            var rates = new TreeMap<>(pairRates);
            rates.merge(areas().canonicalPair(scope), factor, (a, b) -> a * b);
            return copy(year, links, points, closures, rates);
        }
        for (var mode : Mode.values()) {
            if (mode.word().equals(scope)) {
                return withLinks(l -> l.mode() == mode, l -> l.withRateTimes(factor));
            }
        }
        areas().requireLink(scope);
        return withLinks(l -> NetworkAreas.named(l, scope), l -> l.withRateTimes(factor));
    }

    /** Capacity of a link, the links of a project, or a border point or port is multiplied. */
    public Network scaleCapacity(String linkOrPoint, double factor) {
        NetworkAreas.positive(factor);
        if (areas().isPoint(linkOrPoint)) {
            return withPoints(p -> p.id().equals(linkOrPoint), p -> p.withCapacityTimes(factor));
        }
        areas().requireLinkOrPoint(linkOrPoint);
        return withLinks(l -> NetworkAreas.named(l, linkOrPoint), l -> l.withCapacityTimes(factor));
    }

    private NetworkAreas areas() {
        return new NetworkAreas(this);
    }

    private Network withLinks(Predicate<Link> which, UnaryOperator<Link> change) {
        var changed =
                links.stream().map(l -> which.test(l) ? change.apply(l) : l).toList();
        return copy(year, changed, points, closures, pairRates);
    }

    private Network withPoints(Predicate<BorderPoint> which, UnaryOperator<BorderPoint> change) {
        var changed =
                points.stream().map(p -> which.test(p) ? change.apply(p) : p).toList();
        return copy(year, links, changed, closures, pairRates);
    }

    private Network copy(
            int newYear,
            List<Link> newLinks,
            List<BorderPoint> newPoints,
            List<TransitRule> newClosures,
            TreeMap<String, Double> newPairRates) {
        return new Network(
                newYear,
                countries,
                places,
                newLinks,
                newPoints,
                operations,
                gateways,
                transits,
                corridors,
                goods,
                premiums,
                newClosures,
                newPairRates);
    }
}
