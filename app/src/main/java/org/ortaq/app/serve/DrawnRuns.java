package org.ortaq.app.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.app.assess.DrawsJson;
import org.ortaq.assessment.DrawStudy;
import org.ortaq.assessment.DrawnAnswer;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.assessment.draws.Series;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.numerics.Quantiles;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Json;

/** The draws of runs: read from files when the server began, or run after a run has ended. */
final class DrawnRuns implements AutoCloseable {

    private static final long SEED = 1;

    private final DataPackage data;
    private final int threads;
    private final int wanted;
    private final TreeMap<String, Ensemble> read = new TreeMap<>();
    private final Jobs<Ensemble> jobs = new Jobs<>("run");

    /**
     * @param threads draws run at once
     * @param wanted draws of every run; 0: none but those read
     * @param ensembles of this data package
     */
    DrawnRuns(DataPackage data, int threads, int wanted, List<Ensemble> ensembles) {
        this.data = data;
        this.threads = threads;
        this.wanted = wanted;
        ensembles.forEach(ensemble -> read.put(ensemble.origin().run(), ensemble));
    }

    /** No draws at all. */
    static DrawnRuns none(DataPackage data) {
        return new DrawnRuns(data, 1, 0, List.of());
    }

    /** Begins the draws of a run that has ended, if they are wanted and not there; when too many wait it goes without. */
    void begin(String run, Scenario scenario) {
        if (wanted == 0 || read.containsKey(run)) {
            return;
        }
        var plan = new Plan(wanted, Sampling.LHS, SEED, false);
        try {
            jobs.start(run, (monitor, _) -> new DrawStudy(data, scenario, plan, threads, monitor).run(Shard.WHOLE));
        } catch (Refusal full) {
            System.getLogger("org.ortaq.serve").log(System.Logger.Level.DEBUG, "no draws of " + run, full);
        }
    }

    /** The draws of a run as they are being run. */
    Optional<Job<Ensemble>> job(String run) {
        return jobs.find(run);
    }

    /** Empty while they are not all there. */
    Optional<Ensemble> find(String run) {
        return Optional.ofNullable(read.get(run)).or(() -> job(run).flatMap(Job::found));
    }

    /** What the draws say; how far they are; or that there are none. */
    Map<String, Object> json(String run) {
        var found = find(run);
        if (found.isPresent()) {
            var json = DrawsJson.of(found.get(), DrawnAnswer.of(data, found.get()));
            json.put("state", "done");
            return json;
        }
        return job(run).map(Job::json)
                .orElseGet(
                        () -> Json.object().put("run", run).put("state", "none").build());
    }

    /** What the draws say of one number of the package. */
    Optional<Quantiles> quantiles(String run, String metric, String area, int year) {
        return find(run).flatMap(e -> e.quantiles(new Series(Series.Course.PACKAGE, metric, area, year)));
    }

    @Override
    public void close() {
        jobs.close();
    }
}
