package org.ortaq.app.trade.panel;

import java.nio.charset.StandardCharsets;

/**
 * Decimal numbers from bytes, rounded as {@link Double#parseDouble} rounds them, without making a string in nearly all
 * cases: up to 19 digits and powers of ten to 22 are one division or product, carried in two doubles and rounded once
 * (after Clinger 1990); where that lies too near a tie, the library decides.
 */
final class Decimal {

    private static final double[] TEN = new double[23];

    static {
        TEN[0] = 1;
        for (int k = 1; k < TEN.length; k++) TEN[k] = TEN[k - 1] * 10;
    }

    private Decimal() {}

    /** The number in bytes[from..to-1]; NaN when it is none. */
    static double parse(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (at < to && (negative || bytes[at] == '+')) at++;
        long digits = 0;
        int significant = 0;
        int seen = 0;
        int exponent = 0;
        boolean point = false;
        for (; at < to; at++) {
            int c = bytes[at];
            if (c >= '0' && c <= '9') {
                seen++;
                if (significant < 18) {
                    digits = digits * 10 + (c - '0');
                    if (digits != 0) significant++;
                    if (point) exponent--;
                } else {
                    return slowly(bytes, from, to);
                }
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (seen == 0) return Double.NaN;
        if (at < to) {
            if (bytes[at] != 'e' && bytes[at] != 'E') return Double.NaN;
            int written = exponent(bytes, at + 1, to);
            if (written == Integer.MIN_VALUE) return Double.NaN;
            exponent += written;
        }
        if (digits == 0) return negative ? -0.0 : 0.0;
        if (exponent > 22 || exponent < -22) return slowly(bytes, from, to);
        double value = scaled(digits, exponent);
        return Double.isNaN(value) ? slowly(bytes, from, to) : negative ? -value : value;
    }

    private static int exponent(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (at < to && (negative || bytes[at] == '+')) at++;
        if (at == to || to - at > 4) return Integer.MIN_VALUE;
        int value = 0;
        for (; at < to; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') return Integer.MIN_VALUE;
            value = value * 10 + (bytes[at] - '0');
        }
        return negative ? -value : value;
    }

    /** digits x 10^exponent, or NaN when the rounding is in doubt. */
    private static double scaled(long digits, int exponent) {
        double high = digits;
        if ((long) high == digits && digits <= 1L << 53) {
            return exponent < 0 ? high / TEN[-exponent] : high * TEN[exponent];
        }
        double low = digits - (long) high;
        double first;
        double second;
        if (exponent < 0) {
            double ten = TEN[-exponent];
            first = high / ten;
            second = (Math.fma(-first, ten, high) + low) / ten;
        } else {
            double ten = TEN[exponent];
            first = high * ten;
            second = Math.fma(high, ten, -first) + low * ten;
        }
        double sum = first + second;
        double left = second - (sum - first);
        double half = Math.ulp(sum) / 2;
        return Math.abs(Math.abs(left) - half) < half * 1e-9 ? Double.NaN : sum;
    }

    private static double slowly(byte[] bytes, int from, int to) {
        try {
            double value = Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
