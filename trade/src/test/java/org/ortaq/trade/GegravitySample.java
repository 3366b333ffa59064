package org.ortaq.trade;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The cross-section of 30 countries in 2006 that gegravity ships, and the five covariates of its example. */
public record GegravitySample(
        List<String> countries, double[][] trade, double[][][] covariates, double[] output, double[] expenditure) {

    public static final List<String> NAMES = List.of("lndist", "contiguity", "common_language", "pta", "international");

    public static GegravitySample read() {
        var table = Reference.table("trade/gegravity/sample_gravity_30x30_2006.csv");
        var codes = new TreeSet<String>();
        table.rows().forEach(r -> codes.add(r.text("exporter")));
        var countries = List.copyOf(codes);
        int n = countries.size();
        var sample = new GegravitySample(
                countries, new double[n][n], new double[NAMES.size()][n][n], new double[n], new double[n]);
        for (var row : table.rows()) {
            int i = countries.indexOf(row.text("exporter"));
            int j = countries.indexOf(row.text("importer"));
            sample.trade[i][j] = row.number("trade");
            sample.output[i] = row.number("Y");
            sample.expenditure[j] = row.number("E");
            for (int k = 0; k < NAMES.size(); k++) {
                sample.covariates[k][i][j] = row.number(NAMES.get(k));
            }
        }
        return sample;
    }

    public int of(String code) {
        return countries.indexOf(code);
    }

    /** Flows exp(beta'z) scaled to the shares of output and expenditure of the sample. */
    public double[][] modelledTrade(double[] beta) {
        int n = countries.size();
        double[][] flow = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double index = 0;
                for (int k = 0; k < beta.length; k++) {
                    index += beta[k] * covariates[k][i][j];
                }
                flow[i][j] = StrictMath.exp(index);
            }
        }
        for (int pass = 0; pass < 2000; pass++) {
            scale(flow);
        }
        return flow;
    }

    private void scale(double[][] flow) {
        int n = countries.size();
        for (int i = 0; i < n; i++) {
            double factor = output[i] / Arrays.stream(flow[i]).sum();
            for (int j = 0; j < n; j++) {
                flow[i][j] *= factor;
            }
        }
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += flow[i][j];
            }
            for (int i = 0; i < n; i++) {
                flow[i][j] *= expenditure[j] / sum;
            }
        }
    }
}
