package org.ortaq.app.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ortaq.table.InputException;
import picocli.CommandLine.Option;

/** The options of a file that is written as a whole or not at all. */
public final class FileOut {

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--overwrite", description = "Replace a file that is there.")
    private boolean overwrite;

    /** Writes bytes. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public Path file() {
        return file;
    }

    /** @throws InputException when there is such a file already, or no such folder */
    public void write(Content content) {
        var target = file.toAbsolutePath().normalize();
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw InputException.of("command line", 0, "--out", file.toString(), "a file in a folder that exists");
        }
        if (Files.isDirectory(target) || (Files.exists(target) && !overwrite)) {
            throw InputException.of(
                    "command line", 0, "--out", file.toString(), "a file that is not there yet, or --overwrite");
        }
        var beside = folder.resolve(
                "." + target.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            try (var out = Files.newOutputStream(beside)) {
                content.writeTo(out);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file + ": " + failed.getMessage(), failed);
        } finally {
            deleteQuietly(beside);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot remove " + file + ": " + failed.getMessage(), failed);
        }
    }
}
