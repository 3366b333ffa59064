package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Independent pieces of work on a few threads; what they compute does not depend on how many there are. */
final class Work {
    private Work() {}

    /** The results, in the order of the work. */
    static <T> List<T> all(List<Callable<T>> work, int threads) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<T>>();
            work.forEach(piece -> running.add(pool.submit(piece)));
            var results = new ArrayList<T>();
            for (var result : running) {
                results.add(await(result));
            }
            return results;
        }
    }

    private static <T> T await(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
