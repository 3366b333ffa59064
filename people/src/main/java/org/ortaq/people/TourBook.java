package org.ortaq.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.people.tours.journey.Access;
import org.ortaq.people.tours.journey.City;
import org.ortaq.people.tours.journey.Leg;
import org.ortaq.people.tours.journey.Point;
import org.ortaq.region.Reading;
import org.ortaq.table.InputException;
import org.ortaq.table.Row;

/** What the data package knows for tours: cities, sights, legs, border points, documents. */
public final class TourBook {

    /** The five, as indices of countries in the kernel. */
    static final List<String> COUNTRIES = List.of("KAZ", "KGZ", "TJK", "TKM", "UZB");

    private record Place(City city, double latitude, double longitude) {}

    private record Fare(int usd, int days, int months) {}

    private record Border(Point point, String name, String a, String b, String third, String since, String until) {}

    private record Terms(Optional<String> country, Access access) {}

    /** A document rule with the days it allows. */
    private record Rule(String from, String to, String document, int stay, String since, String until) {

        boolean holdsOn(String day) {
            return since.compareTo(day) <= 0
                    && (until.isEmpty() || day.substring(0, until.length()).compareTo(until) <= 0);
        }
    }

    private final LocalDate asOf;
    private final int budget;
    private final double usdPerPoint;
    private final int notice;
    private final List<Place> places;
    private final List<TourSight> sights;
    private final List<Leg> legs;
    private final List<Border> borders;
    private final List<Rule> rules;
    private final List<Terms> terms;

    private TourBook(Reading in) {
        asOf = in.asOf();
        budget = (int) Math.round(in.parameters().get("people.tour-budget"));
        usdPerPoint = in.parameters().get("people.tour-point");
        notice = (int) Math.round(in.parameters().get("people.tour-notice"));
        double queue = in.parameters().get("people.tour-queue");
        places = in.table("tour-cities").map(TourBook::place);
        var names = new TreeMap<String, String>();
        in.table("sights").rows().forEach(row -> names.put(row.text("id"), row.text("name")));
        sights = in.table("tour-sights").map(row -> sight(row, names));
        borders = in.table("people-border-points").map(row -> border(row, queue));
        var fares = new TreeMap<String, Fare>();
        in.table("tour-legs").rows().forEach(row -> fares.put(row.text("leg"), fare(row)));
        legs = in.table("travel-legs").map(row -> legs(row, fares)).stream()
                .flatMap(List::stream)
                .toList();
        rules = in.table("travel-documents").map(TourBook::rule).stream()
                .flatMap(List::stream)
                .toList();
        terms = in.table("tour-documents").map(TourBook::terms);
    }

    /** @throws InputException with every mistake of the tables */
    public static TourBook read(Reading in) {
        var book = new TourBook(in);
        in.problems().throwIfAny();
        return book;
    }

    private static Place place(Row row) {
        int country = COUNTRIES.indexOf(row.text("country"));
        if (country < 0) {
            row.rejectChoice("country", "one of the five", COUNTRIES);
        }
        return new Place(
                new City(row.text("id"), country, (int) Math.round(row.number("hotel_usd_per_night"))),
                row.number("latitude_degrees"),
                row.number("longitude_degrees"));
    }

    private int cityOf(Row row, String field) {
        int index = find(row.text(field));
        if (index < 0) {
            row.rejectChoice(field, "a city of tour-cities", cityNames());
        }
        return index;
    }

    private int find(String city) {
        for (int c = 0; c < places.size(); c++) {
            if (places.get(c).city.id().equals(city)) {
                return c;
            }
        }
        return -1;
    }

    private TourSight sight(Row row, TreeMap<String, String> names) {
        var id = row.text("sight");
        return new TourSight(
                id,
                Optional.ofNullable(names.get(id)).orElse(id),
                cityOf(row, "city"),
                row.number("latitude_degrees"),
                row.number("longitude_degrees"),
                (int) Math.round(row.number("minutes")),
                (int) Math.round(row.number("score_points")),
                Calendars.minutes(row, "opens"),
                Calendars.minutes(row, "closes"),
                Calendars.ALL_DAYS & ~Calendars.days(row, "closed_days"),
                Calendars.months(row, "months"));
    }

    private static Border border(Row row, double queue) {
        boolean always = row.maybeText("opens").isEmpty();
        double opens = always ? 0 : Calendars.minutes(row, "opens") / 60.0;
        double closes = always ? 24 : Calendars.minutes(row, "closes") / 60.0;
        var point = new Point(row.text("id"), opens, closes, queue, Calendars.season(row, "season"));
        var since =
                row.text("status").equals("open") ? row.maybeText("open_since").orElse("0001") : "9999";
        return new Border(
                point,
                row.text("name"),
                row.text("country_a"),
                row.text("country_b"),
                row.text("third_country"),
                since,
                row.maybeText("open_until").orElse(""));
    }

    private static Fare fare(Row row) {
        int days = Calendars.days(row, "days");
        return new Fare(
                (int) Math.round(row.number("usd")),
                days == 0 ? Calendars.ALL_DAYS : days,
                Calendars.months(row, "months"));
    }

    /** Both directions of a leg that has a fare. */
    private List<Leg> legs(Row row, TreeMap<String, Fare> fares) {
        var id = row.text("id");
        var fare = fares.get(id);
        if (fare == null) {
            return List.of();
        }
        int from = cityOf(row, "from_city");
        int to = cityOf(row, "to_city");
        var mode = row.text("mode");
        boolean night = mode.equals("night-rail");
        int point = row.maybeText("border_point").map(this::pointIndex).orElse(-1);
        double hours = row.number("hours");
        return List.of(
                new Leg(id, mode, from, to, hours, fare.usd, fare.days, fare.months, night, point),
                new Leg(id, mode, to, from, hours, fare.usd, fare.days, fare.months, night, point));
    }

    private int pointIndex(String id) {
        for (int p = 0; p < borders.size(); p++) {
            if (borders.get(p).point.id().equals(id)) {
                return p;
            }
        }
        return -1;
    }

    private static List<Rule> rule(Row row) {
        var since = row.maybeText("in_force_since");
        if (!row.text("status").equals("in-force") || since.isEmpty()) {
            return List.of();
        }
        return List.of(new Rule(
                row.text("from"),
                row.text("to"),
                row.text("document"),
                row.maybeInteger("stay_days").orElse(0),
                since.get(),
                row.maybeText("in_force_until").orElse("")));
    }

    private static Terms terms(Row row) {
        return new Terms(
                row.maybeText("country"),
                new Access(
                        row.text("document"),
                        false,
                        (int) Math.round(row.number("usd")),
                        row.integer("lead_days"),
                        row.maybeInteger("entries").orElse(0),
                        row.maybeInteger("stay_days").orElse(0),
                        (int) Math.round(row.number("guide_usd_per_day"))));
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** Dollars a day of a tour without a budget of its own. */
    public int budgetPerDay() {
        return budget;
    }

    /** What a point of a sight is worth to the traveller, in dollars. */
    public double usdPerPoint() {
        return usdPerPoint;
    }

    /** Days between booking and departure where nothing else is said. */
    public int notice() {
        return notice;
    }

    public List<String> cityNames() {
        return places.stream().map(p -> p.city.id()).toList();
    }

    /** Index of a city by its name. */
    public Optional<Integer> city(String name) {
        int index = find(name);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    public List<TourSight> sights() {
        return sights;
    }

    public String pointName(int point) {
        return borders.get(point).name;
    }

    /** Latitude and longitude of a city in degrees. */
    public double[] position(int city) {
        return new double[] {places.get(city).latitude, places.get(city).longitude};
    }

    List<City> cities() {
        return places.stream().map(Place::city).toList();
    }

    List<Point> points() {
        return borders.stream().map(Border::point).toList();
    }

    /** The legs a traveller may take on a day: a border point must be open, and to others than its neighbours. */
    List<Leg> legs(String nationality, LocalDate day) {
        var usable = new ArrayList<Leg>();
        for (var leg : legs) {
            if (leg.point() < 0 || isOpen(borders.get(leg.point()), nationality, day)) {
                usable.add(leg);
            }
        }
        return usable;
    }

    private static boolean isOpen(Border border, String nationality, LocalDate day) {
        boolean lets = !border.third.equals("no") || border.a.equals(nationality) || border.b.equals(nationality);
        var date = day.toString();
        return lets
                && border.since.compareTo(date) <= 0
                && (border.until.isEmpty()
                        || date.substring(0, border.until.length()).compareTo(border.until) <= 0);
    }

    /**
     * What each of the five asks of a traveller on a day; the widest document known.
     *
     * @throws InputException when nothing is known of the traveller
     */
    List<Access> access(String nationality, LocalDate day) {
        var list = new ArrayList<Access>();
        for (var country : COUNTRIES) {
            list.add(country.equals(nationality) ? Access.FREE : access(nationality, country, day));
        }
        return list;
    }

    private Access access(String nationality, String country, LocalDate day) {
        var words = List.of("closed", "visa-invitation", "visa", "e-visa", "visa-free", "id-card");
        Optional<Rule> widest = Optional.empty();
        for (var rule : rules) {
            boolean holds = rule.from.equals(nationality) && rule.to.equals(country) && rule.holdsOn(day.toString());
            if (holds && (widest.isEmpty() || words.indexOf(rule.document) > words.indexOf(widest.get().document))) {
                widest = Optional.of(rule);
            }
        }
        if (widest.isEmpty()) {
            throw InputException.of(
                    "travel-documents",
                    0,
                    "from",
                    nationality,
                    "a nationality whose rule for " + country + " on " + day + " is known: " + nationalities());
        }
        return terms(widest.get(), country);
    }

    private Access terms(Rule rule, String country) {
        for (var term : terms) {
            if (term.access.document().equals(rule.document)
                    && term.country.map(country::equals).orElse(true)) {
                var access = term.access;
                return new Access(
                        access.document(),
                        false,
                        access.usd(),
                        access.leadDays(),
                        access.entries(),
                        rule.stay > 0 ? rule.stay : access.stayDays(),
                        access.guide());
            }
        }
        return new Access(rule.document, true, 0, 0, 0, 0, 0);
    }

    /** Those whose rules are known for all five. */
    public List<String> nationalities() {
        return rules.stream()
                .map(Rule::from)
                .distinct()
                .sorted()
                .filter(n -> COUNTRIES.stream()
                        .allMatch(c -> c.equals(n) || rules.stream().anyMatch(r -> r.from.equals(n) && r.to.equals(c))))
                .toList();
    }
}
