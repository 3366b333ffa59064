package org.ortaq.region.tradecosts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ortaq.region.Evidence;
import org.ortaq.region.Reading;
import org.ortaq.region.tradecosts.ReportedTrade.Kind;
import org.ortaq.table.Row;

/**
 * Reads the matrix of goods trade by section ({@code trade-shape}), all of one year. A pair whose rows are all of strong
 * evidence was imported from a reconciled source: it is handed on as a known flow too, not as a pattern only.
 */
final class ShapeReader {

    /** @param reconciled known flows by exporter and importer */
    record Shape(int year, PairTable flows, List<ReportedTrade> reconciled) {}

    private record Cell(int year, int exporter, int importer, int section, double musd, Evidence evidence) {}

    private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::section); // sums in one order of rows

    private final Reading in;
    private final int n;

    ShapeReader(Reading in) {
        this.in = in;
        this.n = in.countries().size();
    }

    Shape read() {
        var cells = new ArrayList<>(in.table("trade-shape").map(this::cell));
        cells.sort(ORDER);
        int year = cells.isEmpty() ? in.baseYear() : cells.getFirst().year;
        double[][] flows = new double[n][n];
        Evidence[][] worst = new Evidence[n][n];
        for (double[] row : flows) {
            Arrays.fill(row, Double.NaN);
        }
        for (var cell : cells) {
            requireYear(cell, year);
            double before = flows[cell.exporter][cell.importer];
            flows[cell.exporter][cell.importer] = Double.isNaN(before) ? cell.musd : before + cell.musd;
            var evidence = worst[cell.exporter][cell.importer];
            worst[cell.exporter][cell.importer] =
                    evidence == null || evidence.compareTo(cell.evidence) < 0 ? cell.evidence : evidence;
        }
        return new Shape(year, new PairTable(flows), reconciled(year, flows, worst));
    }

    private Cell cell(Row row) {
        return new Cell(
                row.integer("year"),
                in.countries().of(row.text("exporter")),
                in.countries().of(row.text("importer")),
                row.integer("sitc_section"),
                row.number("value_musd"),
                Evidence.of(row.text("evidence")));
    }

    private void requireYear(Cell cell, int year) {
        if (cell.year != year) {
            var file = in.table("trade-shape").file();
            in.problems().add(file, 1, "year", String.valueOf(cell.year), "all rows of one year, " + year);
        }
    }

    private List<ReportedTrade> reconciled(int year, double[][] flows, Evidence[][] worst) {
        var known = new ArrayList<ReportedTrade>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && worst[i][j] != null && !worst[i][j].isWeak()) {
                    var id = "trade-shape " + in.countries().code(i) + "-"
                            + in.countries().code(j) + " " + year;
                    known.add(new ReportedTrade(
                            Kind.RECONCILED, i, j, year, flows[i][j], ReportedTrade.NOBODY, worst[i][j], id));
                }
            }
        }
        return known;
    }
}
