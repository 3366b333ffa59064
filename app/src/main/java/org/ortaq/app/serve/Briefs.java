package org.ortaq.app.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.brief.Brief;
import org.ortaq.app.brief.BriefCommand;
import org.ortaq.app.brief.Language;
import org.ortaq.app.brief.TableFormat;
import org.ortaq.app.brief.Tested;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Scoreboard;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Problems;

/** The briefing and the table of promises by owner, of a run of this server or of the promised package. */
final class Briefs {

    private static final List<String> PARAMETERS = List.of("country", "lang", "run");

    private final DataPackage data;
    private final Runs runs;
    private @Nullable Tested tested;

    Briefs(DataPackage data, Runs runs) {
        this.data = data;
        this.runs = runs;
    }

    /** @throws Refusal 404 when there is no such run, 409 when it is not finished */
    Answer html(Request request) {
        var wanted = wanted(request);
        var html = Brief.html(wanted.assessed(), wanted.country(), wanted.language(), tested());
        return new Answer(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal likewise */
    Answer table(Request request) {
        var format = TableFormat.of(request.value("format"), "format");
        var wanted = wanted(request);
        return new Answer(200, format.type(), format.bytes(wanted.assessed(), wanted.country(), wanted.language()));
    }

    private record Wanted(Assessed assessed, Optional<Member> country, Language language) {}

    private Wanted wanted(Request request) {
        var problems = new Problems();
        request.refuseOthers(PARAMETERS, problems);
        var country = BriefCommand.country(request.asked("country").orElse(null), problems);
        problems.throwIfAny();
        var language = Language.of(request.asked("lang").orElse("en"));
        return new Wanted(assessed(request.asked("run")), country, language);
    }

    private Assessed assessed(Optional<String> id) {
        var run = id.isEmpty()
                ? runs.start(new ScenarioChoice(data).choose("promised-package", List.of(), OptionalInt.empty()))
                : runs.find(id.get())
                        .orElseThrow(() -> new Refusal(404, "No such run on this server; send its scenario again."));
        return run.found()
                .orElseThrow(
                        () -> new Refusal(409, "The run " + run.id() + " is not finished; ask again in a minute."));
    }

    /** Computed once, as nothing changes it. */
    private synchronized Tested tested() {
        if (tested == null) {
            tested = Tested.of(new Scoreboard(data, (what, done, of) -> {}).rows());
        }
        return tested;
    }
}
