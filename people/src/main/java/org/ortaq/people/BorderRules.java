package org.ortaq.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ortaq.people.tours.journey.Access;
import org.ortaq.people.tours.journey.Atlas;
import org.ortaq.people.tours.journey.Leg;
import org.ortaq.people.tours.journey.Point;
import org.ortaq.people.tours.journey.Trip;

/**
 * The border rules that bear on a traveller, each as the change of the atlas that takes it away. A change only adds ways and
 * only loosens documents, so the best tour without a rule is at least as good.
 */
final class BorderRules {

    /** A rule and the atlas without it. */
    record Rule(String id, String words, UnaryOperator<Atlas> remove) {}

    private BorderRules() {}

    static List<Rule> of(Atlas atlas, Trip trip, TourBook book) {
        var rules = new ArrayList<Rule>();
        for (int c = 0; c < atlas.access().size(); c++) {
            addDocument(rules, c, atlas.access().get(c), trip);
        }
        for (int p = 0; p < atlas.points().size(); p++) {
            int point = p;
            if (atlas.legs().stream().anyMatch(l -> l.point() == point)) {
                addPoint(rules, p, atlas.points().get(p), book.pointName(p));
            }
        }
        atlas.legs().stream()
                .filter(leg -> atlas.crosses(leg) && leg.days() != Calendars.ALL_DAYS && leg.from() < leg.to())
                .forEach(leg -> rules.add(new Rule(
                        "frequency:" + leg.id(),
                        "days of service of " + leg.id(),
                        a -> more(a, l -> l.id().equals(leg.id()), BorderRules::daily))));
        rules.add(new Rule("queue", "the queue at every land border point", BorderRules::withoutQueues));
        var single = List.copyOf(rules);
        rules.add(new Rule("all", "all border rules together", a -> {
            var free = a;
            for (var rule : single) {
                free = rule.remove.apply(free);
            }
            return free;
        }));
        return rules;
    }

    private static void addDocument(List<Rule> rules, int c, Access access, Trip trip) {
        var country = TourBook.COUNTRIES.get(c);
        if (access.closed() || access.usd() > 0 || access.leadDays() > 0) {
            rules.add(new Rule(
                    "document:" + country, access.document() + " for " + country, a -> a.with(c, Access.FREE)));
        }
        if (access.leadDays() > trip.notice()) {
            rules.add(new Rule(
                    "lead:" + country,
                    access.leadDays() + " days to get the " + access.document() + " of " + country,
                    a -> a.with(c, a.access().get(c).withoutLead())));
        }
        if (access.entries() > 0) {
            rules.add(new Rule(
                    "entries:" + country,
                    access.entries() + " entry to " + country,
                    a -> a.with(c, a.access().get(c).withoutEntries())));
        }
        if (access.stayDays() > 0 && access.stayDays() < trip.days()) {
            rules.add(new Rule(
                    "stay:" + country,
                    access.stayDays() + " days in " + country,
                    a -> a.with(c, a.access().get(c).withoutStay())));
        }
        if (access.guide() > 0) {
            rules.add(new Rule(
                    "guide:" + country,
                    "a guide in " + country,
                    a -> a.with(c, a.access().get(c).withoutGuide())));
        }
    }

    private static void addPoint(List<Rule> rules, int p, Point point, String name) {
        if (point.closes() - point.opens() < 24) {
            rules.add(new Rule(
                    "hours:" + point.id(),
                    "hours of " + name,
                    a -> morePoint(a, p, q -> new Point(q.id(), 0, 24, q.queue(), q.months()))));
        }
        if (point.months() != Calendars.ALL_MONTHS) {
            rules.add(new Rule(
                    "season:" + point.id(),
                    "season of " + name,
                    a -> morePoint(
                            a, p, q -> new Point(q.id(), q.opens(), q.closes(), q.queue(), Calendars.ALL_MONTHS))));
        }
    }

    private static Leg daily(Leg l) {
        return new Leg(
                l.id(),
                l.mode(),
                l.from(),
                l.to(),
                l.hours(),
                l.usd(),
                Calendars.ALL_DAYS,
                l.months(),
                l.night(),
                l.point());
    }

    /** Adds changed copies of some legs beside the old ones. */
    private static Atlas more(Atlas atlas, java.util.function.Predicate<Leg> some, UnaryOperator<Leg> change) {
        var legs = new ArrayList<>(atlas.legs());
        atlas.legs().stream()
                .filter(some)
                .map(change)
                .filter(l -> !legs.contains(l))
                .forEach(legs::add);
        return new Atlas(atlas.cities(), legs, atlas.points(), atlas.access());
    }

    /** Adds a point with other rules and the legs through it; the old ways stay. */
    private static Atlas morePoint(Atlas atlas, int p, UnaryOperator<Point> change) {
        var result = atlas;
        var id = atlas.points().get(p).id();
        for (int q = 0; q < atlas.points().size(); q++) {
            if (atlas.points().get(q).id().equals(id)) {
                result = through(result, q, change.apply(atlas.points().get(q)));
            }
        }
        return result;
    }

    private static Atlas through(Atlas atlas, int old, Point added) {
        var points = new ArrayList<>(atlas.points());
        if (points.contains(added)) {
            return atlas;
        }
        points.add(added);
        int at = points.size() - 1;
        var wider = new Atlas(atlas.cities(), atlas.legs(), points, atlas.access());
        return more(
                wider,
                leg -> leg.point() == old,
                l -> new Leg(
                        l.id(), l.mode(), l.from(), l.to(), l.hours(), l.usd(), l.days(), l.months(), l.night(), at));
    }

    private static Atlas withoutQueues(Atlas atlas) {
        var result = atlas;
        for (int p = 0; p < atlas.points().size(); p++) {
            var q = atlas.points().get(p);
            result = through(result, p, new Point(q.id(), q.opens(), q.closes(), 0, q.months()));
        }
        return result;
    }
}
