package org.ortaq.app.serve;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.assessment.Monitor;
import org.ortaq.assessment.Preview;
import org.ortaq.assessment.WhatIf;
import org.ortaq.region.Coalition;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Json;
import org.ortaq.waterpower.WaterPowerResult;

/** Quick looks at one year of a scenario, always beside the promised package, so that the same question has the same answer. */
final class Previews implements AutoCloseable {

    /** The longest that a year of a run waits for previews. */
    private static final long PATIENCE_MILLIS = 100;

    private final DataPackage data;
    private final int threads;
    private volatile boolean stopped;
    private final CompletableFuture<WhatIf> prepared = new CompletableFuture<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private boolean begun;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("previews").daemon().factory());

    Previews(DataPackage data, int threads) {
        this.data = data;
        this.threads = threads;
    }

    /** Refines the promised package, which previews look at; once, and beside whatever else is under way. */
    synchronized void begin() {
        if (!begun) {
            begun = true;
            worker.execute(this::refine);
        }
    }

    private void refine() {
        try {
            var promised = new ScenarioChoice(data).choose("promised-package", List.of(), OptionalInt.empty());
            prepared.complete(new WhatIf(data, promised, threads, new Heard(() -> stopped)));
        } catch (CancellationException asked) {
            System.getLogger("org.ortaq.serve").log(System.Logger.Level.DEBUG, "previews called off");
            prepared.completeExceptionally(asked);
        } catch (RuntimeException failed) {
            prepared.completeExceptionally(failed);
        }
    }

    /**
     * What a scenario comes to over all years, at the centre of the ranges; waits until the promised package is refined.
     *
     * @param stopped whether the work is called off
     * @throws CancellationException when it was
     */
    Centre refined(Scenario scenario, BooleanSupplier stopped) {
        begin();
        var whatIf = prepared.join();
        var refined = whatIf.refineApart(scenario, new Heard(stopped));
        return new Centre(refined, whatIf.promises(refined));
    }

    /** Rivers and power of every year when a coalition carries out a scenario. */
    List<WaterPowerResult> rivers(Scenario scenario, Coalition coalition) {
        return prepared.join().rivers(scenario, coalition, new Heard(Thread.currentThread()::isInterrupted));
    }

    /** @throws Refusal 503 while there is nothing to look at yet, 404 for a year that is not refined */
    Map<String, Object> preview(Scenario scenario, int year) {
        begin();
        if (!prepared.isDone()) {
            throw new Refusal(503, "Previews are being prepared; ask again in a moment.");
        }
        underWay.incrementAndGet();
        try {
            return json(prepared.join().preview(scenario, year));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(404, String.valueOf(unknown.getMessage()));
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** Who drags a lever comes first: what can wait does so here, between two years, but never for long. */
    private void giveWay() {
        long patience = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (underWay.get() > 0 && System.nanoTime() < patience) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** A monitor whose work gives way to previews. */
    Monitor givingWay(Monitor monitor) {
        return new GivingWay(monitor, this);
    }

    private record GivingWay(Monitor monitor, Previews previews) implements Monitor {
        @Override
        public void progress(String what, int done, int of) {
            monitor.progress(what, done, of);
        }

        @Override
        public boolean isStopped() {
            previews.giveWay();
            return monitor.isStopped();
        }
    }

    private static Map<String, Object> json(Preview preview) {
        return Json.object()
                .put("year", preview.year())
                .put("beside", "promised-package")
                .put("ran", preview.ran().stream().map(r -> word(r.name())).toList())
                .put(
                        "waiting",
                        preview.waiting().stream().map(r -> word(r.name())).toList())
                .put("converged", preview.converged())
                .put("moved", preview.moved().stream().map(Previews::moved).toList())
                .build();
    }

    private static Map<String, Object> moved(Preview.Moved moved) {
        return Json.object()
                .put("metric", moved.metric())
                .put("area", moved.area())
                .put("before", moved.before())
                .put("after", moved.after())
                .build();
    }

    private static String word(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public void close() {
        stopped = true;
        worker.shutdownNow();
    }

    private record Heard(BooleanSupplier stopped) implements Monitor {
        @Override
        public void progress(String what, int done, int of) {}

        @Override
        public boolean isStopped() {
            return stopped.getAsBoolean();
        }
    }
}
