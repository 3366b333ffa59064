package org.ortaq.transport.tntp;

import org.ortaq.table.Numbers;

/** Reads numbers of big files quickly; gives exactly what {@link Double#parseDouble} gives. */
public final class Decimals {

    /** Powers of ten that are exact in a double. */
    private static final double[] TEN = new double[23];

    /** Whole numbers up to here are exact in a double. */
    private static final long EXACT = 1L << 53;

    static {
        TEN[0] = 1;
        for (int k = 1; k < TEN.length; k++) {
            TEN[k] = TEN[k - 1] * 10;
        }
    }

    private Decimals() {}

    /** The finite number written, or NaN when the text is not one. */
    public static double of(String text) {
        int at = 0;
        boolean negative = !text.isEmpty() && text.charAt(0) == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        int point = -1;
        int count = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9' && count < 18) {
                digits = digits * 10 + (c - '0');
                count++;
            } else if (c == '.' && point < 0) {
                point = count;
            } else {
                return Numbers.decimal(text).orElse(Double.NaN);
            }
        }
        int places = point < 0 ? 0 : count - point;
        if (count == 0 || digits > EXACT || places >= TEN.length) {
            return Numbers.decimal(text).orElse(Double.NaN);
        }
        // one correctly rounded division of two exact numbers (Clinger 1990)
        double value = digits / TEN[places];
        return negative ? -value : value;
    }
}
