package org.ortaq.app.transport;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/** Files of the user, read as streams and written as a whole. */
final class Texts {

    /** Reads one file to its end. */
    interface Reading<T> {
        T read(Reader text, String file, Problems problems) throws IOException;
    }

    private Texts() {}

    static <T> T read(Path path, String option, Problems problems, Reading<T> reading) {
        if (!Files.isRegularFile(path)) {
            throw InputException.of("command line", 0, option, path.toString(), "a file that exists");
        }
        try (var text = Files.newBufferedReader(path)) {
            return reading.read(text, path.toString(), problems);
        } catch (CharacterCodingException notUtf8) {
            throw InputException.of(path.toString(), 0, "", "bytes that are not UTF-8", "a text in UTF-8");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + path + ": " + failed.getMessage(), failed);
        }
    }

    /** @throws InputException when the file could not be written where it is wanted */
    static void requireWritable(Path path, String option) {
        var folder = Objects.requireNonNull(path.toAbsolutePath().normalize().getParent(), "a file, not the root");
        if (Files.isDirectory(path) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw InputException.of(
                    "command line", 0, option, path.toString(), "a file in a folder that can be written to");
        }
    }

    /** Writes beside the target, then moves. */
    static void write(Path path, String text) {
        try {
            var absolute = path.toAbsolutePath().normalize();
            var beside =
                    absolute.resolveSibling(".ortaq-" + ProcessHandle.current().pid() + "-" + absolute.getFileName());
            Files.writeString(beside, text);
            Files.move(beside, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + path + ": " + failed.getMessage(), failed);
        }
    }
}
