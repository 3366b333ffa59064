package org.ortaq.bench;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.solver.HighsSolver;
import org.ortaq.waterpower.CutStore;
import org.ortaq.waterpower.PlanStudy;
import org.ortaq.waterpower.PolicyBook;
import org.ortaq.waterpower.PolicyHorizon;
import org.ortaq.waterpower.SeasonStudy;
import org.ortaq.waterpower.WaterCase;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.sddp.Sddp;
import org.ortaq.waterpower.sddp.TrainOptions;

/** Benchmarks of the studies on rivers and power. */
final class Water {
    private static final int TRILATERAL = 1 + 2 + 16;
    private static final int ALL = 31;
    private static final int YEARS = 5;

    private Water() {}

    static List<Benchmark> all(DataPackage data) {
        var solver = new HighsSolver();
        var base = data.region(Corner.CENTRAL);
        var regions = new ArrayList<Region>();
        for (int year = base.year(); year <= base.year() + 1 + YEARS; year++) {
            regions.add(base.at(year));
        }
        int first = base.year() + 1;
        var state = new WaterPowerModel().october(regions, first, solver);
        var asked = WaterCase.of(regions.get(1), regions.get(2), state);
        var horizon = new PolicyHorizon(regions.subList(1, regions.size()), state, 0.95, solver);
        var book = new PolicyBook(horizon, TrainOptions.usual().withIterations(20), CutStore.none(), 1, done -> {});
        book.prepare(List.of(ALL));
        var policy = book.of(ALL);
        var graph = policy.policy().graph();
        var session = policy.policy().open(GuardedSimplex::new);
        return List.of(
                new Benchmark(
                        "waterpower",
                        "a season of three parties",
                        1,
                        () -> new SeasonStudy(asked, "toktogul", TRILATERAL, solver)
                                .joint()
                                .surplusMusd()),
                new Benchmark(
                        "waterpower",
                        "a year of 31 coalitions",
                        1,
                        () -> new PlanStudy(asked, solver).all().getLast().worth()),
                new Benchmark(
                        "waterpower",
                        "policy of 60 months, 10 openings, 5 iterations",
                        1,
                        () -> Sddp.train(graph, TrainOptions.usual().withIterations(5), GuardedSimplex::new)
                                .bound()),
                new Benchmark(
                        "waterpower",
                        "forward pass of 60 months on cuts",
                        1,
                        () -> policy.pass(session).getLast().stageCost()));
    }
}
