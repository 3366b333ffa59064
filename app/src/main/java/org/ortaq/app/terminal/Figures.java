package org.ortaq.app.terminal;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read them: three significant places or whole units, blanks between thousands. */
public final class Figures {

    private Figures() {}

    /** A rounded number with a thin group separator: {@code 12 345}, {@code 3.21}, {@code 0.042}. */
    public static String of(double value) {
        double size = Math.abs(value);
        if (size != 0 && size < 0.0005) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        int places = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        var text = String.format(Locale.ROOT, "%,." + places + "f", value).replace(',', ' ');
        return text.equals("-0") ? "0" : text;
    }

    /** A whole number with blanks between thousands. */
    public static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
    }

    public static String of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : "unknown";
    }

    /** With a sign, for gains and losses. */
    public static String signed(double value) {
        // What is left of sums that cancel is not a gain.
        var text = of(Math.abs(value) < 1e-9 ? 0 : value);
        return value > 0 && !text.equals("0") ? "+" + text : text;
    }

    public static String range(double low, double high) {
        return of(Math.min(low, high)) + " to " + of(Math.max(low, high));
    }

    /** A share as a percentage; never told as none or all when it is not. */
    public static String share(double share) {
        if (share > 0 && share < 0.005) {
            return "<1 %";
        }
        return share < 1 && share > 0.995 ? ">99 %" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
