package org.ortaq.region.people;

import org.ortaq.region.Countries;

/**
 * The ordered pairs an area stands for: {@code UZB-KGZ} one direction, {@code KGZ+UZB} both, {@code UZB} both
 * directions with each of the other four, {@code CA5} all pairs of the five, {@code ALL} every pair.
 */
final class Pairs {

    private Pairs() {}

    static SquareTable scale(SquareTable table, Countries countries, String area, double factor) {
        var changed = table;
        for (int i = 0; i < countries.size(); i++) {
            for (int j = 0; j < countries.size(); j++) {
                changed = meant(countries, area, i, j) ? changed.times(i, j, factor) : changed;
            }
        }
        if (changed.equals(table) && factor != 1) {
            throw new IllegalArgumentException("area '" + area + "' must be A-B, A+B, one of the five, CA5 or ALL");
        }
        return changed;
    }

    private static boolean meant(Countries countries, String area, int i, int j) {
        if (i == j) {
            return false;
        }
        boolean members = countries.isMember(i) && countries.isMember(j);
        return switch (area.length() == 7 ? area.charAt(3) : ' ') {
            case '-' -> is(countries, i, area.substring(0, 3)) && is(countries, j, area.substring(4));
            case '+' -> area.contains(countries.code(i)) && area.contains(countries.code(j));
            default ->
                area.equals("ALL")
                        || (members && area.equals("CA5"))
                        || (members && (is(countries, i, area) || is(countries, j, area)));
        };
    }

    private static boolean is(Countries countries, int index, String code) {
        return countries.code(index).equals(code);
    }
}
