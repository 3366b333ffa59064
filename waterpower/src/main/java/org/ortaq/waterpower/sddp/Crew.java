package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Threads that do given pieces of work; the pieces, not the threads, decide what is computed. */
final class Crew implements AutoCloseable {
    private final @Nullable ExecutorService pool;

    Crew(int threads) {
        pool = threads > 1 ? Executors.newFixedThreadPool(threads) : null;
    }

    /** The results, in the order of the work. */
    <T> List<T> all(List<Callable<T>> work) {
        var done = new ArrayList<T>();
        if (pool == null || work.size() == 1) {
            for (var piece : work) done.add(here(piece));
            return done;
        }
        var running = new ArrayList<Future<T>>();
        for (var piece : work) running.add(pool.submit(piece));
        for (var result : running) done.add(there(result));
        return done;
    }

    private static <T> T here(Callable<T> piece) {
        try {
            return piece.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private static <T> T there(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) throw own;
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    @Override
    public void close() {
        if (pool != null) pool.close();
    }
}
