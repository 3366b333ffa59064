package org.ortaq.bench;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.Ppml;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.likelihood.Accuracy;
import org.ortaq.trade.estimation.panel.Frame;

/** Benchmarks of the estimator on generated three-way panels, one thread, standard errors included, reading not. */
final class TradeEstimation {

    private static final Formula FORMULA = Formula.parse("y ~ rta + ltau | es + is + pr");

    private TradeEstimation() {}

    /** @param large whether to add the panel of a million rows */
    static List<Benchmark> all(boolean large) {
        var benchmarks = new ArrayList<Benchmark>();
        add(benchmarks, "50k", new GeneratedTrade(50, 4, 5).frame());
        if (large) {
            add(benchmarks, "1M", new GeneratedTrade(100, 10, 10).frame());
        }
        return benchmarks;
    }

    private static void add(List<Benchmark> benchmarks, String size, Frame frame) {
        benchmarks.add(benchmark("PPML three-way " + size + ", default", frame, Accuracy.DEFAULT));
        benchmarks.add(benchmark("PPML three-way " + size + ", tight", frame, Accuracy.TIGHT));
    }

    private static Benchmark benchmark(String name, Frame frame, Accuracy accuracy) {
        var options = Options.DEFAULT.clusteredBy("cl").with(accuracy);
        return new Benchmark(
                "trade",
                name,
                1,
                () -> Ppml.estimate(frame, FORMULA, options).coefficient("ltau").se());
    }
}
