package org.ortaq.people;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ortaq.people.exchange.Applications;
import org.ortaq.people.exchange.DeferredAcceptance;
import org.ortaq.people.exchange.ExchangeNetwork;
import org.ortaq.people.exchange.TopTradingCycles;
import org.ortaq.region.people.People;

/**
 * The programmes of the five run through the matching: who studies abroad today stands for who wishes to.
 *
 * @param pairs every ordered pair of which students or places are known, sorted by area
 */
public record ExchangeProgramme(List<Pair> pairs) {

    /**
     * One ordered pair.
     *
     * @param area {@code UZB-KGZ}: students of UZB in KGZ
     * @param enrolled students there now; empty = unknown
     * @param places programme places a year; empty = unknown
     * @param placed of the enrolled, who finds a place when places of the pair are given by deferred acceptance; empty when
     *     enrolled or places are unknown
     * @param balanced who could go if every country had to receive as many as it sends; empty when enrolled are unknown
     */
    public record Pair(
            String area, OptionalDouble enrolled, OptionalDouble places, OptionalInt placed, OptionalInt balanced) {}

    public ExchangeProgramme {
        pairs = List.copyOf(pairs);
    }

    /** Runs both rules. */
    public static ExchangeProgramme of(People people, long seed) {
        return new Programme(people).run(seed);
    }

    public double enrolled() {
        return pairs.stream().mapToDouble(p -> p.enrolled().orElse(0)).sum();
    }

    /** Of all pairs where it is known. */
    public int placed() {
        return pairs.stream().mapToInt(p -> p.placed().orElse(0)).sum();
    }

    /** Of all pairs where it is known. */
    public int balanced() {
        return pairs.stream().mapToInt(p -> p.balanced().orElse(0)).sum();
    }

    /** Students and places of ordered pairs of members. */
    private static final class Programme {

        private final People people;
        private final List<int[]> pairs = new ArrayList<>();
        private final List<Integer> pairOf = new ArrayList<>();

        Programme(People people) {
            this.people = people;
            int[] members = people.countries().members();
            for (int i = 0; i < members.length; i++) {
                for (int j = 0; j < members.length; j++) {
                    if (i != j && isKnown(members[i], members[j])) {
                        pairs.add(new int[] {i, j});
                    }
                }
            }
            for (int p = 0; p < pairs.size(); p++) {
                int students = (int) Math.round(known(enrolled(p)));
                for (int s = 0; s < students; s++) {
                    pairOf.add(p);
                }
            }
        }

        private boolean isKnown(int origin, int host) {
            return !Double.isNaN(people.study().enrolled().at(origin, host))
                    || !Double.isNaN(people.study().places().at(origin, host));
        }

        private static double known(double value) {
            return Double.isNaN(value) ? 0 : value;
        }

        private double enrolled(int pair) {
            int[] members = people.countries().members();
            return people.study().enrolled().at(members[pairs.get(pair)[0]], members[pairs.get(pair)[1]]);
        }

        private double places(int pair) {
            int[] members = people.countries().members();
            return people.study().places().at(members[pairs.get(pair)[0]], members[pairs.get(pair)[1]]);
        }

        ExchangeProgramme run(long seed) {
            int[] placed = count(DeferredAcceptance.match(applications(), seed));
            int[] balanced = count(TopTradingCycles.match(network(), seed));
            int[] members = people.countries().members();
            var rows = new ArrayList<Pair>();
            for (int p = 0; p < pairs.size(); p++) {
                rows.add(new Pair(
                        people.countries().code(members[pairs.get(p)[0]]) + "-"
                                + people.countries().code(members[pairs.get(p)[1]]),
                        optional(enrolled(p)),
                        optional(places(p)),
                        Double.isNaN(enrolled(p)) || Double.isNaN(places(p))
                                ? OptionalInt.empty()
                                : OptionalInt.of(placed[p]),
                        Double.isNaN(enrolled(p)) ? OptionalInt.empty() : OptionalInt.of(balanced[p])));
            }
            return new ExchangeProgramme(rows);
        }

        private static OptionalDouble optional(double value) {
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        }

        private int[] count(int[] place) {
            int[] count = new int[pairs.size()];
            for (int s = 0; s < place.length; s++) {
                if (place[s] >= 0) {
                    count[pairOf.get(s)]++;
                }
            }
            return count;
        }

        /** Places of the pair, open to its students only. */
        private Applications applications() {
            int[][] wishes = pairOf.stream().map(p -> new int[] {p}).toArray(int[][]::new);
            int[] quota = new int[pairs.size()];
            for (int p = 0; p < quota.length; p++) {
                quota[p] = (int) Math.round(known(places(p)));
            }
            return new Applications(wishes, new double[wishes.length][1], quota);
        }

        /** As many places as students: only balance binds. */
        private ExchangeNetwork network() {
            int[] home = pairOf.stream().mapToInt(p -> pairs.get(p)[0]).toArray();
            int[][] wishes =
                    pairOf.stream().map(p -> new int[] {pairs.get(p)[1]}).toArray(int[][]::new);
            int[] quota = new int[people.countries().members().length];
            java.util.Arrays.fill(quota, home.length);
            return ExchangeNetwork.ofNodes(home, wishes, new double[home.length], quota);
        }
    }
}
