package org.ortaq.app.water;

import java.util.Map;
import org.ortaq.app.water.problem.SddpProblem;
import org.ortaq.table.Json;
import org.ortaq.waterpower.sddp.Policy;
import org.ortaq.waterpower.sddp.Simulation;

/** The shape of {@code water sddp --json}. */
final class SddpJson {
    private SddpJson() {}

    static Map<String, Object> of(SddpProblem problem, Policy policy, Simulation simulation, double seconds) {
        double sign = problem.sign();
        double one = sign * simulation.low();
        double other = sign * simulation.high();
        return Json.object()
                .put("name", problem.name())
                .put("sense", problem.maximise() ? "max" : "min")
                .put("bound", sign * policy.bound())
                .put(
                        "simulated",
                        Json.object()
                                .put("mean", sign * simulation.mean())
                                .put("low", Math.min(one, other))
                                .put("high", Math.max(one, other))
                                .put("replications", simulation.costs().length)
                                .build())
                .put("iterations", policy.log().iterations())
                .put("seconds", seconds)
                .put("stopped", policy.log().stopped().word())
                .put("solves", policy.log().solves())
                .put("steps", policy.log().steps())
                .put("fallbacks", policy.log().fallbacks())
                .build();
    }
}
