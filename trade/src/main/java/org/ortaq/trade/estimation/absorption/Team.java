package org.ortaq.trade.estimation.absorption;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Threads that share out numbered pieces of work; close it to end them. With one thread the caller does it all. */
public final class Team implements AutoCloseable {

    private final int threads;
    private final @Nullable ExecutorService others;

    /** @param threads at least 1 */
    public Team(int threads) {
        if (threads < 1) throw new IllegalArgumentException("threads: found " + threads + ", expected at least 1");
        this.threads = threads;
        this.others = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, Team::daemon);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "estimation");
        thread.setDaemon(true);
        return thread;
    }

    /** Runs the pieces 0..count-1, thread t the pieces t, t + threads, ...; returns when all are done. */
    public void run(int count, IntConsumer piece) {
        int used = Math.min(threads, count);
        if (others == null || used < 2) {
            for (int k = 0; k < count; k++) piece.accept(k);
            return;
        }
        var failure = new AtomicReference<@Nullable RuntimeException>();
        var done = new CountDownLatch(used - 1);
        for (int t = 1; t < used; t++) {
            int first = t;
            others.execute(() -> {
                share(first, used, count, piece, failure);
                done.countDown();
            });
        }
        share(0, used, count, piece, failure);
        await(done);
        var broken = failure.get();
        if (broken != null) throw broken;
    }

    private static void share(
            int first, int step, int count, IntConsumer piece, AtomicReference<@Nullable RuntimeException> failure) {
        try {
            for (int k = first; k < count; k += step) piece.accept(k);
        } catch (RuntimeException broken) {
            failure.compareAndSet(null, broken);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the estimation was interrupted", stopped);
        }
    }

    @Override
    public void close() {
        if (others != null) others.shutdown();
    }
}
