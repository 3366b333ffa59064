package org.ortaq.trade.estimation;

import org.ortaq.trade.estimation.sample.Fate;

/** What became of the rows; the classes are disjoint and add up to those read. */
public record Rows(int read, int filtered, int missing, int allZero, int separated, int singleton, int used) {

    public Rows {
        if (filtered + missing + allZero + separated + singleton + used != read) {
            throw new IllegalArgumentException("the classes of rows do not add up to " + read);
        }
    }

    static Rows of(Fate[] fates) {
        int[] count = new int[Fate.values().length];
        for (var fate : fates) count[fate.ordinal()]++;
        return new Rows(
                fates.length,
                count[Fate.FILTERED.ordinal()],
                count[Fate.MISSING.ordinal()],
                count[Fate.ALL_ZERO.ordinal()],
                count[Fate.SEPARATED.ordinal()],
                count[Fate.SINGLETON.ordinal()],
                count[Fate.USED.ordinal()]);
    }
}
