package org.ortaq.people.tours.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The search against enumeration of every tour, and the law that a rule less never lowers the value. */
class JourneySearchTest {

    private record Case(Atlas atlas, Trip trip, StayValue values) {}

    private static Case random(long seed) {
        var random = new SplittableRandom(seed);
        int count = 4 + random.nextInt(4);
        var cities = new ArrayList<City>();
        for (int c = 0; c < count; c++) {
            cities.add(new City("c" + c, c * 3 / count, random.nextInt(60)));
        }
        var points = List.of(new Point("p", 9, 15, 1, 0x1FFE), new Point("q", 0, 24, 2, 0x1FFE));
        var legs = new ArrayList<Leg>();
        for (int k = 0; k < count + 3; k++) {
            int a = random.nextInt(count);
            int b = (a + 1 + random.nextInt(count - 1)) % count;
            int point = cities.get(a).country() == cities.get(b).country() ? -1 : random.nextInt(2);
            int days = random.nextInt(3) == 0 ? 0b0101011 : 0x7F;
            boolean night = random.nextInt(6) == 0;
            double hours = 1 + random.nextInt(12);
            int usd = random.nextInt(80);
            legs.add(new Leg("l" + k, "road", a, b, hours, usd, days, 0x1FFE, night, night ? -1 : point));
            legs.add(new Leg("l" + k, "road", b, a, hours, usd, days, 0x1FFE, night, night ? -1 : point));
        }
        var access = List.of(
                new Access("visa-free", false, 0, 0, 0, random.nextInt(3), 0),
                new Access("e-visa", false, 30, 3, 1, 2, 0),
                new Access("visa-invitation", false, 60, random.nextInt(40), 1, 0, 40));
        int days = 3 + random.nextInt(2);
        var trip = new Trip(
                0, random.nextInt(4) == 0 ? 1 : 0, days, LocalDate.of(2026, 5, 15), 60 + random.nextInt(400), 20);
        int[] worth = new int[count];
        for (int c = 0; c < count; c++) {
            worth[c] = 20 + random.nextInt(150);
        }
        StayValue values = (city, halfDay, length) -> worth[city] * Math.min(length, 1 + city % 3) / (1 + city % 3);
        return new Case(new Atlas(cities, legs, points, access), trip, values);
    }

    /** Every tour, one step after another, without dominance, bounds or a limit on what is remembered. */
    private static int enumerate(Moves moves, int[][] legsFrom, Label label) {
        int best = Integer.MIN_VALUE;
        int longest = Math.min(moves.stayLimit(), moves.horizon - label.halfDay);
        for (int stay = 0; stay <= longest; stay++) {
            best = Math.max(best, moves.end(label, stay, true));
            for (int leg : legsFrom[label.city]) {
                var next = moves.go(label, stay, leg, -1, true);
                if (next != null) {
                    best = Math.max(best, enumerate(moves, legsFrom, next));
                }
            }
        }
        return best;
    }

    @Test
    void equalsEnumerationUpToSevenCities() {
        int found = 0;
        for (long seed = 0; seed < 150; seed++) {
            var c = random(seed);
            var moves = new Moves(c.atlas, c.trip, c.values);
            int expected = enumerate(moves, moves.legsFrom(), moves.first());
            var journey = JourneySearch.solve(c.atlas, c.trip, c.values);
            assertThat(journey.map(Journey::value).orElse(Integer.MIN_VALUE))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            found += journey.filter(j -> j.steps().size() > 2).isPresent() ? 1 : 0;
        }
        assertThat(found).as("cases with a tour that leaves home").isGreaterThan(30);
    }

    @Test
    void theJourneyAddsUp() {
        for (long seed = 0; seed < 60; seed++) {
            var c = random(seed);
            JourneySearch.solve(c.atlas, c.trip, c.values).ifPresent(j -> {
                int worth = j.steps().stream().mapToInt(Step::value).sum();
                assertThat(worth - j.usd()).isEqualTo(j.value());
                assertThat(j.usd()).isLessThanOrEqualTo(c.trip.budget());
                var enjoyed = j.steps().stream()
                        .filter(s -> s.value() > 0)
                        .map(Step::city)
                        .toList();
                assertThat(enjoyed).doesNotHaveDuplicates();
            });
        }
    }

    @Test
    void aRuleLessNeverLowersTheValue() {
        for (long seed = 0; seed < 60; seed++) {
            var c = random(seed);
            int with = value(c.atlas, c);
            for (int country = 0; country < 3; country++) {
                var access = c.atlas.access().get(country);
                for (var loose : List.of(
                        Access.FREE,
                        access.withoutEntries(),
                        access.withoutStay(),
                        access.withoutGuide(),
                        access.withoutLead())) {
                    assertThat(value(c.atlas.with(country, loose), c))
                            .as("seed %d, %s to %s", seed, access, loose)
                            .isGreaterThanOrEqualTo(with);
                }
            }
        }
    }

    private static int value(Atlas atlas, Case c) {
        return JourneySearch.solve(atlas, c.trip, c.values).map(Journey::value).orElse(Integer.MIN_VALUE);
    }

    @Test
    void aBorderThatClosesMakesOneWaitForTheMorning() {
        var atlas = new Atlas(
                List.of(new City("a", 0, 10), new City("b", 1, 10)),
                List.of(new Leg("l", "road", 0, 1, 6, 0, 0x7F, 0x1FFE, false, 0)),
                List.of(new Point("p", 9, 15, 1, 0x1FFE)),
                List.of(Access.FREE, Access.FREE));
        var trip = new Trip(0, 1, 4, LocalDate.of(2026, 5, 15), 500, 30);
        // 08:00 + 3 h = 11:00, behind it at 12:00, there at 15:00: the next morning
        assertThat(atlas.passage(atlas.legs().getFirst(), 0, trip).orElseThrow().halfDay())
                .isEqualTo(2);
        // 13:00 + 3 h = 16:00, after closing: 09:00 the next day, there at 13:00
        assertThat(atlas.passage(atlas.legs().getFirst(), 1, trip).orElseThrow().halfDay())
                .isEqualTo(3);
    }
}
