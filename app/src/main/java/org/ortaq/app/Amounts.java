package org.ortaq.app;

import java.util.Locale;
import java.util.OptionalDouble;

/** Amounts of the register in the words of a meeting: {@code $10.0 bn}, {@code 15.0 m people}. */
final class Amounts {

    private Amounts() {}

    static String of(double value, String unit) {
        return switch (unit) {
            case "musd" -> Math.abs(value) >= 1000 ? "$" + scaled(value) + " bn" : "$" + Figures.of(value) + " m";
            case "thousand_persons" -> scaled(value) + " m people";
            default -> Figures.of(value) + " " + unit;
        };
    }

    static String of(OptionalDouble value, String unit) {
        return value.isPresent() ? of(value.getAsDouble(), unit) : "unknown";
    }

    /** A range, its unit said once. */
    static String range(OptionalDouble low, OptionalDouble high, String unit) {
        if (low.isEmpty() || high.isEmpty()) {
            return "";
        }
        var large = unit.equals("thousand_persons") || unit.equals("musd") && Math.abs(high.getAsDouble()) >= 1000;
        return large
                ? scaled(low.getAsDouble()) + " to " + scaled(high.getAsDouble())
                : Figures.range(low.getAsDouble(), high.getAsDouble());
    }

    private static String scaled(double value) {
        return String.format(Locale.ROOT, "%.1f", value / 1000);
    }
}
