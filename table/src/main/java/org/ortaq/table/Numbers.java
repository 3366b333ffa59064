package org.ortaq.table;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as written in files: a decimal point, no thousands separator, no NaN, no hexadecimal. */
public final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private Numbers() {}

    /** The finite number written, or empty when the text is not one. */
    public static OptionalDouble decimal(String text) {
        if (text.length() > 64 || !DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The whole number written in the digits 0 to 9, or empty when the text is not one or too large. */
    public static OptionalInt integer(String text) {
        if (!text.chars().allMatch(c -> c < 128)) {
            return OptionalInt.empty(); // the library reads the digits of every script
        }
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException notWhole) {
            return OptionalInt.empty();
        }
    }
}
