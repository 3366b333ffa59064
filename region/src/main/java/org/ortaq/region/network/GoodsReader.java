package org.ortaq.region.network;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ortaq.region.Countries;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Works out weight and network share of each pair's goods from the mix of sections, values a tonne and pipelines. */
final class GoodsReader {

    /** Sections 0-9 of SITC; 3 is mineral fuels and electric current. */
    private static final int SECTIONS = 10;

    private static final int FUELS = 3;

    private final Countries countries;
    private final TreeMap<String, double[]> mix = new TreeMap<>();
    private final TreeMap<String, Double> value = new TreeMap<>();
    private final TreeMap<String, Double> piped = new TreeMap<>();
    private final List<GoodsClass> classes;

    GoodsReader(Reading in, Positions at) {
        this.countries = in.countries();
        this.classes = in
                .table("goods-classes")
                .map(row -> new GoodsClass(
                        row.text("id"),
                        row.text("name"),
                        Span.of(row, "time_factor").mid()))
                .stream()
                .sorted(java.util.Comparator.comparing(GoodsClass::id))
                .toList();
        if (classes.size() != SECTIONS) {
            throw new IllegalArgumentException("goods-classes must have the sections 0 to 9, has " + classes.size());
        }
        in.table("freight-mix").map(GoodsReader::shares).forEach(e -> mix.put(e.getKey(), e.getValue()));
        in.table("value-per-tonne")
                .map(row -> java.util.Map.entry(
                        row.integer("section") + " " + row.maybeText("exporter").orElse(""),
                        Span.of(row, "usd_per_tonne").at(at.value())))
                .forEach(e -> value.put(e.getKey(), e.getValue()));
        in.table("pipeline-shares")
                .map(row -> java.util.Map.entry(pair(row), row.number("share")))
                .forEach(e -> piped.put(e.getKey(), e.getValue()));
    }

    private static String pair(Row row) {
        return row.text("exporter") + " " + row.maybeText("importer").orElse("");
    }

    private static java.util.Map.Entry<String, double[]> shares(Row row) {
        double[] shares = new double[SECTIONS];
        double sum = 0;
        for (int s = 0; s < SECTIONS; s++) {
            shares[s] = row.number("section_" + s);
            sum += shares[s];
        }
        if (Math.abs(sum - 1) > 0.005) {
            throw new IllegalArgumentException("the shares of the sections add up to " + sum + ", not 1");
        }
        return java.util.Map.entry(pair(row), shares);
    }

    Goods read() {
        int n = countries.size();
        double[][] values = new double[n][n];
        double[][] shares = new double[n][n];
        double[][][] parts = new double[SECTIONS][n][n];
        double[][][] onNetwork = new double[SECTIONS][n][n];
        double[][] classValues = new double[SECTIONS][n];
        for (int i = 0; i < n; i++) {
            for (int s = 0; s < SECTIONS; s++) {
                classValues[s][i] = valueOf(s, countries.code(i));
            }
            for (int j = 0; j < n; j++) {
                fill(i, j, values, shares, parts, onNetwork);
            }
        }
        return new Goods(values, shares, classes, parts, onNetwork, classValues);
    }

    /** Value a tonne is the harmonic mean: total value over the sum of value / value a tonne. */
    private void fill(int i, int j, double[][] values, double[][] shares, double[][][] parts, double[][][] network) {
        var exporter = countries.code(i);
        var importer = countries.code(j);
        double[] sections = orAll(mix, exporter, importer, "no freight mix of exporter ");
        double onNetwork = 0;
        double tonnesPerUsd = 0;
        for (int s = 0; s < SECTIONS; s++) {
            parts[s][i][j] = sections[s];
            network[s][i][j] = s == FUELS ? 1 - piped(exporter, importer) : 1;
            double part = s == FUELS ? sections[s] * network[s][i][j] : sections[s];
            onNetwork += part;
            tonnesPerUsd += part / valueOf(s, exporter);
        }
        shares[i][j] = onNetwork;
        values[i][j] = onNetwork > 0 ? onNetwork / tonnesPerUsd : valueOf(FUELS, exporter);
    }

    private double piped(String exporter, String importer) {
        var own = piped.get(exporter + " " + importer);
        return own != null ? own : piped.getOrDefault(exporter + " ", 0.0);
    }

    private double valueOf(int section, String exporter) {
        return orAll(value, Integer.toString(section), exporter, "no value per tonne of section ");
    }

    private static <T> T orAll(NavigableMap<String, T> table, String key, String narrow, String missing) {
        var own = table.get(key + " " + narrow);
        var found = own != null ? own : table.get(key + " ");
        if (found == null) {
            throw new IllegalArgumentException(missing + key);
        }
        return found;
    }
}
