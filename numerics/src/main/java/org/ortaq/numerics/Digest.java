package org.ortaq.numerics;

import java.util.HexFormat;

/**
 * 128 bits that stand for some content: equal content has equal digests, and that two different contents share one is not to
 * be expected in the life of this program (not a defence against an attacker).
 */
public record Digest(long high, long low) implements Comparable<Digest> {

    @Override
    public int compareTo(Digest other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** 32 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
