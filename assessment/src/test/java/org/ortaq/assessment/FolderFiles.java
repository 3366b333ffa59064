package org.ortaq.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.datapackage.PackageFiles;

/** The shipped package on disk; the program's own reader of folders lives a floor above. */
record FolderFiles(Path folder) implements PackageFiles {

    /** The package the build ships. */
    static FolderFiles shipped() {
        return new FolderFiles(Path.of(System.getProperty("ortaq.data")));
    }

    @Override
    public Optional<String> read(String path) {
        try {
            var file = folder.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<String> list(String sub) {
        try (var entries = Files.list(folder.resolve(sub))) {
            return entries.map(e -> sub + "/" + e.getFileName()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
