package org.ortaq.trade;

import java.util.List;
import org.ortaq.table.Row;
import org.ortaq.table.Table;
import org.ortaq.trade.equilibrium.SectorData;

/** The data of Caliendo and Parro (2015): 31 regions, 40 sectors, 1993, and the tariffs of 2005 within NAFTA. */
public record NaftaSample(List<String> regions, List<String> sectors, SectorData data, double[][][] tariffAfter) {

    public static NaftaSample read() {
        var theta = Reference.table("trade/cp2015/theta.csv.gz");
        var deficit = Reference.table("trade/cp2015/deficit.csv.gz");
        var sectors = texts(theta, "sector");
        var regions = texts(deficit, "region");
        int n = regions.size();
        int s = sectors.size();
        var sample = new NaftaSample(
                regions,
                sectors,
                new SectorData(
                        new double[s][n][n],
                        new double[s][n][n],
                        new double[n][s],
                        new double[n][s][s],
                        new double[n][s],
                        numbers(theta, "value"),
                        numbers(deficit, "D")),
                new double[s][n][n]);
        Reference.table("trade/cp2015/trade.csv.gz").rows().forEach(sample::trade);
        for (var row : Reference.table("trade/cp2015/value_added.csv.gz").rows()) {
            sample.data.valueAdded()[sample.region(row)][sample.sector(row, "sector")] = row.number("value");
        }
        for (var row : Reference.table("trade/cp2015/final_consumption.csv.gz").rows()) {
            sample.data.finalDemand()[sample.region(row)][sample.sector(row, "sector")] = row.number("value");
        }
        for (var row :
                Reference.table("trade/cp2015/intermediate_consumption.csv.gz").rows()) {
            sample.data.intermediate()[sample.region(row)][sample.sector(row, "input")][sample.sector(row, "sector")] =
                    row.number("value");
        }
        return sample;
    }

    private static List<String> texts(Table table, String column) {
        return table.rows().stream().map(r -> r.text(column)).toList();
    }

    private static double[] numbers(Table table, String column) {
        return table.rows().stream().mapToDouble(r -> r.number(column)).toArray();
    }

    private void trade(Row row) {
        int j = sector(row, "sector");
        int m = regions.indexOf(row.text("importer"));
        int i = regions.indexOf(row.text("exporter"));
        data.trade()[j][m][i] = row.number("value");
        data.tariff()[j][m][i] = row.number("tariff");
        tariffAfter[j][m][i] = row.number("tariff_cfl");
    }

    private int region(Row row) {
        return regions.indexOf(row.text("region"));
    }

    private int sector(Row row, String column) {
        return sectors.indexOf(row.text(column));
    }
}
