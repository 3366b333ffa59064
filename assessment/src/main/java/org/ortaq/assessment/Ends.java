package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.stream.IntStream;

/**
 * What each cause does alone and as the last: who moves nothing at either end is no player, if all such together move
 * nothing either.
 */
record Ends(PartialPackages packages, int causes) {

    static Ends run(PartialPackages packages, int causes) {
        var ends = new Ends(packages, causes);
        var sets = new ArrayList<Long>();
        sets.add(0L);
        sets.add(ends.all());
        for (int i = 0; i < causes; i++) {
            sets.add(1L << i);
            sets.add(ends.all() & ~(1L << i));
        }
        packages.run(sets);
        return ends;
    }

    long all() {
        return causes == 0 ? 0 : -1L >>> (64 - causes);
    }

    double alone(int cause) {
        return packages.of(1L << cause)[0] - packages.of(0)[0];
    }

    double last(int cause) {
        return packages.of(all())[0] - packages.of(all() & ~(1L << cause))[0];
    }

    /** Positions of the causes that take part in the split. */
    int[] players() {
        var moving = IntStream.range(0, causes).filter(this::moves).toArray();
        long set = PartialPackages.spread(-1L, moving);
        packages.run(java.util.List.of(set));
        return packages.isSame(set, all()) ? moving : IntStream.range(0, causes).toArray();
    }

    private boolean moves(int cause) {
        return !packages.isSame(1L << cause, 0) || !packages.isSame(all(), all() & ~(1L << cause));
    }
}
