package org.ortaq.cluster.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ortaq.table.InputException;

/** The files of a panel: one, or all of a folder by name. */
final class PanelFolder {

    private static final String WHICH = ".*\\.(csv|csv\\.gz|parquet)";

    private PanelFolder() {}

    /** @throws InputException when there are none */
    static List<String> of(Path data) {
        var absolute = data.toAbsolutePath().normalize();
        if (Files.isRegularFile(absolute)) {
            return List.of(absolute.toString());
        }
        if (!Files.isDirectory(absolute)) {
            throw InputException.of("command line", 0, "--data", data.toString(), "a file or folder that exists");
        }
        var files = in(absolute);
        if (files.isEmpty()) {
            throw InputException.of(
                    data.toString(), 0, "--data", "no panel", "files named *.csv, *.csv.gz or *.parquet");
        }
        return files;
    }

    private static List<String> in(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> name.matches(WHICH))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + folder + ": " + failed.getMessage(), failed);
        }
    }
}
