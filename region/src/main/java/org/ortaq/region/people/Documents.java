package org.ortaq.region.people;

import java.time.LocalDate;
import java.util.List;

/**
 * The travel documents between countries.
 *
 * @param rules the rules known at the as-of date, sorted
 * @param granted ordinal of the widest document granted by levers, by traveller and country entered; -1 = none
 */
public record Documents(List<DocumentRule> rules, SquareTable granted) {

    public Documents {
        rules = List.copyOf(rules);
    }

    /** Whether anything is known of what a traveller needs. */
    public boolean knows(int from, int to) {
        return rules.stream().anyMatch(r -> r.from() == from && r.to() == to);
    }

    Documents grant(int from, int to, Document document) {
        return new Documents(rules, granted.atLeast(from, to, document.ordinal()));
    }

    /** Share of a year under each document (index = ordinal), with what levers granted; all zero when unknown. */
    public double[] mix(int from, int to, int year) {
        return mix(from, to, year, (int) granted.at(from, to));
    }

    /** The same by the rules alone. */
    public double[] mixByRules(int from, int to, int year) {
        return mix(from, to, year, -1);
    }

    private double[] mix(int from, int to, int year, int atLeast) {
        double[] share = new double[Document.values().length];
        for (int month = 1; month <= 12; month++) {
            int widest = widest(from, to, LocalDate.of(year, month, 15));
            if (widest >= 0) {
                share[Math.max(widest, atLeast)] += 1 / 12.0;
            }
        }
        return share;
    }

    private int widest(int from, int to, LocalDate day) {
        int widest = -1;
        for (var rule : rules) {
            if (rule.from() == from && rule.to() == to && rule.validity().holdsOn(day)) {
                widest = Math.max(widest, rule.document().ordinal());
            }
        }
        return widest;
    }
}
