package org.ortaq.app.serve;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Computes at most so many things at once: others wait in a short queue, and beyond it are sent away with 429. */
final class Workbench implements AutoCloseable {

    private final Semaphore queue;
    private final ExecutorService workers;
    private final Duration patience;

    /**
     * @param threads computed at once
     * @param waiting requests that may wait beside them
     * @param patience how long a request waits before it is told 504
     */
    Workbench(int threads, int waiting, Duration patience) {
        this.queue = new Semaphore(threads + waiting);
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("work-", 1).daemon().factory());
        this.patience = patience;
    }

    /** @throws Refusal 429 when too much is waiting, 504 when it takes too long; the work is then interrupted */
    Answer compute(Callable<Answer> work) {
        if (!queue.tryAcquire()) {
            throw new Refusal(429, "Too many questions at once; ask again in a moment.");
        }
        // The place is given back when the work has ended, or when it was called off before it began.
        var begun = new AtomicBoolean();
        var future = workers.submit(() -> {
            if (!begun.compareAndSet(false, true)) {
                throw new CancellationException();
            }
            try {
                return work.call();
            } finally {
                queue.release();
            }
        });
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            if (begun.compareAndSet(false, true)) {
                queue.release();
            }
            future.cancel(true);
            throw new Refusal(
                    504, "This takes longer than " + patience.toSeconds() + " seconds; use the command line.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "The server is stopping.");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
