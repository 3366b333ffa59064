package org.ortaq.trade.estimation.panel;

import java.util.Arrays;

/** Numbers longs in the order in which they first come; open addressing. */
final class LongTable {

    private long[] keys = new long[1 << 10];
    private int[] codes = new int[keys.length];
    private int size;

    LongTable() {
        Arrays.fill(codes, -1);
    }

    int size() {
        return size;
    }

    int code(long key) {
        int at = place(key, keys.length - 1);
        while (codes[at] >= 0) {
            if (keys[at] == key) return codes[at];
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        codes[at] = size;
        if (++size * 2 > keys.length) grow();
        return size - 1;
    }

    private static int place(long key, int mask) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h ^ (h >>> 32)) & mask;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCodes = codes;
        keys = new long[oldKeys.length * 2];
        codes = new int[keys.length];
        Arrays.fill(codes, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCodes[i] >= 0) {
                int at = place(oldKeys[i], keys.length - 1);
                while (codes[at] >= 0) at = (at + 1) & (keys.length - 1);
                keys[at] = oldKeys[i];
                codes[at] = oldCodes[i];
            }
        }
    }
}
