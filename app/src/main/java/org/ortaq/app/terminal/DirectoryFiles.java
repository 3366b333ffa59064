package org.ortaq.app.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.datapackage.PackageFiles;
import org.ortaq.table.InputException;

/** A data package in a folder. Paths that lead out of the folder are refused. */
public record DirectoryFiles(Path folder) implements PackageFiles {

    @Override
    public Optional<String> read(String path) {
        var file = inside(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            throw InputException.of(path, 0, "", "bytes that are not UTF-8", "a text in UTF-8");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<String> list(String sub) {
        var directory = inside(sub);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var entries = Files.list(directory)) {
            return entries.filter(Files::isRegularFile)
                    .map(entry -> sub + "/" + entry.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path inside(String path) {
        var file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw InputException.of(path, 0, "path", path, "a path inside the package");
        }
        return file;
    }
}
