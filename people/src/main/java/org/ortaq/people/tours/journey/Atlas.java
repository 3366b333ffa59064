package org.ortaq.people.tours.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where one can go and what it takes.
 *
 * @param cities at most 64
 * @param legs directed
 * @param points border points
 * @param access by country index, at most 8 countries
 */
public record Atlas(List<City> cities, List<Leg> legs, List<Point> points, List<Access> access) {

    public Atlas {
        cities = List.copyOf(cities);
        legs = List.copyOf(legs);
        points = List.copyOf(points);
        access = List.copyOf(access);
        if (cities.size() > 64) {
            throw new IllegalArgumentException("cities must be at most 64: " + cities.size());
        }
        if (access.size() > 8) {
            throw new IllegalArgumentException("countries must be at most 8: " + access.size());
        }
    }

    public Atlas with(int country, Access changed) {
        var list = new ArrayList<>(access);
        list.set(country, changed);
        return new Atlas(cities, legs, points, list);
    }

    /** The same with each border point changed. */
    public Atlas points(UnaryOperator<Point> change) {
        return new Atlas(cities, legs, points.stream().map(change).toList(), access);
    }

    /** The same with each leg changed. */
    public Atlas legs(UnaryOperator<Leg> change) {
        return new Atlas(cities, legs.stream().map(change).toList(), points, access);
    }

    public boolean crosses(Leg leg) {
        return cities.get(leg.from()).country() != cities.get(leg.to()).country();
    }

    /** The half-day in which a leg that leaves at the start of a half-day lets one go on; empty when it cannot be used. */
    public Optional<Passage> passage(Leg leg, int halfDay, Trip trip) {
        var day = trip.day(halfDay);
        if (leg.night()) {
            day = day.minusDays(1);
        }
        boolean runs = (leg.days() >> (day.getDayOfWeek().getValue() - 1) & 1) == 1
                && (leg.months() >> day.getMonthValue() & 1) == 1;
        if (!runs || (leg.night() && (halfDay == 0 || halfDay % 2 == 1))) {
            return Optional.empty();
        }
        if (leg.night()) {
            // leaves at 20:30 of the evening before the half-day
            return Optional.of(Passage.arriving(halfDay / 2 * 24 - 3.5 + leg.hours()));
        }
        double start = halfDay / 2 * 24 + (halfDay % 2 == 0 ? 8 : 13);
        return leg.point() < 0
                ? Optional.of(Passage.arriving(start + leg.hours()))
                : through(points.get(leg.point()), start, leg.hours(), trip);
    }

    /** The border is taken to lie half-way; who comes late for it waits for the next morning. */
    private static Optional<Passage> through(Point point, double start, double hours, Trip trip) {
        double reach = start + hours / 2;
        double midnight = Math.floor(reach / 24) * 24;
        double join = Math.max(reach, midnight + point.opens());
        if (join + point.queue() > midnight + point.closes() && point.closes() - point.opens() < 24) {
            join = midnight + 24 + point.opens();
        }
        boolean open = (point.months()
                                >> trip.first()
                                        .plusDays((long) Math.floor(join / 24))
                                        .getMonthValue()
                        & 1)
                == 1;
        double cross = join + point.queue();
        return open ? Optional.of(Passage.crossing(reach, cross, cross + hours / 2)) : Optional.empty();
    }
}
