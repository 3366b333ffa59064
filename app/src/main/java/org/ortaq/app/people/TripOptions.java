package org.ortaq.app.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.ortaq.people.TourBook;
import org.ortaq.people.TourWish;
import org.ortaq.table.InputException;
import org.ortaq.table.Nearest;
import org.ortaq.table.Problem;
import picocli.CommandLine.Option;

/** The options of a traveller that plan and rules share. */
final class TripOptions {

    @Option(
            names = "--from",
            paramLabel = "CITY",
            defaultValue = "Tashkent",
            description = "First city (default: Tashkent).")
    private String from = "Tashkent";

    @Option(names = "--to", paramLabel = "CITY", description = "Last city (default: the first).")
    private @Nullable String to;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "First day (default: 15 May after the date of the package).")
    private @Nullable String date;

    @Option(names = "--budget", paramLabel = "USD", description = "For the whole tour (default: a parameter a day).")
    private @Nullable Integer budget;

    @Option(
            names = "--notice",
            paramLabel = "DAYS",
            description = "Days between booking and departure (default: a parameter).")
    private @Nullable Integer notice;

    TourWish wish(TourBook book, String nationality, int days) {
        if (days < 1 || days > 30) {
            throw InputException.of("command line", 0, "--days", String.valueOf(days), "1 to 30");
        }
        if (!book.nationalities().contains(nationality)) {
            throw new InputException(java.util.List.of(new Problem(
                    "command line",
                    0,
                    "--nationality",
                    nationality,
                    "one whose documents are known: " + String.join(", ", book.nationalities()),
                    Nearest.to(nationality, book.nationalities()))));
        }
        requireNotNegative("--budget", budget);
        requireNotNegative("--notice", notice);
        return new TourWish(
                nationality,
                from,
                to == null ? from : to,
                days,
                first(book.asOf()),
                budget == null ? book.budgetPerDay() * days : budget,
                notice == null ? book.notice() : notice);
    }

    private static void requireNotNegative(String option, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw InputException.of("command line", 0, option, String.valueOf(value), "not negative");
        }
    }

    private LocalDate first(LocalDate asOf) {
        if (date == null) {
            var may = LocalDate.of(asOf.getYear(), 5, 15);
            return may.isBefore(asOf) ? may.plusYears(1) : may;
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException wrong) {
            throw new InputException(java.util.List.of(
                    new Problem("command line", 0, "--date", date, "a date YYYY-MM-DD", java.util.Optional.empty())));
        }
    }
}
