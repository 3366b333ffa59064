package org.ortaq.app.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.upkeep.PackageChange;
import org.ortaq.table.InputException;
import picocli.CommandLine.Option;

/** The options of a workbook that comes back. */
public final class SheetMerge {

    @Option(
            names = "--prefer",
            paramLabel = "sheet|register",
            description = "Whose value counts in a conflict (default: a conflict is a mistake).")
    private @Nullable String prefer;

    @Option(names = "--remove", description = "Take rows that are gone from the sheet out of the table.")
    private boolean remove;

    /** Whether one of them was given. */
    public boolean isGiven() {
        return prefer != null || remove;
    }

    /** Merges the workbook into the change of a package. */
    public List<String> take(SheetFile tables, Path file, Path folder, PackageChange change) throws IOException {
        if (prefer != null && !prefer.equals("sheet") && !prefer.equals("register")) {
            throw InputException.of("command line", 0, "--prefer", prefer, "sheet or register");
        }
        return tables.merge(file, folder, change, Optional.ofNullable(prefer), remove);
    }
}
