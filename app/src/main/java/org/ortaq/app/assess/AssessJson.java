package org.ortaq.app.assess;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.DrawnPromise;
import org.ortaq.assessment.Gain;
import org.ortaq.commitments.Track;
import org.ortaq.table.Json;

/** The object of {@code assess --json}. */
public final class AssessJson {

    private AssessJson() {}

    /** Without draws. */
    public static Map<String, Object> of(Assessed assessed, String folder) {
        return of(assessed, Optional.empty(), folder);
    }

    static Map<String, Object> of(Assessed assessed, Optional<DrawsPart> drawn, String folder) {
        return Json.object()
                .put("run", assessed.run())
                .put("scenario", assessed.promised().scenario().id())
                .put("converged", assessed.converged())
                .put("residual", assessed.residual())
                .put(
                        "promises",
                        assessed.promises().stream()
                                .map(track -> promise(track, drawn))
                                .toList())
                .put("gains", assessed.gains().stream().map(AssessJson::gain).toList())
                .put(
                        "coalitions",
                        assessed.coalitions().stream()
                                .map(CoalitionsReport::json)
                                .toList())
                .put(
                        "leavers",
                        assessed.division().leavers().stream()
                                .map(l -> Json.object()
                                        .put("coalition", l.coalition().name())
                                        .put("excess", l.excess())
                                        .build())
                                .toList())
                .put(
                        "transfers",
                        assessed.division().transfers().stream()
                                .map(t -> Json.object()
                                        .put("from", t.from().name())
                                        .put("to", t.to().name())
                                        .put("value", t.value())
                                        .build())
                                .toList())
                .put("draws", drawn.map(d -> DrawsJson.of(d.ensemble(), d.answer())))
                .put(
                        "files",
                        files(drawn.isPresent()).map(f -> folder + "/" + f).toList())
                .build();
    }

    private static Stream<String> files(boolean drawn) {
        var files = Stream.of("outcomes.csv", "promises.csv", "gains.csv", "run.json");
        return drawn ? Stream.concat(files, Stream.of(DrawFiles.NUMBERS, DrawFiles.QUANTILES)) : files;
    }

    private static Map<String, Object> promise(Track track, Optional<DrawsPart> drawn) {
        var promise = track.commitment();
        return Json.object()
                .put("id", track.id())
                .put("target", promise.target().map(t -> t.value()))
                .put("unit", promise.target().map(t -> t.unit()))
                .put("deadline", promise.deadline().map(Object::toString))
                .put("projected", track.projected())
                .put("low", track.low())
                .put("high", track.high())
                .put("verdict", track.verdict().word())
                .put("why", track.why())
                .put("onTrack", drawn.flatMap(d -> d.promise(track.id())).map(DrawnPromise::onTrack))
                .build();
    }

    /** A present value has no year. */
    private static Map<String, Object> gain(Gain gain) {
        return Json.object()
                .put("area", gain.area())
                .put("year", gain.year() == Gain.ALL_YEARS ? null : gain.year())
                .put("part", gain.part())
                .put("value", gain.value())
                .put("unit", "musd2023")
                .put("low", gain.low())
                .put("high", gain.high())
                .build();
    }
}
