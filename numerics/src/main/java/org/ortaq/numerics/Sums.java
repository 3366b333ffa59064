package org.ortaq.numerics;

/**
 * Sums in a fixed order with the rounding error carried along (Neumaier 1974, Z. angew. Math. Mech. 54:39-51).
 *
 * <p>Blocks of {@value #BLOCK} terms are summed one by one and the block sums after one another, so that a caller who
 * sums the blocks in several threads gets the same bits.
 */
public final class Sums {
    /** Terms in a block. */
    public static final int BLOCK = 1024;

    private Sums() {}

    /** The sum of the terms; NaN if one is NaN; 0 of none. */
    public static double of(double[] terms) {
        var total = new Accumulator();
        for (int from = 0; from < terms.length; from += BLOCK)
            total.add(ofBlock(terms, from, Math.min(from + BLOCK, terms.length)));
        return total.value();
    }

    /** The compensated sum of the terms from..to-1. */
    public static double ofBlock(double[] terms, int from, int to) {
        var sum = new Accumulator();
        for (int i = from; i < to; i++) sum.add(terms[i]);
        return sum.value();
    }

    /**
     * The sum of the products of two arrays of one length.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double ofProducts(double[] left, double[] right) {
        if (left.length != right.length)
            throw new IllegalArgumentException("right: found " + right.length + " values, expected " + left.length);
        var products = new double[left.length];
        for (int i = 0; i < left.length; i++) products[i] = left[i] * right[i];
        return of(products);
    }
}
