package org.ortaq.app.assess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.SharedSeries;
import org.ortaq.table.Problems;

/** Joins shards of one plan; tells every reason why some do not belong together. */
public final class Shards {

    private static final int NAMED = 10;

    private final Problems problems = new Problems();
    private final TreeMap<Integer, Path> whereDrawn = new TreeMap<>();

    private Shards() {}

    /** @throws org.ortaq.table.InputException unless every draw stands in one of them once, and all are of one plan */
    public static Ensemble join(List<Path> files) {
        var reader = new EnsembleReader(new SharedSeries());
        var shards = new ArrayList<Ensemble>();
        for (var file : files) {
            shards.add(reader.read(file));
        }
        return new Shards().join(files, shards);
    }

    private Ensemble join(List<Path> files, List<Ensemble> shards) {
        var first = shards.getFirst();
        var drawn = new ArrayList<Drawn>();
        for (int s = 0; s < shards.size(); s++) {
            same(files.getFirst(), first, files.get(s), shards.get(s));
            overlap(files.get(s), shards.get(s));
            drawn.addAll(shards.get(s).drawn());
        }
        problems.throwIfAny();
        var joined = new Ensemble(first.origin(), first.plan(), drawn);
        if (!joined.isWhole()) {
            problems.add(
                    "the shards given",
                    0,
                    "draws",
                    drawn.size() + " of " + first.plan().draws(),
                    "all of them; missing " + some(joined.missing()));
        }
        problems.throwIfAny();
        return joined;
    }

    private void same(Path firstFile, Ensemble first, Path file, Ensemble other) {
        var a = first.origin();
        var b = other.origin();
        same(firstFile, file, "version", a.version(), b.version());
        same(firstFile, file, "data package", a.dataHash(), b.dataHash());
        same(firstFile, file, "scenario", a.scenario(), b.scenario());
        same(firstFile, file, "content of the scenario", a.scenarioHash(), b.scenarioHash());
        same(firstFile, file, "run", a.run(), b.run());
        same(firstFile, file, "--draws", first.plan().draws(), other.plan().draws());
        same(
                firstFile,
                file,
                "--sampling",
                first.plan().sampling().word(),
                other.plan().sampling().word());
        same(firstFile, file, "--seed", first.plan().seed(), other.plan().seed());
        same(
                firstFile,
                file,
                "--coalitions",
                first.plan().coalitions(),
                other.plan().coalitions());
    }

    private void same(Path firstFile, Path file, String field, Object expected, Object found) {
        if (!expected.equals(found)) {
            problems.add(file.toString(), 0, field, String.valueOf(found), expected + " as in " + firstFile);
        }
    }

    private void overlap(Path file, Ensemble shard) {
        var twice = new ArrayList<Integer>();
        var others = new ArrayList<Path>();
        for (var one : shard.drawn()) {
            var before = whereDrawn.putIfAbsent(one.number(), file);
            if (before != null) {
                twice.add(one.number());
                others.add(before);
            }
        }
        if (!twice.isEmpty()) {
            problems.add(
                    file.toString(),
                    0,
                    "draws",
                    some(twice),
                    "draws that stand in no other shard; these are in " + others.getFirst() + " too");
        }
    }

    private static String some(List<Integer> numbers) {
        var named = numbers.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > NAMED ? named + " and " + (numbers.size() - NAMED) + " more" : named;
    }
}
