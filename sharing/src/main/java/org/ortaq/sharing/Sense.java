package org.ortaq.sharing;

/** What the numbers of a game are. */
public enum Sense {
    /** What a coalition can have: more is better. */
    GAIN,
    /** What a coalition has to pay: less is better. */
    COST
}
