package org.ortaq.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator carries the sign
 * @param denominator above zero
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    /** Nought. */
    public static final Rational ZERO = of(0);
    /** One. */
    public static final Rational ONE = of(1);

    private static final int LONGEST_EXPONENT = 400;

    /** @throws ArithmeticException if the denominator is zero */
    public Rational {
        if (denominator.signum() == 0) throw new ArithmeticException("denominator: found 0");
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            if (denominator.signum() < 0) common = common.negate();
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** A whole number. */
    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** The fraction a/b. */
    public static Rational of(long a, long b) {
        return new Rational(BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    /** The exact value of a double; 0.1 is 3602879701896397/36028797018963968. */
    public static Rational of(double value) {
        if (!Double.isFinite(value))
            throw new IllegalArgumentException("value: found " + value + ", expected a number");
        return of(new BigDecimal(value));
    }

    private static Rational of(BigDecimal value) {
        return value.scale() <= 0
                ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
                : new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads {@code 3}, {@code -2.5} (the exact decimal), {@code 1e3} or {@code 7/30}.
     *
     * @throws IllegalArgumentException if the text is no such number
     */
    public static Rational parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash < 0) return decimal(text);
            return decimal(text.substring(0, slash)).over(decimal(text.substring(slash + 1)));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "number: found \"" + text + "\", expected a number or a fraction a/b", e);
        }
    }

    private static Rational decimal(String text) {
        try {
            var value = new BigDecimal(text.strip());
            // 1e999999999 is a short text and a number of a gigabyte.
            if (Math.abs((long) value.scale()) > LONGEST_EXPONENT) throw new ArithmeticException("exponent");
            return of(value);
        } catch (NumberFormatException e) {
            throw new ArithmeticException(e.getMessage());
        }
    }

    /** this + other. */
    public Rational plus(Rational other) {
        if (isWhole() && other.isWhole()) return new Rational(numerator.add(other.numerator), BigInteger.ONE);
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** this - other. */
    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    /** this x other. */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * this / other.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Rational over(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** -this. */
    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    /** The larger of the two. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether the denominator is one. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The nearest double (rounded at 34 digits first). */
    public double doubleValue() {
        return isWhole()
                ? numerator.doubleValue()
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                        .doubleValue();
    }

    /** {@code a/b}, or {@code a} for a whole number. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
