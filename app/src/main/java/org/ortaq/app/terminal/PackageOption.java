package org.ortaq.app.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import picocli.CommandLine.Option;

/** The option of every command that works on a data package. */
public final class PackageOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data package to use (default: data/central-asia of the checkout).")
    private @Nullable Path data;

    private @Nullable DataPackage opened;

    /** Gives the package of a server, which is open already; a folder named by the user is then not read. */
    public void use(DataPackage open) {
        opened = open;
    }

    public Path folder() {
        return Optional.ofNullable(data).orElseGet(() -> Common.home().resolve("data/central-asia"));
    }

    /** Reads and checks the package. */
    public DataPackage open() {
        return opened != null ? opened : open(folder());
    }

    /** Reads and checks the package of a folder. */
    public static DataPackage open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw InputException.of(folder.toString(), 0, "--data", folder.toString(), "the folder of a data package");
        }
        return DataPackage.open(new DirectoryFiles(folder));
    }
}
