package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs draws by their numbers on a few threads, each by one of them; results come in the order asked for. */
record DrawPool(int threads, Monitor monitor) {

    /** @throws IllegalStateException naming the draw, if one fails */
    <T> List<T> run(int[] numbers, IntFunction<T> one) {
        var done = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var futures = new ArrayList<Future<T>>();
            IntStream.of(numbers)
                    .forEach(number -> futures.add(pool.submit(() -> {
                        var drawn = one.apply(number);
                        monitor.progress("draws", done.incrementAndGet(), numbers.length);
                        return drawn;
                    })));
            var drawn = new ArrayList<T>();
            for (int i = 0; i < numbers.length; i++) {
                drawn.add(await(futures.get(i), numbers[i]));
            }
            return drawn;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T await(Future<T> future, int number) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            var cause = Objects.requireNonNullElse(failed.getCause(), failed);
            throw new IllegalStateException("draw " + number + ": " + cause.getMessage(), cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
