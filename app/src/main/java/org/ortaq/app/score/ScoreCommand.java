package org.ortaq.app.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.assess.DrawOptions;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.Threads;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.ScoreRow;
import org.ortaq.assessment.ScoreSpread;
import org.ortaq.assessment.ScoreSummary;
import org.ortaq.assessment.Scoreboard;
import org.ortaq.assessment.draws.Plan;
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

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private Threads threads = new Threads();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var console = Console.of(spec);
        var plan = draws.asked() ? Optional.of(draws.plan(1, false)) : Optional.<Plan>empty();
        int atOnce = threads.count();
        var data = source.open();
        List<ScoreRow> rows;
        try (var progress = console.progress()) {
            rows = new Scoreboard(data, plan, atOnce, progress).rows();
        }
        console.out().print(common.json() ? Json.write(json(rows, plan)) : text(rows, plan));
        return Exit.DONE;
    }

    private static Map<String, Object> json(List<ScoreRow> rows, Optional<Plan> plan) {
        return Json.object()
                .put("asOf", Scoreboard.AS_OF.toString())
                .put("draws", plan.map(Plan::draws).orElse(0))
                .put("rows", rows.stream().map(ScoreCommand::row).toList())
                .put(
                        "metrics",
                        ScoreSummary.byMetric(rows).stream()
                                .map(ScoreCommand::summary)
                                .toList())
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
                .put("drawn", row.drawn().map(ScoreCommand::spread))
                .build();
    }

    private static Map<String, Object> summary(ScoreSummary of) {
        return Json.object()
                .put("metric", of.metric())
                .put("values", of.values())
                .put("medianError", of.bias())
                .put("medianSize", of.median())
                .put("in", of.held())
                .put("below", of.under())
                .put("above", of.over())
                .build();
    }

    private static Map<String, Object> spread(ScoreSpread drawn) {
        return Json.object()
                .put("p5", drawn.p5())
                .put("p50", drawn.p50())
                .put("p95", drawn.p95())
                .put("below", drawn.below())
                .build();
    }

    private static String text(List<ScoreRow> rows, Optional<Plan> plan) {
        var table = new TextTable(
                "metric",
                "area",
                ">year",
                "counted by",
                ">predicted",
                plan.isPresent() ? ">90 % of draws" : ">range",
                ">observed",
                "unit",
                ">error",
                "");
        for (var row : rows) {
            table.row(
                    row.metric(),
                    row.area(),
                    String.valueOf(row.year()),
                    row.reporter(),
                    Figures.of(row.predicted()),
                    Figures.range(row.bottom(), row.top()),
                    Figures.of(row.observed()),
                    row.unit(),
                    percent("%+.0f %%", row.error()),
                    (row.isHeld() ? "in range" : "") + (isWeak(row) ? " [" + row.evidence() + "]" : ""));
        }
        return "Known on " + Scoreboard.AS_OF + ", predicted for 2024 and 2025 without looking at them\n"
                + String.join("\n", table.lines()) + "\n\n" + byMetric(rows) + "\n\n" + overall(rows, plan) + "\n";
    }

    private static boolean isWeak(ScoreRow row) {
        return Evidence.of(row.evidence()).isWeak();
    }

    private static String byMetric(List<ScoreRow> rows) {
        var table = new TextTable("by metric", ">values", ">median error", ">median size", ">in", ">below", ">above");
        for (var of : ScoreSummary.byMetric(rows)) {
            table.row(
                    of.metric(),
                    String.valueOf(of.values()),
                    percent("%+.0f %%", of.bias()),
                    percent("%.0f %%", of.median()),
                    String.valueOf(of.held()),
                    String.valueOf(of.under()),
                    String.valueOf(of.over()));
        }
        return String.join("\n", table.lines());
    }

    private static String percent(String format, OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, format, 100 * share.getAsDouble()) : "";
    }

    private static String overall(List<ScoreRow> rows, Optional<Plan> plan) {
        var all = ScoreSummary.of("all", rows);
        var range = plan.map(p -> "the middle 90 % of " + p.draws() + " draws").orElse("the predicted range");
        return "Median absolute error "
                + (all.median().isPresent() ? percent("%.0f %%", all.median()) : "unknown") + " over "
                + rows.stream().filter(r -> r.error().isPresent()).count() + " values; " + all.held() + " of "
                + rows.size() + " observed values lie in " + range + ", " + all.under() + " below, " + all.over()
                + " above."
                + "\nA range holds what is uncertain in parameters and rivers, not what the models leave out;"
                + " as a forecast it is too narrow by what is shown here.";
    }
}
