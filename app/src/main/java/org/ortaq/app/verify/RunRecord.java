package org.ortaq.app.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ortaq.app.terminal.Platform;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.region.datapackage.ScenarioReader;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Fields;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;
import org.ortaq.table.TreeReader;

/**
 * What {@code run.json} says of a run.
 *
 * @param text as it stands in the file
 * @param water how rivers and power were run, {@code monthly} or {@code policy}
 * @param draws the draws that were run beside it, if any
 * @param files hash of each result file by name
 * @param dataParts short hash of each part of the data package by name
 */
record RunRecord(
        Path path,
        String text,
        String run,
        String dataHash,
        String scenarioHash,
        String version,
        Instant time,
        Platform platform,
        Scenario scenario,
        String water,
        Optional<Plan> draws,
        TreeMap<String, String> files,
        TreeMap<String, String> dataParts) {

    private static final String AS_IN = "as in scenarioContent";

    /** Keys that tell of the run what the results show as well, or what is compared by hashes. */
    private static final List<String> TOLD = List.of("asOf", "seed", "converged", "residual");

    /**
     * Reads a record; a folder stands for the {@code run.json} in it.
     *
     * @throws org.ortaq.table.InputException with every mistake
     */
    static RunRecord read(Path named) {
        var path = Files.isDirectory(named) ? named.resolve("run.json") : named;
        var text = new UserFile("RUN", path).text();
        var problems = new Problems();
        var tree = TreeReader.json(text, path.toString(), problems);
        var record = tree.flatMap(t -> read(path, text, t, problems));
        problems.throwIfAny();
        return record.orElseThrow();
    }

    private static Optional<RunRecord> read(Path path, String text, Tree tree, Problems problems) {
        var f = Fields.of(tree, path.toString(), "", problems);
        var time = time(f);
        var scenario = f.nested("scenarioContent").flatMap(s -> scenario(s, problems));
        if (f.maybe("scenarioContent").isEmpty()) {
            f.reject("scenarioContent", "", "the record of a run that can be computed again");
        }
        scenario.ifPresent(s -> checkRepeated(f, s));
        TOLD.forEach(f::maybe);
        int before = problems.count();
        Optional<Plan> draws =
                f.maybe("draws").isPresent() ? f.nested("draws").flatMap(d -> plan(d, problems)) : Optional.empty();
        var platform = f.nested("platform").map(RunRecord::platform).orElse(new Platform("", "", "", ""));
        var files = hashes(f, "files");
        var dataParts = hashes(f, "dataParts");
        var texts = Stream.of("run", "dataHash", "scenarioHash", "version", "water")
                .map(f::text)
                .toList();
        f.reportUnknown();
        return time.isEmpty() || scenario.isEmpty() || problems.count() > before
                ? Optional.empty()
                : Optional.of(new RunRecord(
                        path,
                        text,
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        texts.get(3),
                        time.get(),
                        platform,
                        scenario.get(),
                        texts.get(4),
                        draws,
                        files,
                        dataParts));
    }

    private static Platform platform(Fields p) {
        try (p) {
            return new Platform(p.text("os"), p.text("arch"), p.text("java"), p.text("solver"));
        }
    }

    /** What the record says of its scenario a second time must be the same. */
    private static void checkRepeated(Fields f, Scenario scenario) {
        if (!f.text("scenario").equals(scenario.id())) {
            f.reject("scenario", f.text("scenario"), AS_IN);
        }
        var horizon = List.of(String.valueOf(scenario.from()), String.valueOf(scenario.to()));
        if (!f.texts("horizon").equals(horizon)) {
            f.reject("horizon", String.valueOf(f.texts("horizon")), AS_IN);
        }
        if (!f.texts("without").equals(scenario.without())) {
            f.reject("without", String.valueOf(f.texts("without")), AS_IN);
        }
    }

    private static Optional<Plan> plan(Fields f, Problems problems) {
        int before = problems.count();
        int count = f.integer("count");
        var sampling = f.text("sampling");
        var seed = seed(f);
        boolean coalitions = f.flag("coalitions");
        f.reportUnknown();
        if (problems.count() == before && (count < 1 || count > Plan.MOST)) {
            f.reject("count", String.valueOf(count), "1 to " + Plan.MOST);
        }
        if (!Sampling.words().contains(sampling)) {
            f.rejectChoice("sampling", sampling, "one of " + Sampling.words(), Sampling.words());
        }
        return problems.count() > before || seed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(count, Sampling.of(sampling), seed.get(), coalitions));
    }

    private static Optional<Long> seed(Fields f) {
        var text = f.text("seed");
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException wrong) {
            f.reject("seed", text, "a whole number");
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(Fields f) {
        var text = f.text("time");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException wrong) {
            f.reject("time", text, "a time such as 2026-03-31T12:00:00Z");
            return Optional.empty();
        }
    }

    private static Optional<Scenario> scenario(Fields f, Problems problems) {
        int before = problems.count();
        var word = f.text("dates");
        if (!Dates.words().contains(word)) {
            f.rejectChoice("dates", word, "one of " + Dates.words(), Dates.words());
        }
        Optional<List<String>> initiatives =
                f.maybe("initiatives").isPresent() ? Optional.of(f.texts("initiatives")) : Optional.empty();
        int from = f.integer("from");
        int to = f.integer("to");
        if (problems.count() == before && from >= to) {
            f.reject("to", String.valueOf(to), "a year after " + from);
        }
        var id = f.text("id");
        var title = f.text("title");
        var without = f.texts("without");
        var shocks = f.texts("shocks");
        var changes = ScenarioReader.changes(f);
        ScenarioReader.refuseDoubles(f);
        f.reportUnknown();
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Scenario(
                        id,
                        title,
                        from,
                        to,
                        initiatives,
                        without,
                        word.equals("promised") ? Dates.PROMISED : Dates.LIKELY,
                        shocks,
                        changes));
    }

    private static TreeMap<String, String> hashes(Fields f, String key) {
        var hashes = new TreeMap<String, String>();
        var nested = f.nested(key);
        if (nested.isEmpty()) {
            f.reject(key, "", "names and hashes");
        }
        nested.ifPresent(n -> n.keys().forEach(name -> hashes.put(name, n.text(name))));
        return hashes;
    }

    Path folder() {
        return path.toAbsolutePath().normalize().resolveSibling(".").normalize();
    }
}
