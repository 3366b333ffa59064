package org.ortaq.app.assess;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.app.terminal.Platform;
import org.ortaq.app.terminal.Version;
import org.ortaq.app.water.CoursePolicies;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.Gain;
import org.ortaq.assessment.RunId;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.commitments.BaseCase;
import org.ortaq.commitments.Track;
import org.ortaq.commitments.progress.ProgressClass;
import org.ortaq.region.Corner;
import org.ortaq.region.Outcome;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Csv;
import org.ortaq.table.Json;

/** The files of a run: outcomes, promises, gains and the record of the run. */
public final class AssessFiles {

    private static final int SHORT = 12;

    private AssessFiles() {}

    /** Contents by file name; only {@code run.json} knows the time and the platform. */
    public static SortedMap<String, byte[]> of(Assessed assessed, Optional<Ensemble> ensemble, Instant now) {
        return of(assessed, ensemble, now, Platform.here());
    }

    /** The same as if written on another platform. */
    public static SortedMap<String, byte[]> of(
            Assessed assessed, Optional<Ensemble> ensemble, Instant now, Platform platform) {
        var files = new TreeMap<String, byte[]>();
        files.put("outcomes.csv", bytes(outcomes(assessed)));
        files.put("promises.csv", bytes(promises(assessed)));
        files.put("gains.csv", bytes(gains(assessed)));
        ensemble.map(DrawFiles::of).ifPresent(files::putAll);
        var hashes = new TreeMap<String, String>();
        files.forEach((name, content) -> hashes.put(name, RunId.hash(content)));
        files.put("run.json", bytes(Json.write(run(assessed, ensemble, now, platform, hashes))));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String outcomes(Assessed assessed) {
        var rows = new ArrayList<List<String>>();
        for (var outcome : assessed.course().outcomes()) {
            var values = new ArrayList<Double>(List.of(outcome.value()));
            for (var corner : List.of(Corner.ADVERSE, Corner.FAVOURABLE)) {
                assessed.course(corner)
                        .value(outcome.metric(), outcome.area(), outcome.year())
                        .ifPresent(values::add);
            }
            rows.add(outcome(outcome, assessed, values));
        }
        return Csv.write(List.of("metric", "area", "year", "baseline", "package", "low", "high", "unit"), rows);
    }

    private static List<String> outcome(Outcome outcome, Assessed assessed, List<Double> values) {
        return List.of(
                outcome.metric(),
                outcome.area(),
                String.valueOf(outcome.year()),
                text(assessed.baseline().value(outcome.metric(), outcome.area(), outcome.year())),
                String.valueOf(outcome.value()),
                String.valueOf(
                        values.stream().mapToDouble(Double::doubleValue).min().orElse(outcome.value())),
                String.valueOf(
                        values.stream().mapToDouble(Double::doubleValue).max().orElse(outcome.value())),
                Catalogue.find(outcome.metric()).unit());
    }

    private static String promises(Assessed assessed) {
        var rows = assessed.promises().stream().map(AssessFiles::promise).toList();
        return Csv.write(
                List.of(
                        "id",
                        "parties",
                        "text",
                        "metric",
                        "area",
                        "target",
                        "unit",
                        "deadline",
                        "deadline_assumed",
                        "projected",
                        "low",
                        "high",
                        "shortfall",
                        "likely_year",
                        "verdict",
                        "why",
                        "progress_class",
                        "stable",
                        "status",
                        "status_date",
                        "source"),
                rows);
    }

    private static List<String> promise(Track track) {
        var promise = track.commitment();
        var target = promise.target();
        return List.of(
                promise.id(),
                String.join(";", promise.parties()),
                promise.text(),
                target.flatMap(PromiseTexts::metric).orElse(""),
                target.flatMap(PromiseTexts::area).orElse(""),
                target.map(t -> String.valueOf(t.value())).orElse(""),
                target.map(PromiseTexts::unit).orElse(""),
                promise.deadline().map(Objects::toString).orElse(""),
                String.valueOf(promise.deadlineAssumed()),
                text(track.projected()),
                text(track.low()),
                text(track.high()),
                text(track.shortfall()),
                track.likelyYear().isPresent()
                        ? String.valueOf(track.likelyYear().getAsInt())
                        : "",
                track.verdict().word(),
                track.why(),
                track.leading()
                        .flatMap(BaseCase::progressClass)
                        .map(ProgressClass::word)
                        .orElse(""),
                String.valueOf(track.isStable()),
                promise.status().word(),
                promise.statusDate().toString(),
                promise.source());
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? String.valueOf(value.getAsDouble()) : "";
    }

    private static String gains(Assessed assessed) {
        var rows = assessed.gains().stream()
                .map(gain -> List.of(
                        gain.area(),
                        gain.year() == Gain.ALL_YEARS ? "present-value" : String.valueOf(gain.year()),
                        gain.part(),
                        String.valueOf(gain.value()),
                        String.valueOf(gain.low()),
                        String.valueOf(gain.high()),
                        "musd2023"))
                .toList();
        return Csv.write(List.of("area", "year", "part", "value", "low", "high", "unit"), rows);
    }

    private static Object run(
            Assessed assessed,
            Optional<Ensemble> ensemble,
            Instant now,
            Platform platform,
            TreeMap<String, String> hashes) {
        var scenario = assessed.promised().scenario();
        return Json.object()
                .put("run", assessed.run())
                .put("dataHash", assessed.data().hash())
                .put("scenario", scenario.id())
                .put("scenarioHash", RunId.scenario(scenario))
                .put("without", scenario.without())
                .put("horizon", List.of(scenario.from(), scenario.to()))
                .put("asOf", assessed.data().asOf().toString())
                .put("seed", 0)
                .put("water", CoursePolicies.word(assessed.onPolicies()))
                .put("version", Version.NUMBER)
                .put("converged", assessed.converged())
                .put("residual", assessed.residual())
                .put("time", now.toString())
                .put("platform", platform.json())
                .put("files", hashes)
                .put("draws", ensemble.map(e -> draws(e.plan())))
                .put("scenarioContent", content(scenario))
                .put("dataParts", shortened(assessed.data().parts()))
                .build();
    }

    private static Map<String, Object> draws(Plan plan) {
        return Json.object()
                .put("count", plan.draws())
                .put("sampling", plan.sampling().word())
                .put("seed", plan.seed())
                .put("coalitions", plan.coalitions())
                .build();
    }

    private static Map<String, Object> changes(Scenario scenario) {
        var changes = Json.object();
        scenario.changes()
                .forEach((id, change) -> changes.put(
                        id,
                        Json.object()
                                .put("size", change.size())
                                .put("start", change.start())
                                .build()));
        return changes.build();
    }

    /** All of a scenario, so that a run of anybody's file can be computed again. */
    private static Map<String, Object> content(Scenario scenario) {
        return Json.object()
                .put("id", scenario.id())
                .put("title", scenario.title())
                .put("from", scenario.from())
                .put("to", scenario.to())
                .put("initiatives", scenario.initiatives())
                .put("without", scenario.without())
                .put("dates", scenario.dates().name().toLowerCase(Locale.ROOT))
                .put("shocks", scenario.shocks())
                .put("changes", changes(scenario))
                .build();
    }

    /** Enough of each hash to see which part changed. */
    public static TreeMap<String, String> shortened(TreeMap<String, String> hashes) {
        var shortened = new TreeMap<>(hashes);
        shortened.replaceAll((name, hash) -> hash.substring(0, SHORT));
        return shortened;
    }
}
