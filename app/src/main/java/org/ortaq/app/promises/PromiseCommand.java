package org.ortaq.app.promises;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.PromiseStudy;
import org.ortaq.commitments.Register;
import org.ortaq.commitments.Track;
import org.ortaq.region.promises.Commitment;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq promise ID}: everything about one promise; {@code promise add|update|export|import} keeps the register. */
@Command(
        name = "promise",
        description = "The whole history of one promise: what it repeats, what moved, and whether it is on track.",
        subcommands = {
            PromiseAddCommand.class,
            PromiseUpdateCommand.class,
            PromiseExportCommand.class,
            PromiseImportCommand.class
        })
public final class PromiseCommand implements WithCommon {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of the register (ortaq promises lists them).")
    private @Nullable String id;

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--each",
            description = "Also leave out every initiative in turn, to see which matters (a minute or less).")
    private boolean each;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        if (id == null) {
            throw InputException.of("command line", 0, "ID", "", "the id of a promise; ortaq promises lists them");
        }
        var console = Console.of(spec);
        var data = source.open();
        var promises = RegisterOf.promises(data);
        var register = new Register(promises.commitments());
        var promise = find(register, id);
        var scenario = new ScenarioChoice(data).choose("promised-package", List.of(), OptionalInt.empty());
        PromiseReport report;
        try (var progress = console.progress()) {
            var study = new PromiseStudy(data, scenario, Math.max(1, threads), progress);
            var judged = study.judge();
            report = new PromiseReport(
                    data,
                    promises,
                    register,
                    track(judged.with(), promise),
                    track(judged.without(), promise),
                    each ? Optional.of(study.withoutEach(promise)) : Optional.empty());
        }
        console.out().print(common.json() ? Json.write(report.json()) : report.text());
        return Exit.DONE;
    }

    private static Track track(List<Track> tracks, Commitment promise) {
        return tracks.stream()
                .filter(t -> t.id().equals(promise.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Commitment find(Register register, String id) {
        return register.find(id).orElseThrow(() -> {
            var problems = new Problems();
            problems.addChoice(
                    "command line",
                    0,
                    "ID",
                    id,
                    "a promise of the register",
                    register.all().stream().map(Commitment::id).toList());
            return new InputException(problems.all());
        });
    }
}
