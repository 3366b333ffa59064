package org.ortaq.app.data;

import java.nio.file.Path;
import org.ortaq.app.terminal.PackageOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option of every import: the package to change. */
final class ImportTarget {

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DIR",
            description = "The data package to change; a new or empty folder becomes a copy of that of --data first.")
    private Path into = Path.of("");

    /** The package a new one is begun as a copy of. */
    @Mixin
    private PackageOption source = new PackageOption();

    Path folder() {
        return into;
    }

    TargetPackage open() {
        return TargetPackage.open(into, source.folder());
    }
}
