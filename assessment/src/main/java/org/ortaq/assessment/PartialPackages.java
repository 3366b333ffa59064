package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.sharing.SetFunction;

/** An effect under sets of causes, by bit mask; each set is run once. */
final class PartialPackages {

    private final Courses courses;
    private final Effect effect;
    private final LongFunction<PromisedPackage> ofSet;
    private final TreeMap<Long, double[]> known = new TreeMap<>();
    private boolean converged = true;

    private record Read(double[] values, boolean converged) {}

    /** @param ofSet the package in which the causes of a set act and no others */
    PartialPackages(Courses courses, Effect effect, LongFunction<PromisedPackage> ofSet) {
        this.courses = courses;
        this.effect = effect;
        this.ofSet = ofSet;
    }

    /** Takes a set that was run elsewhere. */
    void know(long set, Course course) {
        known.put(set, effect.of(course));
        converged &= course.converged();
    }

    /** Runs the sets not yet known. */
    void run(Collection<Long> sets) {
        var missing = sets.stream()
                .filter(s -> !known.containsKey(s))
                .distinct()
                .sorted()
                .toList();
        var packages = new ArrayList<PromisedPackage>();
        missing.forEach(set -> packages.add(ofSet.apply(set)));
        List<Read> read =
                courses.read(packages, effect.last(), course -> new Read(effect.of(course), course.converged()));
        for (int k = 0; k < read.size(); k++) {
            known.put(missing.get(k), read.get(k).values());
            converged &= read.get(k).converged();
        }
    }

    /** By cell. */
    double[] of(long set) {
        return Objects.requireNonNull(known.get(set), () -> "set " + set + " was not run")
                .clone();
    }

    /** One cell under sets of some of the causes. */
    SetFunction cell(int cell, int[] players) {
        return set -> of(spread(set, players))[cell];
    }

    /** Whether two sets give the same bits in every cell. */
    boolean isSame(long one, long other) {
        return Arrays.equals(of(one), of(other));
    }

    int runs() {
        return known.size();
    }

    boolean converged() {
        return converged;
    }

    /** The mask over all causes of a mask over some of them. */
    static long spread(long set, int[] players) {
        long spread = 0;
        for (int i = 0; i < players.length; i++) {
            spread |= (set >> i & 1) << players[i];
        }
        return spread;
    }
}
