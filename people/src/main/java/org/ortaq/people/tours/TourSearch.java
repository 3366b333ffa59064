package org.ortaq.people.tours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Searches good tours: two islands, which meet after every cycle. */
public final class TourSearch {

    /** By island: one looks at score alone, the other leans to short ways; they differ, so that they do not get stuck alike. */
    private static final double[] TRAVEL_WEIGHT = {0, 0.5};

    static final int ISLANDS = 2;

    private final Orienteering problem;
    private final Tours tours;
    private final long seed;
    private final int[] leave;
    private final int[][] near;

    /**
     * @param tours how many tours there are, at least 1
     * @param seed the same seed and number of iterations give the same tours
     */
    public TourSearch(Orienteering problem, int tours, long seed) {
        this(problem, Tours.alike(problem, tours), seed);
    }

    /** With tours that differ. */
    public TourSearch(Orienteering problem, Tours tours, long seed) {
        this.problem = problem;
        this.tours = tours;
        this.seed = seed;
        int n = problem.size();
        leave = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                leave[i * n + j] = problem.service()[i] + problem.travel(i, j);
            }
        }
        near = new int[n][];
        for (int i = 0; i < n; i++) {
            int from = i;
            near[i] = IntStream.range(1, n - 1)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer v) -> problem.travel(from, v))
                            .thenComparingInt(v -> v))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /**
     * Runs until a number of iterations is done or it is told to stop.
     *
     * @param iterations over all islands; the result depends on it, not on the threads
     * @param stop asked from several threads; when it never says yes the result is reproducible
     */
    public TourResult run(long iterations, int threads, BooleanSupplier stop) {
        if (iterations < 1) {
            throw new IllegalArgumentException("iterations must be at least 1: " + iterations);
        }
        var islands = IntStream.range(0, ISLANDS)
                .mapToObj(k -> new Island(
                        problem, tours, leave, near, seed * ISLANDS + k, TRAVEL_WEIGHT[k % TRAVEL_WEIGHT.length]))
                .toList();
        long perIsland = (iterations + ISLANDS - 1) / ISLANDS;
        long done = 0;
        int round = 0;
        try (var pool = Executors.newFixedThreadPool(Math.clamp(threads, 1, ISLANDS))) {
            while (done < perIsland && best(islands).best().score < problem.totalScore() && !stop.getAsBoolean()) {
                int length = (int) Math.min(perIsland - done, cycleLength(round));
                cycle(islands, pool, length, round, stop);
                done += length;
                meet(islands, round);
                round++;
            }
        }
        return result(islands);
    }

    /** A short search by one island, in the thread of the caller. */
    public TourResult alone(int iterations) {
        var island = new Island(problem, tours, leave, near, seed, TRAVEL_WEIGHT[1]);
        if (island.best().score < problem.totalScore()) {
            island.cycle(iterations, 1, 0.5, () -> false);
        }
        return result(List.of(island));
    }

    private static int cycleLength(int round) {
        return 3000 << Math.min(3, round / 2);
    }

    private static void cycle(List<Island> islands, ExecutorService pool, int length, int round, BooleanSupplier stop) {
        double[] hot = {1.0, 0.4};
        double[] size = {0.3, 0.5};
        var work = new ArrayList<java.util.concurrent.Future<?>>();
        for (int k = 0; k < islands.size(); k++) {
            var island = islands.get(k);
            int kind = (k + round) % 2;
            work.add(pool.submit(() -> island.cycle(length, hot[kind], size[kind], stop)));
        }
        for (var each : work) {
            await(each);
        }
    }

    private static void await(java.util.concurrent.Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour search was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the tour search failed: " + failed.getCause(), failed);
        }
    }

    /** Every other round the island that is behind goes on from the best tours of the other. */
    private static void meet(List<Island> islands, int round) {
        var best = best(islands);
        for (var island : islands) {
            boolean isBehind = island.best().score < best.best().score;
            if (isBehind && round % 2 == 1) {
                island.adopt(best.best());
            } else {
                island.adopt(island.best());
            }
        }
    }

    private static Island best(List<Island> islands) {
        var best = islands.getFirst();
        for (var island : islands) {
            best = island.best().score > best.best().score ? island : best;
        }
        return best;
    }

    private static TourResult result(List<Island> islands) {
        var best = best(islands).best();
        long done = islands.stream().mapToLong(Island::done).sum();
        return new TourResult(
                best.score, IntStream.range(0, best.count).mapToObj(best::stops).toList(), done);
    }
}
