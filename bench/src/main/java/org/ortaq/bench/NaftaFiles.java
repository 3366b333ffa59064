package org.ortaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.trade.equilibrium.Change;
import org.ortaq.trade.equilibrium.SectorData;

/** The replication data of Caliendo and Parro (2015), when they lie beside the checkout. */
record NaftaFiles(Path folder) {

    boolean present() {
        return Files.isRegularFile(folder.resolve("trade.csv.gz"));
    }

    private List<Row> rows(String name) {
        var file = folder.resolve(name + ".csv.gz");
        try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
            var text = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            return Csv.read(text, name, new Problems()).rows();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> names(String file, String column) {
        return rows(file).stream().map(r -> r.text(column)).toList();
    }

    SectorData data() {
        var sectors = names("theta", "sector");
        var regions = names("deficit", "region");
        int n = regions.size();
        int s = sectors.size();
        var data = new SectorData(
                cells("value"),
                cells("tariff"),
                new double[n][s],
                new double[n][s][s],
                new double[n][s],
                rows("theta").stream().mapToDouble(r -> r.number("value")).toArray(),
                rows("deficit").stream().mapToDouble(r -> r.number("D")).toArray());
        for (var row : rows("value_added")) {
            data.valueAdded()[regions.indexOf(row.text("region"))][sectors.indexOf(row.text("sector"))] =
                    row.number("value");
        }
        for (var row : rows("final_consumption")) {
            data.finalDemand()[regions.indexOf(row.text("region"))][sectors.indexOf(row.text("sector"))] =
                    row.number("value");
        }
        for (var row : rows("intermediate_consumption")) {
            data.intermediate()[regions.indexOf(row.text("region"))][sectors.indexOf(row.text("input"))][
                            sectors.indexOf(row.text("sector"))] =
                    row.number("value");
        }
        return data;
    }

    /** One column of trade: sector, importer, exporter. */
    private double[][][] cells(String column) {
        var sectors = names("theta", "sector");
        var regions = names("deficit", "region");
        var cells = new double[sectors.size()][regions.size()][regions.size()];
        for (var row : rows("trade")) {
            cells[sectors.indexOf(row.text("sector"))][regions.indexOf(row.text("importer"))][
                            regions.indexOf(row.text("exporter"))] =
                    row.number(column);
        }
        return cells;
    }

    void putTariffs(Change change) {
        var tariffs = cells("tariff_cfl");
        for (int j = 0; j < tariffs.length; j++) {
            for (int m = 0; m < tariffs[j].length; m++) {
                System.arraycopy(tariffs[j][m], 0, change.tariff[j][m], 0, tariffs[j][m].length);
            }
        }
    }
}
