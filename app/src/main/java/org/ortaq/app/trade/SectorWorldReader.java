package org.ortaq.app.trade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;
import org.ortaq.trade.equilibrium.SectorData;

/**
 * Reads the layout of the replication data of Caliendo and Parro: trade, value_added, intermediate_consumption,
 * final_consumption, theta and, if it is there, deficit.
 */
final class SectorWorldReader {

    private static final List<String> NOT_A_COLUMN = List.of("sector", "exporter", "importer", "value", "tariff");

    private final WorldFolder folder;
    private final Problems problems = new Problems();
    private final List<String> notes = new ArrayList<>();

    SectorWorldReader(WorldFolder folder) {
        this.folder = folder;
    }

    /** @param elasticities another file of elasticities than the folder's */
    SectorWorld read(Optional<Path> elasticities) {
        var theta = elasticities
                .map(file -> WorldFolder.read(file, problems))
                .orElseGet(() -> folder.table("theta", problems));
        var added = folder.table("value_added", problems);
        @Nullable Table deficits = folder.has("deficit") ? folder.table("deficit", problems) : null;
        var sectors = Places.of(theta, "sector", true);
        var regions = deficits == null ? Places.of(added, "region", false) : Places.of(deficits, "region", true);
        var trade = folder.table("trade", problems);
        var inputs = folder.table("intermediate_consumption", problems);
        var finals = folder.table("final_consumption", problems);
        problems.throwIfAny();
        if (regions.size() < 2 || sectors.size() < 1) {
            problems.add(added.file(), 0, "region", String.valueOf(regions.size()), "two regions or more");
        }
        var data = empty(regions.size(), sectors.size());
        var columns = trade(trade, regions, sectors, data);
        table(added, regions, sectors, data.valueAdded());
        table(finals, regions, sectors, data.finalDemand());
        inputs(inputs, regions, sectors, data);
        elasticities(theta, data);
        deficits(deficits, regions, data);
        problems.throwIfAny();
        new Accounts(data, regions.names(), sectors.names(), folder.folder().toString()).check(notes, problems);
        problems.throwIfAny();
        return new SectorWorld(regions.names(), sectors.names(), data, columns, notes);
    }

    private static SectorData empty(int n, int s) {
        var ones = new double[s];
        java.util.Arrays.fill(ones, 1);
        return new SectorData(
                new double[s][n][n],
                new double[s][n][n],
                new double[n][s],
                new double[n][s][s],
                new double[n][s],
                ones,
                new double[n]);
    }

    private SequencedMap<String, double[][][]> trade(Table table, Places regions, Places sectors, SectorData data) {
        int n = regions.size();
        var columns = new LinkedHashMap<String, double[][][]>();
        table.header().stream()
                .filter(c -> !NOT_A_COLUMN.contains(c))
                .forEach(c -> columns.put(c, new double[sectors.size()][n][n]));
        var filled = new Filled(table.file(), sectors, regions, regions);
        for (var row : table.rows()) {
            int j = sectors.of(row, "sector");
            int i = regions.of(row, "exporter");
            int m = regions.of(row, "importer");
            double value = atLeast(row, "value", 0);
            double tariff = row.has("tariff") ? above(row, "tariff", -1) : 0;
            if (filled.mark(row, "exporter", j, m, i)) {
                data.trade()[j][m][i] = value;
                data.tariff()[j][m][i] = tariff;
                columns.forEach((name, cells) -> cells[j][m][i] = row.number(name));
            }
        }
        if (!table.header().contains("tariff")) {
            notes.add("no column tariff: all tariffs are taken as 0");
        }
        filled.reportMissing(problems);
        return columns;
    }

    private void table(Table table, Places regions, Places sectors, double[][] into) {
        var filled = new Filled(table.file(), regions, sectors);
        for (var row : table.rows()) {
            int r = regions.of(row, "region");
            int j = sectors.of(row, "sector");
            double value = atLeast(row, "value", 0);
            if (filled.mark(row, "region", r, j)) {
                into[r][j] = value;
            }
        }
        filled.reportMissing(problems);
    }

    /** Small negative inputs stand in published tables; they are kept, and the output must stay positive. */
    private void inputs(Table table, Places regions, Places sectors, SectorData data) {
        var filled = new Filled(table.file(), regions, sectors, sectors);
        for (var row : table.rows()) {
            int r = regions.of(row, "region");
            int k = sectors.of(row, "input");
            int j = sectors.of(row, "sector");
            double value = row.number("value");
            if (filled.mark(row, "region", r, k, j)) {
                data.intermediate()[r][k][j] = value;
            }
        }
        filled.reportMissing(problems);
    }

    private void elasticities(Table theta, SectorData data) {
        for (int j = 0; j < theta.rows().size(); j++) {
            data.theta()[j] = above(theta.rows().get(j), "value", 0);
        }
    }

    private void deficits(@Nullable Table table, Places regions, SectorData data) {
        if (table == null) {
            notes.add("no file deficit: deficits are imports less exports of trade");
            traded(data);
            return;
        }
        double sum = 0;
        double size = 0;
        for (var row : table.rows()) {
            int r = regions.of(row, "region");
            double deficit = row.number("D");
            if (r >= 0) {
                data.deficit()[r] = deficit;
            }
            sum += deficit;
            size += Math.abs(deficit);
        }
        if (Math.abs(sum) > 1e-6 * size) {
            problems.add(table.file(), 0, "D", String.valueOf(sum), "deficits that add up to 0");
        }
    }

    private static void traded(SectorData data) {
        for (var sector : data.trade()) {
            for (int m = 0; m < data.regions(); m++) {
                for (int i = 0; i < data.regions(); i++) {
                    data.deficit()[m] += sector[m][i];
                    data.deficit()[i] -= sector[m][i];
                }
            }
        }
    }

    static double atLeast(Row row, String column, double least) {
        double value = row.number(column);
        if (value < least) {
            row.reject(column, "a number of " + least + " or more");
        }
        return value;
    }

    static double above(Row row, String column, double bound) {
        double value = row.number(column);
        if (value <= bound) {
            row.reject(column, "a number above " + bound);
        }
        return value;
    }
}
