package org.ortaq.app.promises;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.commitments.ClaimCheck;
import org.ortaq.commitments.ClaimTable;
import org.ortaq.region.Corner;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq claims [FILE]}: somebody's numbers against the facts. */
@Command(
        name = "claims",
        description = "Hold claims against the facts: those of the founding article, or of a CSV file of your own"
                + " (subject, indicator, value, unit, year).")
public final class ClaimsCommand implements WithCommon {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "CSV: subject, indicator, value, unit, year [, id, text].")
    private @Nullable Path file;

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var data = source.open();
        var out = Console.of(spec).out();
        if (file == null) {
            var report = new ArticleReport(data, RegisterOf.promises(data).claims());
            out.print(common.json() ? Json.write(report.json()) : report.text());
            return Exit.DONE;
        }
        var problems = new Problems();
        var claims = ClaimTable.read(new UserFile("FILE", file).csv(problems), problems);
        problems.throwIfAny();
        double tolerance = data.parameters().at(Corner.CENTRAL).get("commitments.claim-tolerance");
        var checked = new ClaimCheck(data.facts().asOf(data.asOf()), tolerance, claims).all();
        var report = new ClaimsReport(data, checked);
        out.print(common.json() ? Json.write(report.json()) : report.text());
        return Exit.DONE;
    }
}
