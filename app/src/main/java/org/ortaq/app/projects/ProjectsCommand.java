package org.ortaq.app.projects;

import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ortaq projects}: the register of joint projects; {@code projects export|import} exchange it. */
@Command(
        name = "projects",
        description =
                "Joint projects: done, under way, talked about; what is missing as an interval; what looks like the same"
                        + " thing twice or cannot be right; what officials said of the whole over time.",
        subcommands = {ProjectsExportCommand.class, ProjectsImportCommand.class})
public final class ProjectsCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Mixin
    private ProjectFilter filter = new ProjectFilter();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var register = new ProjectRegister(source.open());
        filter.check(register);
        Console.of(spec)
                .out()
                .print(
                        common.json()
                                ? Json.write(new ProjectsJson(register, filter).json())
                                : new ProjectsText(register, filter).text());
        return Exit.DONE;
    }
}
