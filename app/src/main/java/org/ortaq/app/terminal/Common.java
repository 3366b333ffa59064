package org.ortaq.app.terminal;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import picocli.CommandLine.Option;

/** Options every command has. */
public final class Common {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data package to use (default: data/central-asia of the checkout).")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    @Option(names = "--verbose", description = "Show the stack trace of a failure.")
    private boolean verbose;

    public boolean json() {
        return json;
    }

    public boolean verbose() {
        return verbose;
    }

    public Path folder() {
        return Optional.ofNullable(data).orElseGet(() -> home().resolve("data/central-asia"));
    }

    public static Path home() {
        return Path.of(System.getProperty("ortaq.home", "."));
    }

    /** Reads and checks the package. */
    public DataPackage open() {
        return open(folder());
    }

    public static DataPackage open(Path folder) {
        if (!java.nio.file.Files.isDirectory(folder)) {
            throw InputException.of(folder.toString(), 0, "--data", folder.toString(), "the folder of a data package");
        }
        return DataPackage.open(new DirectoryFiles(folder));
    }
}
