package org.ortaq.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import org.ortaq.trade.estimation.panel.Column;
import org.ortaq.trade.estimation.panel.Frame;

/**
 * A panel of exporters, importers, sectors and years made by a counter-based generator, the same in every language: the
 * recipe is in docs/performance.md.
 */
final class GeneratedTrade {

    private static final long SEED = 20261123L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    final int rows;
    final double[] y;
    final double[] rta;
    final double[] ltau;
    final int[] es;
    final int[] is;
    final int[] pr;
    final int[] cluster;

    GeneratedTrade(int n, int sectors, int years) {
        rows = n * n * sectors * years;
        y = new double[rows];
        rta = new double[rows];
        ltau = new double[rows];
        es = new int[rows];
        is = new int[rows];
        pr = new int[rows];
        cluster = new int[rows];
        for (int r = 0; r < rows; r++) row(r, n, sectors, years);
    }

    Frame frame() {
        var columns = new LinkedHashMap<String, Column>();
        columns.put("y", new Column.OfNumbers(y));
        columns.put("rta", new Column.OfNumbers(rta));
        columns.put("ltau", new Column.OfNumbers(ltau));
        columns.put("es", levels(es));
        columns.put("is", levels(is));
        columns.put("pr", levels(pr));
        columns.put("cl", levels(cluster));
        return new Frame("generated", 1, rows, columns);
    }

    private static Column levels(int[] codes) {
        int most = Arrays.stream(codes).max().orElse(0);
        return new Column.OfLabels(
                codes, IntStream.rangeClosed(0, most).mapToObj(k -> "l" + k).toList());
    }

    private void row(int r, int n, int sectors, int years) {
        int t = r % years;
        int s = r / years % sectors;
        int j = r / years / sectors % n;
        int i = r / years / sectors / n;
        double dx = 100 * (uniform(200, i) - uniform(200, j));
        double dy = 100 * (uniform(201, i) - uniform(201, j));
        double g = -StrictMath.log(StrictMath.sqrt(dx * dx + dy * dy) + 1)
                + 0.3 * normal(7, ((long) i * n + j) * sectors + s)
                + (i == j ? 2 : 0);
        double a = level(1, i, i * sectors + s, (i * sectors + s) * years + t);
        double b = level(4, j, j * sectors + s, (j * sectors + s) * years + t);
        int p = Math.min(i, j) * n + Math.max(i, j);
        double start = StrictMath.floor(uniform(210, p) * 2 * years);
        rta[r] = t >= start && i != j ? 1 : 0;
        double tariff = i == j ? 0 : 0.2 * uniform(211, r) * (1 - 0.8 * rta[r]);
        ltau[r] = StrictMath.log(1 + tariff);
        double mu = StrictMath.exp(a + b + g + 0.4 * rta[r] - 4 * ltau[r]);
        double q = 0.5 / (1 + mu);
        y[r] = uniform(212, r) < q ? 0 : mu * StrictMath.exp(0.5 * normal(8, r) - 0.125) / (1 - q);
        es[r] = (i * sectors + s) * years + t;
        is[r] = (j * sectors + s) * years + t;
        pr[r] = (i * n + j) * sectors + s;
        cluster[r] = p;
    }

    private static double level(int stream, int country, int sector, int year) {
        return 0.8 * normal(stream, country) + 0.5 * normal(stream + 1, sector) + 0.3 * normal(stream + 2, year);
    }

    private static double uniform(long stream, long k) {
        return (mix(SEED + GOLDEN * (stream * (1L << 40) + k + 1)) >>> 11) * 0x1p-53;
    }

    private static double normal(long stream, long k) {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - uniform(2 * stream, k)))
                * StrictMath.cos(2 * StrictMath.PI * uniform(2 * stream + 1, k));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
