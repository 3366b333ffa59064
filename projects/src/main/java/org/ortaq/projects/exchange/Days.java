package org.ortaq.projects.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates of the register (a year, a month or a day) and the moments of other formats. */
final class Days {

    private Days() {}

    /** The first moment a date of the register may mean. */
    static String first(String date) {
        return switch (date.length()) {
            case 4 -> date + "-01-01T00:00:00Z";
            case 7 -> date + "-01T00:00:00Z";
            default -> date + "T00:00:00Z";
        };
    }

    /** The last day a date of the register may mean. */
    static String last(String date) {
        return switch (date.length()) {
            case 4 -> date + "-12-31T00:00:00Z";
            case 7 -> YearMonth.parse(date).atEndOfMonth() + "T00:00:00Z";
            default -> date + "T00:00:00Z";
        };
    }

    /** The day of a date or a moment as 2025-01-31 or 2025-01-31T12:00:00Z; empty when it is none. */
    static Optional<String> day(String moment) {
        if (!moment.matches(
                "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?|Z|[+-]\\d\\d:\\d\\d)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(moment.substring(0, 10)).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
