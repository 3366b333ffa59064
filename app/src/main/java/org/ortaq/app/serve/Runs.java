package org.ortaq.app.serve;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.RunId;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

/** The runs of this server; the same scenario is the same run. */
final class Runs implements AutoCloseable {

    private final DataPackage data;
    private final int threads;
    private final Previews previews;
    private final DrawnRuns drawn;
    private final Jobs<Assessed> jobs = new Jobs<>("run");

    /** What was refined before the ranges, by run. */
    private final Map<String, Centre> centres = new ConcurrentHashMap<>();

    /**
     * @param previews refines a scenario before all of it is computed
     * @param drawn runs draws after it
     */
    Runs(DataPackage data, int threads, Previews previews, DrawnRuns drawn) {
        this.data = data;
        this.previews = previews;
        this.drawn = drawn;
        this.threads = threads;
    }

    /** @throws Refusal 429 when too many are waiting */
    Job<Assessed> start(Scenario scenario) {
        var id = RunId.of(data, scenario);
        return jobs.start(id, (monitor, early) -> {
            var worker = Thread.currentThread();
            centres.put(id, previews.refined(scenario, worker::isInterrupted));
            centres.keySet().removeIf(other -> !other.equals(id) && !jobs.knows(other));
            early.run();
            var assessed = new Assessment(data, scenario, threads, previews.givingWay(monitor)).run();
            drawn.begin(id, scenario);
            return assessed;
        });
    }

    /** Of runs that are computed or wait. */
    long underWay() {
        return jobs.underWay();
    }

    Optional<Job<Assessed>> find(String id) {
        return jobs.find(id);
    }

    /** What is known of a run at the centre of the ranges; empty while it is not. */
    Optional<Centre> centre(String id) {
        return Optional.ofNullable(centres.get(id));
    }

    @Override
    public void close() {
        jobs.close();
    }
}
