package org.ortaq.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.people.tours.journey.Access;
import org.ortaq.people.tours.journey.Atlas;
import org.ortaq.people.tours.journey.Journey;
import org.ortaq.people.tours.journey.Leg;
import org.ortaq.people.tours.journey.Passage;
import org.ortaq.people.tours.journey.StayValue;
import org.ortaq.people.tours.journey.Step;
import org.ortaq.people.tours.journey.Trip;

/** Tells a journey in the traveller's terms: visits, borders, and why each other sight was left out. */
final class PlanText {

    private final TourBook book;
    private final Atlas atlas;
    private final Trip trip;
    private final CityDays days;
    private final StayValue worth;
    private int value;
    private final TreeMap<Integer, OptionalInt> detours = new TreeMap<>();

    PlanText(TourBook book, Atlas atlas, Trip trip, CityDays days, StayValue worth) {
        this.worth = worth;
        this.book = book;
        this.atlas = atlas;
        this.trip = trip;
        this.days = days;
    }

    TourPlan of(Journey journey, TourWish wish) {
        value = journey.value();
        var stops = new ArrayList<TourStop>();
        var seen = new TreeSet<String>();
        var stayed = new TreeSet<String>();
        for (var step : journey.steps()) {
            var stop = stop(step);
            stops.add(stop);
            stop.seen().forEach(s -> seen.add(s.id()));
            if (step.length() > 0) {
                stayed.add(stop.city());
            }
        }
        var asked = new ArrayList<TourPlan.Asked>();
        for (int c = 0; c < atlas.access().size(); c++) {
            asked.add(asked(c, atlas.access().get(c)));
        }
        return new TourPlan(
                journey.value(),
                stops.stream().mapToInt(TourStop::points).sum(),
                wish.budget(),
                journey.usd(),
                stops,
                leftOut(seen, stayed),
                asked,
                journey.labels());
    }

    private static TourPlan.Asked asked(int country, Access access) {
        return new TourPlan.Asked(
                TourBook.COUNTRIES.get(country),
                access.closed() ? "closed" : access.document(),
                access.usd(),
                access.leadDays(),
                access.entries(),
                access.stayDays(),
                access.guide());
    }

    private TourStop stop(Step step) {
        var city = atlas.cities().get(step.city());
        var position = book.position(step.city());
        var seen = step.value() == 0
                ? List.<TourStop.Seen>of()
                : days.visits(step.city(), step.arrive(), step.length()).stream()
                        .map(PlanText::seen)
                        .toList();
        return new TourStop(
                city.id(),
                TourBook.COUNTRIES.get(city.country()),
                position[0],
                position[1],
                step.arrive(),
                step.length(),
                seen.stream().mapToInt(TourStop.Seen::score).sum(),
                step.spent(),
                seen,
                step.onward().map(leg -> onward(leg, step.arrive() + step.length())));
    }

    private static TourStop.Seen seen(CityDays.Visit visit) {
        var sight = visit.sight();
        return new TourStop.Seen(
                sight.id(),
                sight.name(),
                sight.score(),
                sight.minutes(),
                visit.day() + 1,
                clock(visit.begins() / 60.0));
    }

    private TourStop.Onward onward(Leg leg, int leave) {
        var advice = atlas.passage(leg, leave, trip).flatMap(passage -> advice(leg, passage));
        return new TourStop.Onward(leg.id(), leg.mode(), leg.hours(), leg.usd(), leave, advice);
    }

    private Optional<String> advice(Leg leg, Passage passage) {
        if (!atlas.crosses(leg)) {
            return Optional.empty();
        }
        int to = atlas.cities().get(leg.to()).country();
        var access = atlas.access().get(to);
        var papers = TourBook.COUNTRIES.get(to) + " asks for: " + papers(access);
        if (leg.point() < 0) {
            return Optional.of("no land border point on this leg; " + papers);
        }
        var point = atlas.points().get(leg.point());
        boolean always = point.closes() - point.opens() >= 24;
        var hours = always ? "open round the clock" : "open " + clock(point.opens()) + " to " + clock(point.closes());
        return Optional.of(String.format(
                Locale.ROOT,
                "%s, %s; there about %s, behind it about %s; %s",
                book.pointName(leg.point()),
                hours,
                clock(passage.reach() % 24),
                clock(passage.cross() % 24),
                papers));
    }

    private static String papers(Access access) {
        if (access.equals(Access.FREE)) {
            return "nothing of its own citizens";
        }
        var text = new StringBuilder(access.document());
        if (access.usd() > 0) {
            text.append(", ").append(access.usd()).append(" USD");
        }
        if (access.leadDays() > 0) {
            text.append(", apply ").append(access.leadDays()).append(" days before");
        }
        if (access.entries() > 0) {
            text.append(", entries: ").append(access.entries());
        }
        if (access.stayDays() > 0) {
            text.append(", up to ").append(access.stayDays()).append(" days");
        }
        if (access.guide() > 0) {
            text.append(", guide ").append(access.guide()).append(" USD a day");
        }
        return text.toString();
    }

    private static String clock(double hours) {
        int minutes = (int) Math.round(hours * 60);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private List<TourPlan.LeftOut> leftOut(TreeSet<String> seen, TreeSet<String> stayed) {
        var list = new ArrayList<TourPlan.LeftOut>();
        for (var sight : book.sights()) {
            if (!seen.contains(sight.id())) {
                var city = atlas.cities().get(sight.city());
                list.add(new TourPlan.LeftOut(
                        sight.id(), sight.name(), city.id(), sight.score(), why(sight, stayed.contains(city.id()))));
            }
        }
        list.sort((a, b) -> b.score() != a.score() ? b.score() - a.score() : a.id().compareTo(b.id()));
        return list;
    }

    /** The first reason that holds: season, closing days, a rule that shuts the country, time, money. */
    private String why(TourSight sight, boolean stayed) {
        var from = trip.first();
        boolean inSeason = from.datesUntil(from.plusDays(trip.days()))
                .anyMatch(day -> (sight.months() >> day.getMonthValue() & 1) == 1);
        if (!inSeason) {
            return "out of season in " + from.getMonth().name().toLowerCase(Locale.ROOT);
        }
        int country = atlas.cities().get(sight.city()).country();
        var access = atlas.access().get(country);
        var code = TourBook.COUNTRIES.get(country);
        if (access.closed()) {
            return code + " is closed to this traveller by land";
        }
        if (access.leadDays() > trip.notice()) {
            return "the " + access.document() + " of " + code + " takes " + access.leadDays() + " days, "
                    + trip.notice() + " are left";
        }
        if (stayed) {
            return sight.days() == Calendars.ALL_DAYS
                    ? "does not fit into the days spent in the city"
                    : "closed on a day of the stay, or no time for it";
        }
        return reach(sight.city(), access, code);
    }

    /** Whether a tour of the same length could see the city at all decides between a rule and a choice. */
    private String reach(int city, Access access, String code) {
        var best = detours.computeIfAbsent(city, c -> Detour.worth(atlas, trip, worth, c));
        if (best.isEmpty()) {
            return access.usd() + access.guide() > 0
                    ? "no tour by way of this city was found within the budget and the rules of " + code + " ("
                            + papers(access) + ")"
                    : "no tour by way of this city was found within the time, the budget and the border rules";
        }
        return "a tour by way of this city is worth " + best.getAsInt() + " USD, this one " + value;
    }
}
