package org.ortaq.region.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Dates known only to the month or the year. */
final class PartialDate {

    private PartialDate() {}

    /** The first day of a year, month or day written in ISO 8601. */
    static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> parse(text + "-01-01");
            case 7 -> parse(text + "-01");
            default -> parse(text);
        };
    }

    /** The last day of it. */
    static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> parse(text + "-12-31");
            case 7 -> YearMonth.from(first(text)).atEndOfMonth();
            default -> parse(text);
        };
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("date must read YYYY, YYYY-MM or YYYY-MM-DD: " + text, e);
        }
    }
}
