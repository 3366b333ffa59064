package org.ortaq.app.promises;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.upkeep.PackageChange;
import org.ortaq.app.upkeep.TableText;
import org.ortaq.app.upkeep.UpkeepAnswer;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq promise add column=value ...}: a new row of the register after the same checks. */
@Command(
        name = "add",
        description = "Add a promise; the whole package is checked before anything is written. No source, no row.")
final class PromiseAddCommand implements WithCommon {

    @Parameters(
            arity = "1..*",
            paramLabel = "COLUMN=VALUE",
            description = "Cells of the row, as id=b99-new date=2026-05-01 parties='KAZ;UZB' source=...")
    private List<String> assignments = List.of();

    @Option(names = "--dry-run", description = "Only show what would change.")
    private boolean dryRun;

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
        var differences = RowChange.of(source.folder(), this::change, dryRun);
        UpkeepAnswer.print(
                Console.of(spec).out(), common.json(), differences, dryRun, PackageChange.PROMISES, List.of());
        return Exit.DONE;
    }

    private TableText change(TableText register) {
        var problems = new Problems();
        var cells = new LinkedHashMap<String, String>();
        register.header().forEach(column -> cells.put(column, column.equals("deadline_assumed") ? "false" : ""));
        cells.putAll(Assignments.read(assignments, register.header(), problems));
        var id = cells.getOrDefault("id", "");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add("command line", 0, "id", id, "lower-case letters, digits and hyphens, as b99-trade-target");
        } else if (register.row(id).isPresent()) {
            problems.add("command line", 0, "id", id, "an id the register does not have; promise update changes a row");
        }
        problems.throwIfAny();
        return register.with(cells);
    }
}
