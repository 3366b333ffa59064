package org.ortaq.cluster.assess;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.assess.EnsembleFile;
import org.ortaq.assessment.DrawStudy;
import org.ortaq.assessment.Monitor;
import org.ortaq.assessment.draws.Origin;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * What a worker needs to run any partition: it is sent once to each executor and opened there once. Draws are functions of
 * plan and number (Sobol or Latin hypercube points by counter), so that a partition needs nothing of another.
 */
final class DrawBrief implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PackedFiles files;
    private final Asked asked;
    private final int draws;
    private final String sampling;
    private final long seed;
    private final boolean coalitions;
    private final String expected;
    private transient @Nullable Ready ready;

    /** @param origin what every machine must find from the files and the scenario */
    DrawBrief(PackedFiles files, Asked asked, Plan plan, Origin origin) {
        this.files = files;
        this.asked = asked;
        this.draws = plan.draws();
        this.sampling = plan.sampling().word();
        this.seed = plan.seed();
        this.coalitions = plan.coalitions();
        this.expected = origin.toString();
    }

    private record Ready(DataPackage data, Scenario scenario) {}

    /** The file of a partition: the bytes that {@code assess --shard} writes. */
    byte[] run(Shard shard) {
        var here = ready();
        var study = new DrawStudy(here.data, here.scenario, plan(), 1, Monitor.SILENT);
        return EnsembleFile.bytes(study.run(shard));
    }

    private Plan plan() {
        return new Plan(draws, Sampling.of(sampling), seed, coalitions);
    }

    private synchronized Ready ready() {
        if (ready == null) {
            var data = DataPackage.open(files);
            var scenario = asked.of(data);
            var found = DrawStudy.origin(data, scenario).toString();
            if (!found.equals(expected)) {
                throw new IllegalStateException(
                        "this worker is another version of the program: found " + found + ", expected " + expected);
            }
            ready = new Ready(data, scenario);
        }
        return ready;
    }
}
