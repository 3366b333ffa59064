package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ortaq.solver.Basis;
import org.ortaq.solver.HighsSolver;
import org.ortaq.waterpower.sddp.Simulation;

/** What policies do on drawn inflows: the same draws for every coalition and for the countries alone. */
public final class PolicyStudy {
    private static final int BLOCK = 5;

    private final PolicyBook book;
    private final PolicyWalk walk;
    private final int paths;
    private final long seed;
    private final int threads;
    private final TreeMap<Integer, PlayedPolicy> played = new TreeMap<>();

    /** @param paths drawn, two or more */
    public PolicyStudy(PolicyBook book, int paths, long seed, int threads) {
        this.book = book;
        this.paths = paths;
        this.seed = seed;
        this.threads = threads;
        walk = new PolicyWalk(book);
    }

    /**
     * What a coalition gains by its policy over the policies of the countries alone, million USD, mean and 95 % interval of
     * the mean over the draws; and what the outsiders gain by it.
     */
    public record Worth(int mask, Simulation worth, Simulation externality) {}

    /** Worth of a coalition. */
    public Worth worth(int mask) {
        var alone = of(0).costs();
        var together = of(mask).costs();
        var inside = new double[paths];
        var outside = new double[paths];
        for (int p = 0; p < paths; p++) {
            for (int m = 0; m < MonthAccount.MEMBERS; m++) {
                double gain = (alone[p][m] - together[p][m]) / 1000;
                if ((mask & 1 << m) != 0) {
                    inside[p] += gain;
                } else {
                    outside[p] += gain;
                }
            }
        }
        return new Worth(mask, Simulation.of(inside), Simulation.of(outside));
    }

    /** The coalition on the drawn paths; 0 and single countries are the status quo. */
    public PlayedPolicy of(int mask) {
        int who = Integer.bitCount(mask) < 2 ? 0 : mask;
        return played.computeIfAbsent(who, this::play);
    }

    private PlayedPolicy play(int mask) {
        var result = new PlayedPolicy(book.horizon(), paths);
        var starts = starts(mask);
        var work = new ArrayList<Callable<Integer>>();
        for (int from = 0; from < paths; from += BLOCK) {
            int first = from;
            int end = Math.min(paths, from + BLOCK);
            work.add(() -> block(result, mask, first, end, starts));
        }
        Work.all(work, threads);
        return result;
    }

    // Where the programs of mean inflow end: those of the drawn paths begin there.
    private List<Basis> starts(int mask) {
        try (var solver = new StartedSolver(List.of())) {
            walk.play(mask, walk.mean(), solver);
            return solver.ends();
        }
    }

    private int block(PlayedPolicy result, int mask, int from, int end, List<Basis> starts) {
        try (var solver = new StartedSolver(starts)) {
            for (int p = from; p < end; p++) {
                result.add(p, walk.play(mask, walk.drawn(seed, p), solver.again()));
            }
        }
        return end - from;
    }

    /** Mean inflow, month by month without knowing it: cost to each member, thousand USD. */
    public double[] costsAtMeanInflow(int mask) {
        try (var solver = new HighsSolver()) {
            return book.horizon().costs(walk.play(mask, walk.mean(), solver));
        }
    }

    /** Mean inflow known year by year: cost to each member, thousand USD. */
    public double[] costsWhenKnown(int mask) {
        try (var solver = new HighsSolver()) {
            return book.horizon().costs(book.horizon().known(mask, solver));
        }
    }

    /** What a coalition would gain if inflow were the mean and known year by year, million USD. */
    public double worthWhenKnown(int mask) {
        var alone = costsWhenKnown(0);
        var together = Integer.bitCount(mask) < 2 ? alone : costsWhenKnown(mask);
        double gain = 0;
        for (int m = 0; m < alone.length; m++) {
            gain += (mask & 1 << m) != 0 ? (alone[m] - together[m]) / 1000 : 0;
        }
        return gain;
    }

    /** Rows and columns of the largest stage of any policy made ready. */
    public int[] size() {
        var largest = new int[2];
        for (var policy : book.all()) {
            var size = policy.party().size();
            largest[0] = Math.max(largest[0], size[0]);
            largest[1] = Math.max(largest[1], size[1]);
        }
        return largest;
    }

    /** Months played, for rates. */
    public int months() {
        return MONTHS * book.horizon().length() * paths;
    }

    /** Coalitions of two or more and the countries alone. */
    public static List<Integer> everybody() {
        var masks = new ArrayList<Integer>();
        for (int mask = 1; mask < 32; mask++) {
            masks.add(mask);
        }
        return masks;
    }
}
