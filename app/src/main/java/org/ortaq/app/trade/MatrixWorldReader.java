package org.ortaq.app.trade;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** Reads the layout of the gegravity sample: exporter, importer, trade, maybe Y and E, and columns of covariates. */
final class MatrixWorldReader {

    private static final List<String> NOT_A_COVARIATE = List.of("exporter", "importer", "year", "trade", "Y", "E");

    private final Problems problems = new Problems();

    static boolean fits(Table table) {
        return table.header().containsAll(List.of("exporter", "importer", "trade"));
    }

    MatrixWorld read(Path file) {
        var table = WorldFolder.read(file, problems);
        problems.throwIfAny();
        var codes = new TreeSet<String>();
        table.rows().forEach(r -> codes.add(r.text("exporter")));
        codes.remove("");
        var regions = new Places(List.copyOf(codes));
        int n = regions.size();
        if (n < 2) {
            problems.add(table.file(), 0, "exporter", String.valueOf(n), "two countries or more");
        }
        oneYear(table);
        var covariates = new LinkedHashMap<String, double[][]>();
        table.header().stream()
                .filter(c -> !NOT_A_COVARIATE.contains(c))
                .forEach(c -> covariates.put(c, new double[n][n]));
        var world = new MatrixWorld(
                table.file(), regions.names(), new double[n][n], new double[n], new double[n], covariates);
        fill(table, regions, world);
        problems.throwIfAny();
        return world;
    }

    private void oneYear(Table table) {
        if (!table.header().contains("year")) {
            return;
        }
        var years = new TreeSet<String>();
        table.rows().forEach(r -> years.add(r.text("year")));
        if (years.size() > 1) {
            problems.add(table.file(), 0, "year", String.join(", ", years), "a single year");
        }
    }

    private void fill(Table table, Places regions, MatrixWorld world) {
        var filled = new Filled(table.file(), regions, regions);
        boolean totals = table.header().contains("Y") && table.header().contains("E");
        for (var row : table.rows()) {
            int i = regions.of(row, "exporter");
            int j = regions.of(row, "importer");
            double trade = SectorWorldReader.atLeast(row, "trade", 0);
            if (!filled.mark(row, "exporter", i, j)) {
                continue;
            }
            world.trade()[i][j] = trade;
            world.covariates().forEach((name, cells) -> cells[i][j] = row.number(name));
            if (totals) {
                one(world.output(), i, SectorWorldReader.above(row, "Y", 0), row, "Y");
                one(world.expenditure(), j, SectorWorldReader.above(row, "E", 0), row, "E");
            } else {
                world.output()[i] += trade;
                world.expenditure()[j] += trade;
            }
        }
        filled.reportMissing(problems);
    }

    /** A total stands in many rows and must be the same in each. */
    private static void one(double[] totals, int at, double value, org.ortaq.table.Row row, String column) {
        if (totals[at] != 0 && totals[at] != value) {
            row.reject(column, "the same in every row of the country, here " + totals[at]);
        }
        totals[at] = value;
    }
}
