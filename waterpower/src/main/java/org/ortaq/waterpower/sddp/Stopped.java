package org.ortaq.waterpower.sddp;

/** Why a training ended. */
public enum Stopped {
    /** All iterations were done. */
    ITERATIONS("iterations"),
    /** The bound lay inside the interval of a simulation. */
    GAP("gap"),
    /** The bound no longer moved. */
    STALLED("stalled"),
    /** It was asked to stop. */
    CANCELLED("cancelled");

    private final String word;

    Stopped(String word) {
        this.word = word;
    }

    /** The word of the contract. */
    public String word() {
        return word;
    }
}
