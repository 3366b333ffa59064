package org.ortaq.assessment;

import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Origin;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * Runs the draws of a plan, or a shard of them. A draw is a function of the plan and its number alone and is run by one
 * thread, so that neither threads nor shards change a bit.
 */
public final class DrawStudy {

    private final DataPackage data;
    private final Scenario scenario;
    private final Plan plan;
    private final int threads;
    private final Monitor monitor;

    /**
     * @param threads how many draws are run at once; changes no result
     * @param monitor hears of progress
     */
    public DrawStudy(DataPackage data, Scenario scenario, Plan plan, int threads, Monitor monitor) {
        this.data = data;
        this.scenario = scenario;
        this.plan = plan;
        this.threads = threads;
        this.monitor = monitor;
    }

    public Ensemble run(Shard shard) {
        var uncertain = Uncertain.of(data, scenario.to());
        var points = plan.sampling().points(plan.seed(), plan.draws(), uncertain.dimensions());
        var promised = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
        var one = new DrawRun(data, promised, new DrawnNumbers(data, scenario), plan.coalitions());
        return new Ensemble(
                origin(data, scenario),
                plan,
                new DrawPool(threads, monitor)
                        .run(shard.draws(plan.draws()), number -> one.run(uncertain.draw(number, points))));
    }

    /** What ensembles of this package and scenario are computed from. */
    public static Origin origin(DataPackage data, Scenario scenario) {
        return new Origin(
                RunId.of(data, scenario),
                data.hash(),
                scenario.id(),
                RunId.scenario(scenario),
                scenario.from(),
                scenario.to(),
                RunId.VERSION);
    }
}
