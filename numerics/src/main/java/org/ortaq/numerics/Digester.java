package org.ortaq.numerics;

/**
 * Mixes values into a {@link Digest}, in the order they come: the body and the end of MurmurHash3 x64-128 (Appleby 2011),
 * every value entering both halves. Lengths go in before what they count, so that neighbours cannot run together.
 */
public final class Digester {

    private static final long FIRST = 0x87c37b91114253d5L;
    private static final long SECOND = 0x4cf5ad432745937fL;

    private long high = 0x6a09e667f3bcc908L;
    private long low = 0xbb67ae8584caa73bL;
    private long count;

    public Digester add(long value) {
        high ^= Long.rotateLeft(value * FIRST, 31) * SECOND;
        high = (Long.rotateLeft(high, 27) + low) * 5 + 0x52dce729;
        low ^= Long.rotateLeft(value * SECOND, 33) * FIRST;
        low = (Long.rotateLeft(low, 31) + high) * 5 + 0x38495ab5;
        count++;
        return this;
    }

    /** All numbers that are no number are one. */
    public Digester add(double value) {
        return add(Double.doubleToLongBits(value));
    }

    public Digester add(Digest digest) {
        return add(digest.high()).add(digest.low());
    }

    public Digester add(String text) {
        add((long) text.length());
        for (int i = 0; i < text.length(); i++) {
            add((long) text.charAt(i));
        }
        return this;
    }

    public Digester add(double[] values) {
        add((long) values.length);
        for (double value : values) {
            add(value);
        }
        return this;
    }

    public Digester add(double[][] rows) {
        add((long) rows.length);
        for (double[] row : rows) {
            add(row);
        }
        return this;
    }

    public Digest digest() {
        long a = high ^ count;
        long b = low ^ count;
        a += b;
        b += a;
        a = end(a);
        b = end(b);
        a += b;
        return new Digest(a, b + a);
    }

    private static long end(long bits) {
        long z = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }
}
