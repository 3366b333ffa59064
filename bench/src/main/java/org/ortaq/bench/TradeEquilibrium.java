package org.ortaq.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Region;
import org.ortaq.trade.TradeInputs;
import org.ortaq.trade.TradeModel;
import org.ortaq.trade.equilibrium.Closure;
import org.ortaq.trade.equilibrium.MultiSector;

/** Worlds of many sectors: NAFTA as published, where its data are present. */
final class TradeEquilibrium {

    private TradeEquilibrium() {}

    static List<Benchmark> all(Path home, Region region) {
        var benchmarks = new ArrayList<Benchmark>();
        region(region, benchmarks);
        var nafta = new NaftaFiles(home.resolve("../shared/data/trade/cp2015"));
        if (nafta.present()) {
            nafta(nafta, benchmarks);
        } else {
            System.err.println("NAFTA is left out: no data in " + nafta.folder());
        }
        return benchmarks;
    }

    /** The region's own world: a year by itself, and a pass of the coupling after one like it. */
    private static void region(Region region, List<Benchmark> benchmarks) {
        var trade = new TradeModel();
        var base = trade.start(region);
        var later = region.at(region.year() + 6);
        var costs = region.tradeCosts();
        var easier = later.with(costs.at(region.year() + 6)
                .scaleNonTariff(region.countries().of("KAZ"), region.countries().of("UZB"), 0.5));
        var inputs = TradeInputs.unchanged(region.countries().size());
        var alone = base.world().solver();
        var change = base.world().unchanged(Closure.FIXED_SHARE);
        int kaz = region.countries().of("KAZ");
        for (double[][] sector : change.cost) {
            for (int m = 0; m < sector.length; m++) {
                sector[m][kaz] = m == kaz ? 1 : 0.95;
            }
        }
        benchmarks.add(new Benchmark("trade", "the region, 38 x 15: a shock, from the base", 30, () -> {
            alone.reset();
            alone.solve(change);
            return alone.residual();
        }));
        benchmarks.add(new Benchmark(
                "trade",
                "the region: year 6 by itself, costs and results included",
                10,
                () -> trade.years(base).run(later, inputs).realIncome()[0]));
        benchmarks.add(new Benchmark("trade", "the region: year 6 with a lever and back, warm", 10, () -> {
            var years = trade.years(base);
            years.run(later, inputs);
            for (int k = 0; k < 4; k++) {
                years.run(easier, inputs);
                years.run(later, inputs);
            }
            return years.run(later, inputs).realIncome()[0];
        }));
    }

    private static void nafta(NaftaFiles files, List<Benchmark> benchmarks) {
        var data = files.data();
        var base = new MultiSector(data);
        var before = base.unchanged(Closure.BALANCED);
        var after = base.unchanged(Closure.BALANCED);
        files.putTariffs(after);
        benchmarks.add(new Benchmark("trade", "NAFTA, 31 x 40: base, world before, world after", 3, () -> {
            var solver = new MultiSector(data).solver();
            if (!solver.solve(before) || !solver.solve(after)) {
                throw new IllegalStateException("NAFTA did not converge");
            }
            return solver.world(after).wage()[0];
        }));
        var solver = base.solver();
        benchmarks.add(new Benchmark("trade", "NAFTA, 31 x 40: from before to after", 3, () -> {
            solver.reset();
            solver.solve(after);
            return solver.world(after).wage()[0];
        }));
    }
}
