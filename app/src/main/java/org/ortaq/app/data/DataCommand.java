package org.ortaq.app.data;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq data ...}. */
@Command(
        name = "data",
        description = "Work on a data package.",
        subcommands = {DataCommand.Check.class, ImportCommand.class, ExportCommand.class})
public final class DataCommand {

    /** {@code ortaq data check [DIR]}: silent when all is well. */
    @Command(name = "check", description = "Report every mistake of a data package; silent when there is none.")
    static final class Check implements WithCommon {

        @Parameters(arity = "0..1", paramLabel = "DIR", description = "The package (default: as --data).")
        private @Nullable Path folder;

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
            PackageOption.open(folder == null ? source.folder() : folder);
            if (common.json() && spec != null) {
                spec.commandLine().getOut().print(Json.write(Json.of(java.util.List.of())));
            }
            return Exit.DONE;
        }
    }
}
