package org.ortaq.bench;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.trade.TradeModel;
import org.ortaq.transport.ClosureStudy;
import org.ortaq.transport.RouteSearch;
import org.ortaq.transport.TransportModel;

/** Benchmarks of routes, assignment and closures on the region of a data package. */
final class Freight {

    private Freight() {}

    static List<Benchmark> all(DataPackage data) {
        var region = data.region(Corner.CENTRAL);
        var transport = new TransportModel();
        var tonnes = transport.tonnes(region, new TradeModel().start(region).flows());
        var benchmarks = new ArrayList<Benchmark>();
        benchmarks.add(new Benchmark(
                "transport",
                "one region-year: ways found, freight assigned",
                10,
                () -> transport.costs(region, transport.ways(region, tonnes), tonnes)
                        .usdPerTonne()[0][1]));
        benchmarks.add(front(region, "xian", "tashkent"));
        benchmarks.add(front(region, "xian", "duisburg"));
        benchmarks.add(new Benchmark(
                "transport",
                "every link, border and port closed in turn",
                1,
                () -> new ClosureStudy(region.network(), region.parameters(), tonnes)
                        .one().stream().mapToDouble(c -> c.extraCostMusd()).sum()));
        return benchmarks;
    }

    private static Benchmark front(Region region, String from, String to) {
        int a = place(region, from);
        int b = place(region, to);
        return new Benchmark(
                "transport",
                "Pareto set of four criteria, " + from + "-" + to,
                5,
                () -> new RouteSearch(region).find(a, b).pareto());
    }

    private static int place(Region region, String id) {
        return region.network()
                .places()
                .indexOf(region.network().placeExactly(id).orElseThrow());
    }
}
