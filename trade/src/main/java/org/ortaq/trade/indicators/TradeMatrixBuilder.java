package org.ortaq.trade.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Collects the rows of a {@link TradeMatrix} in any order; rows of one pair and sector add up, in the order of their size. */
public final class TradeMatrixBuilder {

    private static final String TOTAL = "TOTAL";

    private record Entry(String exporter, String importer, String sector, double value) {}

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::exporter)
            .thenComparing(Entry::importer)
            .thenComparing(Entry::sector)
            .thenComparingDouble(Entry::value);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> totals = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param sector code of the good; {@code TOTAL} for all goods together
     * @param value not negative, in the unit of the whole matrix
     */
    public TradeMatrixBuilder add(String exporter, String importer, String sector, double value) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(
                    "value of " + exporter + "-" + importer + " must not be negative: " + value);
        }
        boolean isTotal = sector.toUpperCase(Locale.ROOT).equals(TOTAL);
        (isTotal ? totals : entries).add(new Entry(exporter, importer, isTotal ? TOTAL : sector, value));
        return this;
    }

    public TradeMatrix build() {
        entries.sort(ORDER);
        totals.sort(ORDER);
        var countries = new TreeSet<String>();
        var sectors = new TreeSet<String>();
        for (var list : List.of(entries, totals)) {
            list.forEach(e -> countries.addAll(List.of(e.exporter, e.importer)));
        }
        entries.forEach(e -> sectors.add(e.sector));
        return matrix(new ArrayList<>(countries), new ArrayList<>(sectors));
    }

    private TradeMatrix matrix(List<String> countries, List<String> sectors) {
        int n = countries.size();
        int[] start = new int[n * n + 1];
        int[] sector = new int[entries.size()];
        double[] value = new double[entries.size()];
        double[][] total = sums(totals, countries);
        double[][] sum = sums(entries, countries);
        for (int r = 0; r < value.length; r++) {
            var entry = entries.get(r);
            start[at(countries, entry.exporter) * n + at(countries, entry.importer) + 1]++;
            sector[r] = at(sectors, entry.sector);
            value[r] = entry.value;
        }
        for (int p = 0; p < n * n; p++) {
            start[p + 1] += start[p];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double stated = total[i][j] > 0 ? total[i][j] : sum[i][j];
                total[i][j] = stated > 0 ? stated : Double.NaN;
            }
        }
        return new TradeMatrix(countries, sectors, start, sector, value, total);
    }

    private static double[][] sums(List<Entry> entries, List<String> countries) {
        double[][] sums = new double[countries.size()][countries.size()];
        for (double[] row : sums) {
            Arrays.fill(row, 0);
        }
        for (var entry : entries) {
            sums[at(countries, entry.exporter)][at(countries, entry.importer)] += entry.value;
        }
        return sums;
    }

    private static int at(List<String> sorted, String code) {
        return java.util.Collections.binarySearch(sorted, code);
    }
}
