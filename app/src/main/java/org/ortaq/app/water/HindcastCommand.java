package org.ortaq.app.water;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Member;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import org.ortaq.waterpower.Hindcast;
import org.ortaq.waterpower.HindcastStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water hindcast}. */
@Command(
        name = "hindcast",
        description = "The years of a record run again: storage and release beside what was measured, dam by dam.")
final class HindcastCommand implements WithCommon {

    @Option(
            names = "--record",
            paramLabel = "DIR|FILE",
            description =
                    "CSV with reservoir,year,month,inflow_m3s,outflow_m3s,storage_start_of_month_km3, or its folder;"
                            + " needed, as the record of 2001-2010 has no licence and is not in the data package.")
    private @Nullable Path given;

    @Option(
            names = "--restart",
            description = "Begin each October with what was stored, not with what the model had left.")
    private boolean restart;

    @Option(
            names = "--months",
            paramLabel = "DAM",
            description = "Also the mean of each calendar month at a dam under the status quo, seen and modelled.")
    private @Nullable String dam;

    @Mixin
    private WaterOptions options = new WaterOptions();

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws java.io.IOException {
        var console = Console.of(spec);
        var record = record();
        var observed = RecordFile.read(record);
        var shown = shown();
        var runs = new ArrayList<Hindcast>();
        try (var solver = new HighsSolver()) {
            var study =
                    new HindcastStudy(options.regions(options.data().baseYear()).getFirst(), observed, solver);
            for (var regime : Hindcast.Regime.values()) {
                runs.add(study.run(regime, restart));
            }
        } catch (IllegalArgumentException gaps) {
            throw InputException.of(record.toString(), 0, "--record", "", String.valueOf(gaps.getMessage()));
        }
        console.out().print(common.json() ? Json.write(json(runs)) : text(runs) + months(runs.getFirst(), shown));
        return Exit.DONE;
    }

    private Path record() {
        var file = given;
        if (file == null) {
            throw InputException.of(
                    "command line",
                    0,
                    "--record",
                    "",
                    "a record of reservoirs: the one of 2001-2010 has no licence and is not shipped; docs/data.md says"
                            + " where it was found and how to make the file");
        }
        return file;
    }

    private String shown() {
        var asked = dam;
        if (asked == null || HindcastStudy.dams().contains(asked)) {
            return asked == null ? "" : asked;
        }
        var problems = new Problems();
        problems.addChoice("command line", 0, "--months", asked, "a dam of the record", HindcastStudy.dams());
        problems.throwIfAny();
        return asked;
    }

    private static String months(Hindcast run, String id) {
        var table = new TextTable(id + " in", ">km3 at its end seen", ">modelled", ">released m3/s seen", ">modelled");
        for (var known : run.dams()) {
            for (var mean : known.means()) {
                if (known.id().equals(id)) {
                    table.row(
                            SeasonText.name(mean.month()),
                            Figures.of(mean.storageSeen()),
                            Figures.of(mean.storageModelled()),
                            Figures.of(mean.releaseSeen()),
                            Figures.of(mean.releaseModelled()));
                }
            }
        }
        return id.isEmpty() ? "" : "\n" + String.join("\n", table.lines()) + "\n";
    }

    private static Map<String, Object> json(List<Hindcast> runs) {
        return Json.object()
                .put("regimes", runs.stream().map(HindcastCommand::run).toList())
                .build();
    }

    private static Map<String, Object> run(Hindcast run) {
        var costs = Json.object();
        for (var member : Member.values()) {
            costs.put(member.name(), run.costs()[member.ordinal()]);
        }
        return Json.object()
                .put("regime", name(run))
                .put("restarted", run.restarted())
                .put("dams", run.dams().stream().map(HindcastCommand::dam).toList())
                .put("costs", costs.build())
                .build();
    }

    private static Map<String, Object> dam(Hindcast.Dam dam) {
        return Json.object()
                .put("id", dam.id())
                .put("months", dam.months())
                .put("storageNse", dam.storageNse())
                .put("releaseNse", dam.releaseNse())
                .put("winterObserved", dam.winterObserved())
                .put("winterModelled", dam.winterModelled())
                .put("storageBias", dam.storageBias())
                .put("means", dam.means().stream().map(HindcastCommand::mean).toList())
                .build();
    }

    private static Map<String, Object> mean(Hindcast.MonthMean mean) {
        return Json.object()
                .put("month", mean.month())
                .put("storageSeen", mean.storageSeen())
                .put("storageModelled", mean.storageModelled())
                .put("releaseSeen", mean.releaseSeen())
                .put("releaseModelled", mean.releaseModelled())
                .build();
    }

    private static String name(Hindcast run) {
        return run.regime().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(List<Hindcast> runs) {
        var table = new TextTable(
                "regime", "dam", ">NSE storage", ">NSE release", ">winter share seen", ">modelled", ">bias km3");
        for (var run : runs) {
            for (var dam : run.dams()) {
                table.row(
                        name(run),
                        dam.id(),
                        Figures.of(dam.storageNse()),
                        Figures.of(dam.releaseNse()),
                        Figures.of(dam.winterObserved()),
                        Figures.of(dam.winterModelled()),
                        Figures.signed(dam.storageBias()));
            }
        }
        return "Toktogul released " + Figures.of(100 * toktogul(runs.getFirst()).winterObserved())
                + " % in October to March; "
                + String.join(
                        ", ",
                        runs.stream()
                                .map(r -> Figures.of(100 * toktogul(r).winterModelled()) + " % under " + name(r))
                                .toList())
                + ".\n\n" + String.join("\n", table.lines())
                + "\n\nNSE: 1 is exact, 0 is as good as the mean of the record, below 0 worse. Plants, lines and contracts are"
                + " those of each year as far as the tables know them, load scaled down; each water year knows its own inflow.\n";
    }

    private static Hindcast.Dam toktogul(Hindcast run) {
        return run.dams().stream()
                .filter(dam -> dam.id().equals("toktogul"))
                .findFirst()
                .orElseThrow();
    }
}
