package org.ortaq.trade.indicators;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Who sold how much of what to whom in one year. Countries and sectors are numbered in the order of their codes.
 *
 * <p>A pair none of whose rows is above zero is missing. Where a file gives totals of pairs beside the sectors, the totals
 * count for the pair; sectors count for the mix of goods.
 */
public final class TradeMatrix {

    private final List<String> countries;
    private final List<String> sectors;
    private final int[] start; // first row of a pair, by exporter * n + importer; one more at the end
    private final int[] sector;
    private final double[] value;
    private final double[][] total; // NaN where missing
    private final double[][] exports;
    private final double[][] imports;
    private final double[] world;

    /** Owned arrays; made by {@link TradeMatrixBuilder}. */
    TradeMatrix(
            List<String> countries, List<String> sectors, int[] start, int[] sector, double[] value, double[][] total) {
        this.countries = List.copyOf(countries);
        this.sectors = List.copyOf(sectors);
        this.start = start;
        this.sector = sector;
        this.value = value;
        this.total = total;
        int n = countries.size();
        this.exports = new double[n][sectors.size()];
        this.imports = new double[n][sectors.size()];
        this.world = new double[sectors.size()];
        addUp(n);
    }

    private void addUp(int n) {
        for (int pair = 0; pair < n * n; pair++) {
            for (int r = start[pair]; r < start[pair + 1]; r++) {
                exports[pair / n][sector[r]] += value[r];
                imports[pair % n][sector[r]] += value[r];
            }
        }
        for (double[] row : exports) {
            for (int s = 0; s < world.length; s++) {
                world[s] += row[s];
            }
        }
    }

    public List<String> countries() {
        return countries;
    }

    public List<String> sectors() {
        return sectors;
    }

    public OptionalInt find(String country) {
        int index = java.util.Collections.binarySearch(countries, country);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** What a country sells to all, by sector. */
    public double[] exports(int country) {
        return exports[country].clone();
    }

    /** What a country buys from all, by sector. */
    public double[] imports(int country) {
        return imports[country].clone();
    }

    /** What all sell, by sector. */
    public double[] world() {
        return world.clone();
    }

    /** A flow by sector, 0 for a sector nobody lists in a flow that is there; empty for a missing flow. */
    public Optional<double[]> flow(int exporter, int importer) {
        if (total(exporter, importer).isEmpty()) {
            return Optional.empty();
        }
        double[] flow = new double[sectors.size()];
        int pair = exporter * countries.size() + importer;
        for (int r = start[pair]; r < start[pair + 1]; r++) {
            flow[sector[r]] += value[r];
        }
        return Optional.of(flow);
    }

    /** A flow of all goods; empty when missing. */
    public OptionalDouble total(int exporter, int importer) {
        double sum = total[exporter][importer];
        return Double.isNaN(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    /** All that a country sells, over the flows that are there. */
    public double totalExports(int country) {
        double sum = 0;
        for (double flow : total[country]) {
            sum += Double.isNaN(flow) ? 0 : flow;
        }
        return sum;
    }

    /** All that a country buys, over the flows that are there. */
    public double totalImports(int country) {
        double sum = 0;
        for (double[] row : total) {
            sum += Double.isNaN(row[country]) ? 0 : row[country];
        }
        return sum;
    }

    /** All that is traded. */
    public double totalWorld() {
        double sum = 0;
        for (int i = 0; i < countries.size(); i++) {
            sum += totalExports(i);
        }
        return sum;
    }
}
