package org.ortaq.app.transport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.WorksStudy;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq works}: what each initiative does to the network and to freight, and whom one railway helps. */
@Command(
        name = "works",
        description = "Each initiative's links, the time and cost of every pair, market access and value; and which"
                + " pairs the China-Kyrgyzstan-Uzbekistan railway helps.")
public final class WorksCommand implements WithCommon {

    static final String RAILWAY = "cku";

    private static final List<String> FROM = List.of("kashgar", "korla", "lanzhou", "urumqi", "xian");
    private static final List<String> TO =
            List.of("andijan", "osh", "tashkent", "samarkand", "dushanbe", "mashhad", "tehran");

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(names = "--year", paramLabel = "YEAR", description = "Year (default: the base year of the package).")
    private @Nullable Integer year;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var console = Console.of(spec);
        var data = source.open();
        var study = new WorksStudy(data, year == null ? data.baseYear() : year);
        var works = study.all();
        var gains = study.line(RAILWAY, FROM, TO);
        console.out()
                .print(
                        common.json()
                                ? Json.write(WorksJson.of(study, data, works, gains))
                                : WorksText.of(study, works, gains));
        return study.base().converged() ? Exit.DONE : Exit.FAILURE;
    }
}
