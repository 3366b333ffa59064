package org.ortaq.app.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.ScoreRow;
import org.ortaq.assessment.Scoreboard;
import org.ortaq.region.Evidence;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ortaq score}: what was known at the end of 2023 predicts 2024 and 2025. */
@Command(
        name = "score",
        description = "Predict 2024 and 2025 from what was known at the end of 2023, and show every error.")
public final class ScoreCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var console = Console.of(spec);
        var data = source.open();
        List<ScoreRow> rows;
        try (var progress = console.progress()) {
            rows = new Scoreboard(data, progress).rows();
        }
        console.out().print(common.json() ? Json.write(json(rows)) : text(rows));
        return Exit.DONE;
    }

    private static Map<String, Object> json(List<ScoreRow> rows) {
        return Json.object()
                .put("asOf", Scoreboard.AS_OF.toString())
                .put("rows", rows.stream().map(ScoreCommand::row).toList())
                .build();
    }

    private static Map<String, Object> row(ScoreRow row) {
        return Json.object()
                .put("metric", row.metric())
                .put("area", row.area())
                .put("year", row.year())
                .put("reporter", row.reporter())
                .put("unit", row.unit())
                .put("predicted", row.predicted())
                .put("low", row.low())
                .put("high", row.high())
                .put("observed", row.observed())
                .put("error", row.error())
                .put("source", row.source())
                .put("evidence", row.evidence())
                .build();
    }

    private static String text(List<ScoreRow> rows) {
        var table = new TextTable(
                "metric", "area", ">year", "counted by", ">predicted", ">range", ">observed", "unit", ">error", "");
        for (var row : rows) {
            table.row(
                    row.metric(),
                    row.area(),
                    String.valueOf(row.year()),
                    row.reporter(),
                    Figures.of(row.predicted()),
                    Figures.range(row.low(), row.high()),
                    Figures.of(row.observed()),
                    row.unit(),
                    row.error().isPresent()
                            ? String.format(
                                    java.util.Locale.ROOT,
                                    "%+.0f %%",
                                    100 * row.error().getAsDouble())
                            : "",
                    (row.isInside() ? "in range" : "") + (isWeak(row) ? " [" + row.evidence() + "]" : ""));
        }
        return "Known on " + Scoreboard.AS_OF + ", predicted for 2024 and 2025 without looking at them\n"
                + String.join("\n", table.lines()) + "\n" + overall(rows) + "\n";
    }

    private static boolean isWeak(ScoreRow row) {
        return Evidence.of(row.evidence()).isWeak();
    }

    private static String overall(List<ScoreRow> rows) {
        var errors = rows.stream()
                .flatMapToDouble(r -> r.error().stream())
                .map(Math::abs)
                .sorted()
                .toArray();
        long inside = rows.stream().filter(ScoreRow::isInside).count();
        var median = errors.length == 0 ? "unknown" : Math.round(100 * errors[errors.length / 2]) + " %";
        return "Median absolute error " + median + " over " + errors.length + " values; " + inside + " of "
                + rows.size() + " observed values lie in the predicted range.";
    }
}
