package org.ortaq.region.lever;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ortaq.region.Coalition;
import org.ortaq.region.Countries;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.TradeCosts;

/**
 * The areas levers speak of: {@code CA5} the five, {@code KAZ+UZB} a pair, {@code UZB} its pairs with the other four,
 * {@code ALL} every country, anything else a named place.
 */
final class Areas {

    /** A change of the trade costs from country i to country j. */
    interface Change {
        TradeCosts on(TradeCosts costs, int i, int j);
    }

    private Areas() {}

    private static boolean isMember(String code) {
        return Arrays.stream(Member.values()).anyMatch(m -> m.name().equals(code));
    }

    /** Applies a change to every ordered pair {@code from x to}. */
    static Region directed(Region region, String from, String to, Change change) {
        var costs = region.tradeCosts();
        for (int i : indices(region.countries(), from)) {
            for (int j : indices(region.countries(), to)) {
                costs = i == j ? costs : change.on(costs, i, j);
            }
        }
        return region.with(costs);
    }

    /** Applies a change in both directions of every pair of an area. */
    static Region bothWays(Region region, String area, Change change) {
        var costs = region.tradeCosts();
        for (var pair : pairs(area)) {
            int i = region.countries().of(pair.substring(0, 3));
            int j = region.countries().of(pair.substring(4));
            costs = change.on(change.on(costs, i, j), j, i);
        }
        return region.with(costs);
    }

    private static int[] indices(Countries countries, String who) {
        return switch (who) {
            case "ALL" -> IntStream.range(0, countries.size()).toArray();
            case "CA5" -> countries.members();
            default -> new int[] {countries.of(who)};
        };
    }

    /** The pairs of an area, in alphabetical order; the area itself when it is a pair. */
    static List<String> pairs(String area) {
        if (area.length() == 7 && area.charAt(3) == '+') {
            return List.of(area);
        }
        var pairs = new ArrayList<String>();
        for (var a : Member.values()) {
            for (var b : Member.values()) {
                boolean meant = area.equals("CA5") || area.equals(a.name()) || area.equals(b.name());
                if (a.compareTo(b) < 0 && meant) {
                    pairs.add(a.name() + "+" + b.name());
                }
            }
        }
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("area '" + area + "' must be CA5, one of the five, or a pair A+B");
        }
        return pairs;
    }

    /** The parts of an area that lie inside a coalition; a named place is taken to be inside. */
    static List<String> within(String area, Coalition coalition) {
        boolean spansCountries = area.equals("CA5") || isMember(area);
        if (area.equals("CA5") && coalition.equals(Coalition.ALL)) {
            return List.of(area);
        }
        if (spansCountries) {
            return pairs(area).stream().filter(p -> pairIn(p, coalition)).toList();
        }
        return area.indexOf('+') == 3 && !pairIn(area, coalition) ? List.of() : List.of(area);
    }

    private static boolean pairIn(String pair, Coalition coalition) {
        return bothIn(pair.substring(0, 3), pair.substring(4), coalition);
    }

    /** Whether neither is one of the five that stays outside. */
    static boolean bothIn(String a, String b, Coalition coalition) {
        return inOrForeign(a, coalition) && inOrForeign(b, coalition);
    }

    private static boolean inOrForeign(String code, Coalition coalition) {
        return !isMember(code) || coalition.has(Member.valueOf(code));
    }
}
