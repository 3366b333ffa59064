package org.ortaq.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.people.tours.journey.Atlas;
import org.ortaq.people.tours.journey.Journey;
import org.ortaq.people.tours.journey.JourneySearch;
import org.ortaq.people.tours.journey.StayValue;
import org.ortaq.people.tours.journey.Trip;
import org.ortaq.table.InputException;
import org.ortaq.table.Nearest;

/** The door to tours: the best tour of a traveller, and what each border rule takes from it. */
public final class TourPlanner {

    private final TourBook book;
    private final TreeMap<String, CityDays> stays = new TreeMap<>();

    public TourPlanner(TourBook book) {
        this.book = book;
    }

    /**
     * The best tour.
     *
     * @return empty when there is none within the rules and the budget
     * @throws InputException for a city or a nationality that is not known
     */
    public Optional<TourPlan> plan(TourWish wish) {
        var trip = trip(wish);
        var atlas = atlas(wish);
        var days = days(wish);
        var worth = worth(days);
        return JourneySearch.solve(atlas, trip, worth)
                .map(journey -> new PlanText(book, atlas, trip, days, worth).of(journey, wish));
    }

    /** The price of every border rule that bears on a traveller, the dearest first; empty when there is no tour at all. */
    public List<RulePrice> rules(TourWish wish) {
        var trip = trip(wish);
        var atlas = atlas(wish);
        var days = days(wish);
        var worth = worth(days);
        int with = value(JourneySearch.solve(atlas, trip, worth));
        var prices = new ArrayList<RulePrice>();
        for (var rule : BorderRules.of(atlas, trip, book)) {
            // with a rule less every tour of before is still there: only a better one is searched for
            int without = JourneySearch.better(rule.remove().apply(atlas), trip, worth, with)
                    .map(Journey::value)
                    .orElse(with);
            prices.add(new RulePrice(wish.nationality(), wish.days(), rule.id(), rule.words(), with, without));
        }
        prices.sort((a, b) ->
                b.price() != a.price() ? b.price() - a.price() : a.rule().compareTo(b.rule()));
        return List.copyOf(prices);
    }

    private StayValue worth(CityDays days) {
        double rate = book.usdPerPoint();
        return (city, halfDay, length) -> (int) Math.round(rate * days.of(city, halfDay, length));
    }

    private static int value(Optional<Journey> journey) {
        return Math.max(0, journey.map(Journey::value).orElse(0));
    }

    private CityDays days(TourWish wish) {
        return stays.computeIfAbsent(wish.first().toString(), day -> new CityDays(book, wish.first()));
    }

    private Atlas atlas(TourWish wish) {
        return new Atlas(
                book.cities(),
                book.legs(wish.nationality(), wish.first()),
                book.points(),
                book.access(wish.nationality(), wish.first()));
    }

    private Trip trip(TourWish wish) {
        return new Trip(
                city("--from", wish.from()),
                city("--to", wish.to()),
                wish.days(),
                wish.first(),
                wish.budget(),
                wish.notice());
    }

    private int city(String option, String name) {
        return book.city(name)
                .orElseThrow(() -> new InputException(List.of(new org.ortaq.table.Problem(
                        "",
                        0,
                        option,
                        name,
                        "a city of the package: " + String.join(", ", new TreeSet<>(book.cityNames())),
                        Nearest.to(name, book.cityNames())))));
    }
}
