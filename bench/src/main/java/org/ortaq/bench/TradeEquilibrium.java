package org.ortaq.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ortaq.trade.equilibrium.Closure;
import org.ortaq.trade.equilibrium.MultiSector;

/** Worlds of many sectors: NAFTA as published, where its data are present. */
final class TradeEquilibrium {

    private TradeEquilibrium() {}

    static List<Benchmark> all(Path home) {
        var benchmarks = new ArrayList<Benchmark>();
        var nafta = new NaftaFiles(home.resolve("../shared/data/trade/cp2015"));
        if (nafta.present()) {
            nafta(nafta, benchmarks);
        } else {
            System.err.println("NAFTA is left out: no data in " + nafta.folder());
        }
        return benchmarks;
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
