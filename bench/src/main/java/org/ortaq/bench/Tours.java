package org.ortaq.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.people.TourBook;
import org.ortaq.people.TourPlanner;
import org.ortaq.people.TourWish;
import org.ortaq.people.tours.Orienteering;
import org.ortaq.people.tours.TourSearch;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Problems;

/** Benchmarks of tours: the search in a city and the whole plan. */
final class Tours {

    private Tours() {}

    static List<Benchmark> all(DataPackage data) {
        var benchmarks = new ArrayList<Benchmark>();
        var hundred = random(100);
        benchmarks.add(new Benchmark(
                "people",
                "tour search, 100 places, 2 tours, 2,000 iterations",
                1,
                () -> new TourSearch(hundred, 2, 1).run(2000, 1, () -> false).score()));
        var book = TourBook.read(data.reading(Corner.CENTRAL, new Problems()));
        var wish = new TourWish("DEU", "Tashkent", "Tashkent", 14, LocalDate.of(2026, 5, 15), 1680, 30);
        benchmarks.add(new Benchmark(
                "people",
                "tour plan, 14 days, 26 cities",
                1,
                () -> new TourPlanner(book).plan(wish).orElseThrow().value()));
        return benchmarks;
    }

    /** Places on a square of 100, windows of 60, a day of 240. */
    private static Orienteering random(int places) {
        var random = RandomStream.of(20261123, "bench-tours");
        int n = places + 2;
        int[][] column = new int[5][n];
        double[][] at = new double[n][2];
        long counter = 0;
        for (int v = 0; v < n; v++) {
            at[v][0] = v == n - 1 ? at[0][0] : 100 * random.uniform(counter++);
            at[v][1] = v == n - 1 ? at[0][1] : 100 * random.uniform(counter++);
            boolean visit = v > 0 && v < n - 1;
            column[0][v] = v;
            column[1][v] = visit ? 1 + (int) (30 * random.uniform(counter++)) : 0;
            column[2][v] = visit ? 10 : 0;
            column[3][v] = visit ? (int) (180 * random.uniform(counter++)) : 0;
            column[4][v] = visit ? column[3][v] + 60 : 240;
        }
        int[] travel = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double dx = at[i][0] - at[j][0];
                double dy = at[i][1] - at[j][1];
                travel[i * n + j] = (int) Math.ceil(Math.sqrt(dx * dx + dy * dy));
            }
        }
        return new Orienteering(column[0], column[1], column[2], column[3], column[4], travel);
    }
}
