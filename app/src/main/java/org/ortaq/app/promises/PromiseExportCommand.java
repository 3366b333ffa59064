package org.ortaq.app.promises;

import org.jspecify.annotations.Nullable;
import org.ortaq.app.sheet.SheetFile;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.FileOut;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ortaq promise export --out FILE.xlsx}: the register as a workbook. */
@Command(
        name = "export",
        description = "The register and its sources as a workbook (XLSX); promise import takes a changed one back.")
final class PromiseExportCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Mixin
    private FileOut out = new FileOut();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var data = source.open();
        out.write(o -> SheetFile.PROMISES.write(source.folder(), data.asOf().toString(), o));
        int rows = data.table("commitments").rows().size();
        Console.of(spec)
                .out()
                .print(
                        common.json()
                                ? Json.write(Json.object()
                                        .put("file", out.file().toString())
                                        .put("rows", rows)
                                        .build())
                                : rows + " promises written to " + out.file()
                                        + "; bring changes back with promise import FILE --into DIR --dry-run.\n");
        return Exit.DONE;
    }
}
