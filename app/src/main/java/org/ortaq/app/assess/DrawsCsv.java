package org.ortaq.app.assess;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Series;
import org.ortaq.numerics.Quantiles;
import org.ortaq.table.Csv;

/** Quantiles of every number the draws keep. */
final class DrawsCsv {

    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

    private DrawsCsv() {}

    static String of(Ensemble ensemble) {
        var rows = new ArrayList<List<String>>();
        for (var series : ensemble.series()) {
            ensemble.quantiles(series).ifPresent(quantiles -> rows.add(row(series, quantiles)));
        }
        return Csv.write(
                List.of("course", "metric", "area", "year", "draws", "mean", "p5", "p25", "p50", "p75", "p95", "unit"),
                rows);
    }

    private static List<String> row(Series series, Quantiles quantiles) {
        var row = new ArrayList<>(List.of(
                series.course().word(),
                series.metric(),
                series.area(),
                String.valueOf(series.year()),
                String.valueOf(quantiles.count()),
                String.valueOf(quantiles.mean())));
        for (double share : SHARES) {
            row.add(String.valueOf(quantiles.at(share)));
        }
        row.add(Catalogue.find(series.metric()).unit());
        return row;
    }
}
