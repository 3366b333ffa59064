package org.ortaq.app.terminal;

import java.util.Locale;
import java.util.OptionalDouble;

/** Amounts of the register in the words of a meeting: {@code $10.0 bn}, {@code 15.0 m people}. */
public final class Amounts {

    private final String unit;
    private final boolean large;

    /**
     * Amounts beside a target.
     *
     * @param target a thousand and more are told in the larger unit, as everything beside it
     */
    public Amounts(double target, String unit) {
        this.unit = unit;
        this.large = unit.equals("thousand_persons") || (unit.equals("musd") && Math.abs(target) >= 1000);
    }

    /** With its unit. */
    public String full(double value) {
        return switch (unit) {
            case "musd" -> "$" + bare(value) + (large ? " bn" : " m");
            case "thousand_persons" -> bare(value) + " m people";
            case "mt" -> (value == Math.rint(value) ? Figures.whole(value) : bare(value)) + " Mt";
            case "done" -> value == 1 ? "done" : bare(value) + " " + unit;
            default -> (value == Math.rint(value) ? Figures.whole(value) : bare(value)) + " " + unit;
        };
    }

    /** Without its unit. */
    public String bare(double value) {
        return large ? String.format(Locale.ROOT, "%.1f", value / 1000) : Figures.of(value);
    }

    public String bare(OptionalDouble value) {
        return value.isPresent() ? bare(value.getAsDouble()) : "unknown";
    }

    public String range(OptionalDouble low, OptionalDouble high) {
        return low.isPresent() && high.isPresent() ? bare(low.getAsDouble()) + " to " + bare(high.getAsDouble()) : "";
    }
}
