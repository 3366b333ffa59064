package org.ortaq.app.promises;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ortaq.app.data.PackageImport;
import org.ortaq.app.sheet.SheetFile;
import org.ortaq.app.sheet.SheetMerge;
import org.ortaq.app.upkeep.PackageChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ortaq promise import FILE.xlsx --into DIR}: a changed workbook comes back as a difference. */
@Command(
        name = "import",
        description =
                "Take a changed workbook of promise export back: shown as a difference, conflicts named, written only"
                        + " as a whole.")
final class PromiseImportCommand extends PackageImport {

    @Parameters(paramLabel = "FILE", description = "The workbook (XLSX).")
    private Path file = Path.of("");

    @Mixin
    private SheetMerge merge = new SheetMerge();

    @Override
    protected List<String> change(PackageChange change, Path folder) throws IOException {
        return merge.take(SheetFile.PROMISES, file, folder, change);
    }
}
