package org.ortaq.trade;

import java.util.TreeSet;
import java.util.List;

/** The cross-section of 30 countries in 2006 that gegravity ships, and the five covariates of its example. */
public record GegravitySample(List<String> countries, double[][] trade, double[][][] covariates) {

    public static final List<String> NAMES =
            List.of("lndist", "contiguity", "common_language", "pta", "international");

    public static GegravitySample read() {
        var table = Reference.table("trade/gegravity/sample_gravity_30x30_2006.csv");
        var codes = new TreeSet<String>();
        table.rows().forEach(r -> codes.add(r.text("exporter")));
        var countries = List.copyOf(codes);
        int n = countries.size();
        var sample = new GegravitySample(countries, new double[n][n], new double[NAMES.size()][n][n]);
        for (var row : table.rows()) {
            int i = countries.indexOf(row.text("exporter"));
            int j = countries.indexOf(row.text("importer"));
            sample.trade[i][j] = row.number("trade");
            for (int k = 0; k < NAMES.size(); k++) {
                sample.covariates[k][i][j] = row.number(NAMES.get(k));
            }
        }
        return sample;
    }

    public int of(String code) {
        return countries.indexOf(code);
    }
}
