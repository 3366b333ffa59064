package org.ortaq.app.trade;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** Reads the layout of the gegravity sample: exporter, importer, trade, maybe Y and E, and columns of covariates. */
final class MatrixWorldReader {

    private static final List<String> NOT_A_COVARIATE = List.of("exporter", "importer", "year", "trade", "Y", "E");

    private final Problems problems = new Problems();
    private final OptionalInt year;

    /** @param year which year to read of a file that has several */
    MatrixWorldReader(OptionalInt year) {
        this.year = year;
    }

    static boolean fits(Table table) {
        return table.header().containsAll(List.of("exporter", "importer", "trade"));
    }

    MatrixWorld read(Path file) {
        var table = ofTheYear(WorldFolder.read(file, problems));
        problems.throwIfAny();
        var codes = new TreeSet<String>();
        table.rows().forEach(r -> codes.add(r.text("exporter")));
        codes.remove("");
        var regions = new Places(List.copyOf(codes));
        int n = regions.size();
        if (n < 2) {
            problems.add(table.file(), 0, "exporter", String.valueOf(n), "two countries or more");
        }
        var covariates = new LinkedHashMap<String, double[][]>();
        table.header().stream().filter(c -> isCovariate(table, c)).forEach(c -> covariates.put(c, new double[n][n]));
        var world = new MatrixWorld(
                table.file(), regions.names(), new double[n][n], new double[n], new double[n], covariates);
        fill(table, regions, world);
        problems.throwIfAny();
        return world;
    }

    private Table ofTheYear(Table table) {
        if (!table.header().contains("year")) {
            year.ifPresent(
                    y -> problems.add("command line", 0, "--year", String.valueOf(y), "data with a column year"));
            return table;
        }
        var years = new TreeSet<Integer>();
        table.rows().forEach(r -> years.add(r.integer("year")));
        if (year.isPresent() ? !years.contains(year.getAsInt()) : years.size() > 1) {
            var among = years.stream().map(String::valueOf).toList();
            problems.add(
                    table.file(),
                    0,
                    "year",
                    year.isPresent() ? String.valueOf(year.getAsInt()) : years.size() + " years",
                    "--year with one of " + String.join(", ", among));
        }
        var rows = table.rows().stream()
                .filter(r -> year.isEmpty() || r.integer("year") == year.getAsInt())
                .toList();
        return new Table(table.file(), table.header(), rows, table.problems());
    }

    /** A column is a covariate when its first cell is a number; texts are no covariates. */
    private static boolean isCovariate(Table table, String column) {
        return !NOT_A_COVARIATE.contains(column)
                && !table.rows().isEmpty()
                && table.rows()
                        .getFirst()
                        .maybeText(column)
                        .flatMap(MatrixWorldReader::number)
                        .isPresent();
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
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
