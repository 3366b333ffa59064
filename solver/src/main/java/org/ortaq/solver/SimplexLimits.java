package org.ortaq.solver;

/** How much work a solve may take before it is given up; counts, not seconds, so that the answer is the same everywhere. */
final class SimplexLimits {
    private static final int TROUBLES = 60;

    private final long least;
    private long left;
    private int troubles;

    SimplexLimits() {
        this(1000);
    }

    /** @param least steps that even the smallest program may take; 0 or less lets every solve fail */
    SimplexLimits(long least) {
        this.least = least;
    }

    void begin(int columns, int rows) {
        left = least <= 0 ? 0 : least + 60L * (columns + rows);
        troubles = 0;
    }

    void step() {
        if (left-- <= 0) throw new SolverException("simplex: too many steps");
    }

    /** A number that should have been the same in two ways was not. */
    void trouble() {
        if (++troubles > TROUBLES) throw new SolverException("simplex: the numbers of this program are too bad");
    }
}
