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

/** {@code ortaq promise update ID column=value ...}: changes a row of the register after the same checks. */
@Command(
        name = "update",
        description = "Change cells of a promise; the whole package is checked before anything is written.")
final class PromiseUpdateCommand implements WithCommon {

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the promise.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "COLUMN=VALUE",
            description = "What changes, as status=kept status_date=2026-05; an empty value empties the cell.")
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
        if (register.row(id).isEmpty()) {
            problems.addChoice(
                    "command line",
                    0,
                    "ID",
                    id,
                    "a promise of the register",
                    List.copyOf(register.rows().keySet()));
        }
        var cells = Assignments.read(assignments, register.header(), problems);
        if (cells.containsKey("id")) {
            problems.add("command line", 0, "id", cells.get("id") + "", "the id of a row stays: others may name it");
        }
        problems.throwIfAny();
        var row = new LinkedHashMap<>(register.row(id).orElseThrow());
        row.putAll(cells);
        return register.with(row);
    }
}
