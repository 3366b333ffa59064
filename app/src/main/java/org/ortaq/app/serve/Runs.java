package org.ortaq.app.serve;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.RunId;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

/** The runs of this server, one computed at a time; the same scenario is the same run. The oldest that have ended are forgotten. */
final class Runs implements AutoCloseable {

    private static final int KEPT = 8;
    private static final int WAITING = 4;

    private final DataPackage data;
    private final int threads;
    private final Previews previews;
    private final LinkedHashMap<String, Run> runs = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("runs").daemon().factory());

    /** @param previews refines a scenario before all of it is computed */
    Runs(DataPackage data, int threads, Previews previews) {
        this.data = data;
        this.previews = previews;
        this.threads = threads;
    }

    /** @throws Refusal 429 when too many are waiting */
    synchronized Run start(Scenario scenario) {
        var id = RunId.of(data, scenario);
        var known = runs.get(id);
        if (known != null && (!known.ended() || known.assessed().isPresent())) {
            return known;
        }
        if (runs.values().stream().filter(r -> !r.ended()).count() > WAITING) {
            throw new Refusal(429, "Too many scenarios are waiting; call one off or ask again in a moment.");
        }
        var run = new Run(id, scenario);
        runs.put(id, run);
        forget();
        worker.execute(() -> compute(run));
        return run;
    }

    private void forget() {
        var oldest = runs.values().iterator();
        while (runs.size() > KEPT && oldest.hasNext()) {
            if (oldest.next().ended()) {
                oldest.remove();
            }
        }
    }

    synchronized Optional<Run> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    private void compute(Run run) {
        if (!run.begin()) {
            return;
        }
        try {
            run.refine(previews.refined(run.scenario(), run::ended));
            run.finish(new Assessment(data, run.scenario(), threads, (_, done, of) -> run.progress(done, of)).run());
        } catch (RuntimeException failed) {
            run.fail(String.valueOf(failed.getMessage()));
        } finally {
            // A call-off may have come after the last wait: its interrupt must not reach the next run.
            Thread.interrupted();
        }
    }

    @Override
    public synchronized void close() {
        runs.values().forEach(Run::cancel);
        worker.shutdownNow();
    }
}
