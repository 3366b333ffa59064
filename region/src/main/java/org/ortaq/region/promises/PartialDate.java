package org.ortaq.region.promises;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A date known by day, month or year only.
 *
 * @param text ISO 8601: {@code 2024-08-09}, {@code 2024-08} or {@code 2024}
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    /** Mean length of a year of the Gregorian calendar in days. */
    private static final double DAYS_A_YEAR = 365.2425;

    public PartialDate {
        if (!text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            throw new IllegalArgumentException("date must read 2024-08-09, 2024-08 or 2024: '" + text + "'");
        }
    }

    public int year() {
        return Integer.parseInt(text.substring(0, 4));
    }

    /** The earliest day it may mean. */
    public LocalDate first() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(year(), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The latest day it may mean. */
    public LocalDate last() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(year(), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    /** Years from the last day of this date to the last day of another; negative when that is earlier. */
    public double yearsTo(PartialDate other) {
        return ChronoUnit.DAYS.between(last(), other.last()) / DAYS_A_YEAR;
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = first().compareTo(other.first());
        return byDay != 0 ? byDay : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
