package org.ortaq.app.serve;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.assessment.Monitor;
import org.ortaq.assessment.Preview;
import org.ortaq.assessment.WhatIf;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Json;

/** Quick looks at one year of a scenario, always beside the promised package, so that the same question has the same answer. */
final class Previews implements AutoCloseable {

    private final DataPackage data;
    private final int threads;
    private volatile boolean stopped;
    private volatile @Nullable WhatIf whatIf;
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
            var promised =
                    new ScenarioChoice(data).choose("promised-package", java.util.List.of(), OptionalInt.empty());
            whatIf = new WhatIf(data, promised, threads, new Heard());
        } catch (java.util.concurrent.CancellationException asked) {
            System.getLogger("org.ortaq.serve").log(System.Logger.Level.DEBUG, "previews called off");
        }
    }

    /** @throws Refusal 503 while there is nothing to look at yet, 404 for a year that is not refined */
    Map<String, Object> preview(Scenario scenario, int year) {
        begin();
        var ready = Optional.ofNullable(whatIf)
                .orElseThrow(() -> new Refusal(503, "Previews are being prepared; the refined answer does not wait."));
        try {
            return json(ready.preview(scenario, year));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(404, String.valueOf(unknown.getMessage()));
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

    private final class Heard implements Monitor {
        @Override
        public void progress(String what, int done, int of) {}

        @Override
        public boolean isStopped() {
            return stopped;
        }
    }
}
