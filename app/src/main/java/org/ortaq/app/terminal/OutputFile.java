package org.ortaq.app.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.ortaq.table.InputException;

/** Writes one file as a whole: beside the target first, then moved. */
public final class OutputFile {

    private OutputFile() {}

    /** @throws InputException when something stands there already */
    public static void requireFree(Path file) {
        if (Files.exists(file)) {
            throw InputException.of("command line", 0, "--out", file.toString(), "a file that does not exist yet");
        }
    }

    public static void write(Path file, byte[] bytes) {
        try {
            var parent =
                    Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a file, not the root");
            Files.createDirectories(parent);
            var beside = parent.resolve(".ortaq-" + ProcessHandle.current().pid() + "-" + file.getFileName());
            beside.toFile().deleteOnExit();
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file + ": " + failed.getMessage(), failed);
        }
    }
}
