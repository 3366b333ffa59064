package org.ortaq.app.trade;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ortaq.table.Json;
import org.ortaq.trade.estimation.Coefficient;
import org.ortaq.trade.estimation.Dropped;
import org.ortaq.trade.estimation.Fit;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.sample.Fate;

/** The object of {@code trade estimate --json}. */
public final class EstimateJson {

    private EstimateJson() {}

    public static Map<String, Object> of(Fit fit, Options options, int firstLine, double seconds) {
        return Json.object()
                .put(
                        "coefficients",
                        fit.coefficients().stream()
                                .map(c -> coefficient(c, options.biasCorrect()))
                                .toList())
                .put("vcov", matrix(fit.vcov()))
                .put("rows", rows(fit))
                .put(
                        "dropped",
                        fit.dropped().stream().map(d -> dropped(d, firstLine)).toList())
                .put("logLikelihood", fit.logLikelihood())
                .put("deviance", fit.deviance())
                .put("iterations", fit.iterations())
                .put("seconds", seconds)
                .put("passes", fit.passes())
                .put("levels", Arrays.stream(fit.effects()).boxed().toList())
                .put("clusters", Arrays.stream(fit.clusters()).boxed().toList())
                .put("error", fit.error())
                .put("notes", fit.notes())
                .build();
    }

    private static Map<String, Object> coefficient(Coefficient c, boolean corrected) {
        var object = Json.object()
                .put("name", c.name())
                .put("estimate", c.estimate())
                .put("se", c.se())
                .put("z", c.z())
                .put("p", c.p())
                .put("low", c.low())
                .put("high", c.high());
        if (c.collinear()) object.put("collinear", true);
        if (corrected) {
            object.put("bias", c.uncorrected() - c.estimate())
                    .put("uncorrected", c.uncorrected())
                    .put("uncorrectedSe", c.uncorrectedSe());
        }
        return object.build();
    }

    private static List<List<Double>> matrix(double[][] values) {
        return Arrays.stream(values)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    private static Map<String, Object> rows(Fit fit) {
        var rows = fit.rows();
        return Json.object()
                .put("read", rows.read())
                .put("filtered", rows.filtered())
                .put("missing", rows.missing())
                .put("singleton", rows.singleton())
                .put("allZero", rows.allZero())
                .put("separated", rows.separated())
                .put("used", rows.used())
                .build();
    }

    private static Map<String, Object> dropped(Dropped d, int firstLine) {
        return Json.object()
                .put("row", d.row() + 1)
                .put("line", d.row() + firstLine)
                .put("why", why(d.fate()))
                .put("certificate", d.certificate())
                .build();
    }

    static String why(Fate fate) {
        return switch (fate) {
            case FILTERED -> "filtered";
            case MISSING -> "missing";
            case ALL_ZERO -> "allZero";
            case SEPARATED -> "separated";
            case SINGLETON -> "singleton";
            case USED -> "used";
        };
    }
}
