package org.ortaq.solver;

import java.util.Arrays;

/**
 * Which columns and rows are basic, and at which bound the others stand: a place to start a solve from.
 *
 * @param columns by column one of {@link #LOWER}, {@link #UPPER}, {@link #ZERO}, {@link #BASIC}; owned, not copied
 * @param rows the same by row, for the activity of the row
 */
@SuppressWarnings("ArrayRecordComponent")
public record Basis(byte[] columns, byte[] rows) {
    /** At its lower bound. */
    public static final byte LOWER = 0;

    /** In the basis. */
    public static final byte BASIC = 1;

    /** At its upper bound. */
    public static final byte UPPER = 2;

    /** Free and out of the basis, at zero. */
    public static final byte ZERO = 3;

    /** All rows basic, all columns at a bound: where a cold solve starts. */
    public static Basis slack(int columns, int rows) {
        var basic = new byte[rows];
        Arrays.fill(basic, BASIC);
        return new Basis(new byte[columns], basic);
    }

    /** This basis for a program with more rows at the end, whose slacks are basic, or with fewer. */
    public Basis withRows(int count) {
        var longer = Arrays.copyOf(rows, count);
        for (int i = rows.length; i < count; i++) longer[i] = BASIC;
        return new Basis(columns, longer);
    }

    /** Whether as many are basic as there are rows. */
    public boolean complete() {
        return basic(columns) + basic(rows) == rows.length;
    }

    private static int basic(byte[] statuses) {
        int count = 0;
        for (byte status : statuses) if (status == BASIC) count++;
        return count;
    }
}
