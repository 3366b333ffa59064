package org.ortaq.bench;

import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.trade.PackageMatrix;
import org.ortaq.trade.complexity.Deviation;
import org.ortaq.trade.complexity.Fitness;
import org.ortaq.trade.complexity.Proximity;
import org.ortaq.trade.complexity.Specialisation;
import org.ortaq.trade.complexity.Spectrum;
import org.ortaq.trade.indicators.PairIndicators;

/** Benchmarks of the indicators: the shipped matrix, and a seeded world as large as the usual table of exports. */
final class TradeIndicators {

    private static final int COUNTRIES = 226;
    private static final int PRODUCTS = 785;

    private TradeIndicators() {}

    static List<Benchmark> all(DataPackage data) {
        var matrix = PackageMatrix.of(data.table("trade-shape")).matrix();
        var world = world();
        return List.of(
                new Benchmark(
                        "trade",
                        "indicators of a pair, 38 countries x 10 sections",
                        20,
                        () -> PairIndicators.of(matrix, 0, 1).getFirst().value().orElse(0)),
                new Benchmark(
                        "trade",
                        "ECI and PCI, 226 countries x 785 products",
                        1,
                        () -> Spectrum.of(world, Deviation.SAMPLE).eci()[0]),
                new Benchmark(
                        "trade",
                        "fitness, 20 iterations, 226 x 785",
                        5,
                        () -> Fitness.of(world, 20).countries()[0]),
                new Benchmark("trade", "proximity of 785 products", 1, () -> Proximity.products(world)[0][1]));
    }

    private static Specialisation world() {
        var random = RandomStream.of(20261123, "bench-complexity");
        boolean[][] has = new boolean[COUNTRIES][PRODUCTS];
        for (int c = 0; c < COUNTRIES; c++) {
            for (int p = 0; p < PRODUCTS; p++) {
                has[c][p] =
                        random.uniform((long) c * PRODUCTS + p) < 0.05 + 0.4 * c * p / (COUNTRIES * (double) PRODUCTS);
            }
        }
        return Specialisation.of(has);
    }
}
