package org.ortaq.app.assess;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Series;
import org.ortaq.table.parquet.ParquetWriter;
import org.ortaq.table.parquet.Values;

/** Draws as a Parquet file: a row for each number of each draw, and in its notes what it was computed from. */
public final class EnsembleFile {

    static final String FORMAT = "1";

    private EnsembleFile() {}

    /** The same ensemble gives the same bytes. */
    public static byte[] bytes(Ensemble ensemble) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = new ParquetWriter(bytes);
            for (var drawn : ensemble.drawn()) {
                writer.rows(rows(drawn));
            }
            writer.finish(notes(ensemble));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static List<Values> rows(Drawn drawn) {
        var draws = new int[drawn.series().size()];
        Arrays.fill(draws, drawn.number());
        var years = drawn.series().stream().mapToInt(Series::year).toArray();
        var courses = new ArrayList<String>();
        var metrics = new ArrayList<String>();
        var areas = new ArrayList<String>();
        for (var series : drawn.series()) {
            courses.add(series.course().word());
            metrics.add(series.metric());
            areas.add(series.area());
        }
        return List.of(
                new Values.Ints("draw", draws),
                new Values.Texts("course", courses),
                new Values.Texts("metric", metrics),
                new Values.Texts("area", areas),
                new Values.Ints("year", years),
                new Values.Doubles("value", drawn.values()));
    }

    private static SortedMap<String, String> notes(Ensemble ensemble) {
        var origin = ensemble.origin();
        var plan = ensemble.plan();
        var notes = new TreeMap<String, String>();
        notes.put("ortaq.format", FORMAT);
        notes.put("ortaq.run", origin.run());
        notes.put("ortaq.data", origin.dataHash());
        notes.put("ortaq.scenario", origin.scenario());
        notes.put("ortaq.scenarioHash", origin.scenarioHash());
        notes.put("ortaq.from", String.valueOf(origin.from()));
        notes.put("ortaq.to", String.valueOf(origin.to()));
        notes.put("ortaq.version", origin.version());
        notes.put("ortaq.draws", String.valueOf(plan.draws()));
        notes.put("ortaq.sampling", plan.sampling().word());
        notes.put("ortaq.seed", String.valueOf(plan.seed()));
        notes.put("ortaq.coalitions", String.valueOf(plan.coalitions()));
        notes.put(
                "ortaq.unconverged",
                ensemble.drawn().stream()
                        .filter(d -> d.unconverged() > 0)
                        .map(d -> d.number() + ":" + d.unconverged())
                        .collect(Collectors.joining(",")));
        return notes;
    }
}
