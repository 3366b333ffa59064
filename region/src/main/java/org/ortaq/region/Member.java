package org.ortaq.region;

/** The five states, in the fixed order of every bit mask and every player list. */
public enum Member {
    KAZ,
    KGZ,
    TJK,
    TKM,
    UZB;

    /** The bit of this state in a coalition mask: KAZ 1, KGZ 2, TJK 4, TKM 8, UZB 16. */
    public int bit() {
        return 1 << ordinal();
    }
}
