package org.ortaq.region.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when something holds, as known at a date.
 *
 * @param since first day; empty = not (yet) in force
 * @param until last day; empty = without a known end
 */
public record Validity(Optional<LocalDate> since, Optional<LocalDate> until) {

    static final Validity NEVER = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw new IllegalArgumentException("ends on " + until.get() + ", before it starts on " + since.get());
        }
    }

    static Validity of(Optional<String> since, Optional<String> until) {
        return new Validity(since.map(PartialDate::first), until.map(PartialDate::last));
    }

    /** What was known of it at a date: a later start or end was not. */
    Validity knownAt(LocalDate date) {
        return new Validity(since.filter(day -> !day.isAfter(date)), until.filter(day -> !day.isAfter(date)));
    }

    public boolean holdsOn(LocalDate day) {
        return since.isPresent()
                && !since.get().isAfter(day)
                && until.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Share of a year in which it holds, by the middle of each month. */
    public double shareOf(int year) {
        int months = 0;
        for (int month = 1; month <= 12; month++) {
            months += holdsOn(LocalDate.of(year, month, 15)) ? 1 : 0;
        }
        return months / 12.0;
    }
}
