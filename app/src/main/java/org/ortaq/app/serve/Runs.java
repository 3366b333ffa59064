package org.ortaq.app.serve;

import java.util.Optional;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.RunId;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

/** The runs of this server; the same scenario is the same run. */
final class Runs implements AutoCloseable {

    private final DataPackage data;
    private final int threads;
    private final Jobs<Assessed> jobs = new Jobs<>("run");

    Runs(DataPackage data, int threads) {
        this.data = data;
        this.threads = threads;
    }

    /** @throws Refusal 429 when too many are waiting */
    Job<Assessed> start(Scenario scenario) {
        return jobs.start(RunId.of(data, scenario), monitor -> new Assessment(data, scenario, threads, monitor).run());
    }

    Optional<Job<Assessed>> find(String id) {
        return jobs.find(id);
    }

    @Override
    public void close() {
        jobs.close();
    }
}
