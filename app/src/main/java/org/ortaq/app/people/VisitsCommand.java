package org.ortaq.app.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.Supposed;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq visits}: who visits whom and why, and what a border rule changes. */
@Command(
        name = "visits",
        description = "Visits by origin, destination and purpose, waits at the border, and what initiatives change.")
public final class VisitsCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--with",
            paramLabel = "ID",
            description = "Suppose an initiative in force in that year, whatever its date; may be repeated.")
    private List<String> with = List.of();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2030",
            description = "The year looked at (default: ${DEFAULT-VALUE}).")
    private int year = 2030;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var supposed = Supposed.of(source.open(), with, year);
        var report = VisitsReport.of(supposed);
        Console.of(spec).out().print(common.json() ? Json.write(report.json()) : report.text());
        return Exit.DONE;
    }
}
