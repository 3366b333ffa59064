package org.ortaq.app.promises;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.assess.DrawOptions;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.DrawStudy;
import org.ortaq.assessment.DrawnAnswer;
import org.ortaq.assessment.DrawnPromise;
import org.ortaq.assessment.Monitor;
import org.ortaq.assessment.PromiseStudy;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.commitments.CommitmentsModel;
import org.ortaq.commitments.Projections;
import org.ortaq.commitments.Query;
import org.ortaq.commitments.Register;
import org.ortaq.commitments.Track;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.region.promises.PromiseStatus;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq promises}: the register, with the record of each promise and, with {@code --track}, the models. */
@Command(
        name = "promises",
        description = "What was promised, how it stands, and whether it is on track: by past growth, by trend, and with"
                + " --track by the models.")
public final class PromisesCommand implements WithCommon {

    private static final int HORIZON = 2040;

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(names = "--party", paramLabel = "COUNTRY", description = "Only promises of a country (UZB).")
    private @Nullable String party;

    @Option(names = "--domain", paramLabel = "WORD", description = "Only of a domain (trade, energy, transport ...).")
    private @Nullable String domain;

    @Option(names = "--status", paramLabel = "WORD", description = "Only of a status (late, missed, kept ...).")
    private @Nullable String status;

    @Option(names = "--track", description = "Run the models: with the package and without it (some seconds).")
    private boolean track;

    @Mixin
    private DrawOptions draws = new DrawOptions();

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
        if (draws.asked() && !track) {
            throw InputException.of("command line", 0, "--draws", "no --track", "--track as well");
        }
        var console = Console.of(spec);
        var data = source.open();
        var register = new Register(RegisterOf.promises(data).commitments());
        var query = query(register);
        var wanted = register.list(query).stream().map(Commitment::id).toList();
        var tracks = new TreeMap<String, Track>();
        var baseline = new TreeMap<String, Track>();
        var drawn = new TreeMap<String, DrawnPromise>();
        if (track) {
            try (var progress = console.progress()) {
                var judged = study(data, progress).judge();
                judged.with().forEach(t -> tracks.put(t.id(), t));
                judged.without().forEach(t -> baseline.put(t.id(), t));
                if (draws.asked()) {
                    drawn(data, judged.with(), progress)
                            .promises()
                            .forEach(d -> drawn.put(d.track().id(), d));
                }
            }
        } else {
            new CommitmentsModel(register, data.facts().asOf(data.asOf()), data.asOf())
                    .track(Projections.none(), HORIZON)
                    .forEach(t -> tracks.put(t.id(), t));
        }
        var report = new PromisesReport(data, register, wanted, tracks, baseline, drawn);
        console.out().print(common.json() ? Json.write(report.json()) : report.text());
        return Exit.DONE;
    }

    /** Draws until the year after the last deadline the models speak of. */
    private DrawnAnswer drawn(DataPackage data, List<Track> tracks, Monitor progress) throws IOException {
        int last = tracks.stream()
                .filter(t -> t.projected().isPresent())
                .flatMap(t -> t.commitment().deadline().stream())
                .mapToInt(PartialDate::year)
                .max()
                .orElse(data.baseYear());
        var scenario = new ScenarioChoice(data)
                .choose("promised-package", List.of(), OptionalInt.of(Math.min(HORIZON, last + 1)));
        var ensemble =
                new DrawStudy(data, scenario, draws.plan(0, false), Math.max(1, threads), progress).run(Shard.WHOLE);
        return DrawnAnswer.of(data, ensemble);
    }

    private PromiseStudy study(DataPackage data, Monitor progress) throws IOException {
        var scenario = new ScenarioChoice(data).choose("promised-package", List.of(), OptionalInt.empty());
        return new PromiseStudy(data, scenario, Math.max(1, threads), progress);
    }

    private Query query(Register register) {
        var problems = new Problems();
        var query = Query.all();
        if (party != null) {
            query = query.party(one("--party", party, parties(register), problems));
        }
        if (domain != null) {
            query = query.domain(one("--domain", domain, domains(register), problems));
        }
        if (status != null) {
            one("--status", status, PromiseStatus.words(), problems);
        }
        problems.throwIfAny();
        return status == null ? query : query.status(PromiseStatus.of(status));
    }

    private static List<String> parties(Register register) {
        return register.all().stream()
                .flatMap(c -> c.parties().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> domains(Register register) {
        return register.all().stream()
                .map(Commitment::domain)
                .distinct()
                .sorted()
                .toList();
    }

    private static String one(String option, String found, List<String> known, Problems problems) {
        if (!known.contains(found)) {
            problems.addChoice("command line", 0, option, found, "one of: " + String.join(" ", known), known);
        }
        return found;
    }
}
