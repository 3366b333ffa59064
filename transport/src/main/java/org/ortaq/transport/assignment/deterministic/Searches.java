package org.ortaq.transport.assignment.deterministic;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ortaq.transport.shortest.Digraph;
import org.ortaq.transport.shortest.TreeSearch;

/** Searches the trees of all origins, several at once; each origin writes to its own place, so the order does not matter. */
final class Searches implements AutoCloseable {

    private final List<Origin> origins;
    private final List<TreeSearch> trees;
    private final ExecutorService workers;

    Searches(Digraph graph, List<Origin> origins, int threads) {
        this.origins = origins;
        int used = Math.max(1, Math.min(threads, origins.size()));
        this.trees =
                IntStream.range(0, used).mapToObj(_ -> new TreeSearch(graph)).toList();
        this.workers = Executors.newFixedThreadPool(used);
    }

    /** @param linkCost by class and link */
    void run(double[][] linkCost) {
        if (trees.size() == 1) {
            search(trees.getFirst(), new AtomicInteger(), linkCost);
            return;
        }
        var next = new AtomicInteger();
        var tasks = trees.stream()
                .<Future<?>>map(tree -> workers.submit(() -> search(tree, next, linkCost)))
                .toList();
        tasks.forEach(Searches::await);
    }

    private void search(TreeSearch tree, AtomicInteger next, double[][] linkCost) {
        for (int k = next.getAndIncrement(); k < origins.size(); k = next.getAndIncrement()) {
            var origin = origins.get(k);
            origin.search(tree, linkCost[origin.userClass]);
        }
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while searching", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a search failed: " + failed.getCause(), failed);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
