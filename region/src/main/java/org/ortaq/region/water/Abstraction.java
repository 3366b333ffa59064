package org.ortaq.region.water;

import java.util.List;

/** What Afghanistan takes from the Amu Darya in a year. */
public record Abstraction(int year, double hm3) {

    /** Linear between the years of a list sorted by year, constant outside; NaN when the list is empty. */
    static double in(int year, List<Abstraction> byYear) {
        double value = Double.NaN;
        Abstraction before = null;
        for (var next : byYear) {
            if (next.year() >= year) {
                return before == null ? next.hm3() : between(year, before, next);
            }
            before = next;
            value = next.hm3();
        }
        return value;
    }

    private static double between(int year, Abstraction a, Abstraction b) {
        return a.hm3() + (b.hm3() - a.hm3()) * (year - a.year()) / (b.year() - a.year());
    }
}
