package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.trade.estimation.Coefficient;
import org.ortaq.trade.estimation.Errors;
import org.ortaq.trade.estimation.Fit;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.sample.Fate;

/** What {@code trade estimate} shows on a terminal. */
public final class EstimateText {

    private EstimateText() {}

    public static String of(Fit fit, String formula, Options options, double seconds) {
        var lines = new ArrayList<String>();
        lines.add(formula.strip() + ": " + count(fit.rows().used()) + " rows of "
                + count(fit.rows().read()) + " used, " + errors(options, fit));
        lines.add("");
        lines.addAll(table(fit, options).lines());
        lines.add("");
        lines.add(rows(fit));
        separated(fit, lines);
        lines.add(String.format(
                Locale.ROOT,
                "  log likelihood %.4f, deviance %.6g; %d steps, %.2f s",
                fit.logLikelihood(),
                fit.deviance(),
                fit.iterations(),
                seconds));
        fit.notes().forEach(note -> lines.add("  " + note));
        return String.join("\n", lines) + "\n";
    }

    private static TextTable table(Fit fit, Options options) {
        return options.biasCorrect() ? corrected(fit) : plain(fit);
    }

    private static TextTable plain(Fit fit) {
        var table = new TextTable("", ">estimate", ">std. error", ">z", ">p", ">95 % from", ">to");
        for (var c : fit.coefficients()) {
            if (c.collinear()) {
                table.row(c.name(), "collinear", "", "", "", "", "");
            } else {
                table.row(c.name(), f(c.estimate()), f(c.se()), z(c), p(c), f(c.low()), f(c.high()));
            }
        }
        return table;
    }

    private static TextTable corrected(Fit fit) {
        var table = new TextTable("", ">corrected", ">std. error", ">z", ">p", ">uncorrected", ">std. error");
        for (var c : fit.coefficients()) {
            if (c.collinear()) {
                table.row(c.name(), "collinear", "", "", "", "", "");
            } else {
                table.row(c.name(), f(c.estimate()), f(c.se()), z(c), p(c), f(c.uncorrected()), f(c.uncorrectedSe()));
            }
        }
        return table;
    }

    private static String f(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1e-3 || Math.abs(value) >= 1e5 ? "%.4e" : "%.6f", value);
    }

    private static String z(Coefficient c) {
        return String.format(Locale.ROOT, "%.2f", c.z());
    }

    private static String p(Coefficient c) {
        return c.p() < 1e-4 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", c.p());
    }

    private static String errors(Options options, Fit fit) {
        var ssc = " (" + options.smallSample().name().toLowerCase(Locale.ROOT) + " factors)";
        if (options.biasCorrect()) return "corrected for bias, errors clustered by pair and corrected";
        if (options.clusters().isEmpty()) {
            return (options.errors() == Errors.PLAIN ? "plain errors" : "robust errors") + ssc;
        }
        var ways = new ArrayList<String>();
        for (int k = 0; k < options.clusters().size(); k++) {
            ways.add(options.clusters().get(k).name() + " (" + count(fit.clusters()[k]) + ")");
        }
        return "errors clustered by " + String.join(" and ", ways) + ssc;
    }

    private static String rows(Fit fit) {
        var r = fit.rows();
        var parts = new ArrayList<String>();
        add(parts, r.filtered(), "filtered");
        add(parts, r.missing(), "with missing cells");
        add(parts, r.allZero(), "in groups of zeros");
        add(parts, r.separated(), "separated");
        add(parts, r.singleton(), "singletons");
        return "  rows left out: " + (parts.isEmpty() ? "none" : String.join(", ", parts));
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) parts.add(count(count) + " " + what);
    }

    private static void separated(Fit fit, List<String> lines) {
        var rows = fit.dropped().stream()
                .filter(d -> d.fate() == Fate.SEPARATED)
                .map(d -> String.valueOf(d.row() + 1))
                .toList();
        if (!rows.isEmpty()) {
            lines.add("  separated rows: " + String.join(", ", rows.subList(0, Math.min(20, rows.size())))
                    + (rows.size() > 20 ? " and " + count(rows.size() - 20) + " more (--json lists all)" : ""));
        }
    }

    private static String count(int value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
    }
}
