package org.ortaq.bench;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.people.PeopleModel;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.solver.HighsSolver;
import org.ortaq.trade.TradeInputs;
import org.ortaq.trade.TradeModel;
import org.ortaq.transport.TransportModel;
import org.ortaq.waterpower.WaterPowerModel;

/** Benchmarks of the model rooms on the base year of a data package. */
final class Models {

    private Models() {}

    static List<Benchmark> all(DataPackage data) {
        var region = data.region(Corner.CENTRAL);
        var benchmarks = new ArrayList<Benchmark>();
        var trade = new TradeModel();
        var base = trade.start(region);
        var later = region.at(region.year() + 6);
        var inputs = TradeInputs.unchanged(region.countries().size());
        benchmarks.add(new Benchmark(
                "trade",
                "equilibrium of one year",
                50,
                () -> trade.run(later, base, inputs).realIncome()[0]));
        var transport = new TransportModel();
        var tonnes = transport.tonnes(region, base.flows());
        var ways = transport.ways(region, tonnes);
        benchmarks.add(new Benchmark(
                "transport",
                "ways of one year found",
                5,
                () -> transport.ways(region, tonnes).routes().waits()[0]));
        benchmarks.add(new Benchmark(
                "transport",
                "freight spread over known ways",
                5,
                () -> transport.costs(region, ways, tonnes).usdPerTonne()[0][1]));
        var water = new WaterPowerModel();
        var solver = new HighsSolver();
        var state = water.start(region);
        var joint = region.with(region.power().jointly(31));
        benchmarks.add(new Benchmark(
                "waterpower",
                "first year, each alone",
                2,
                () -> water.run(region, region, state, solver).result().systemCost()[0]));
        benchmarks.add(new Benchmark(
                "waterpower",
                "first year, all five jointly",
                2,
                () -> water.run(joint, joint, state, solver).result().systemCost()[0]));
        var people = new PeopleModel();
        benchmarks.add(new Benchmark(
                "people",
                "visits, waits, recognition of one year",
                10,
                () -> people.run(region).spend()[region.countries().of("UZB")]));
        return benchmarks;
    }
}
