package org.ortaq.app.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ortaq.table.Csv;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** A file the user named on the command line. */
public record UserFile(String option, Path path) {

    /** @throws InputException when there is no such file or it is not UTF-8 */
    public String text() {
        if (!Files.isRegularFile(path)) {
            throw InputException.of("command line", 0, option, path.toString(), "a file that exists");
        }
        try {
            return Files.readString(path);
        } catch (CharacterCodingException notUtf8) {
            throw InputException.of(path.toString(), 0, "", "bytes that are not UTF-8", "a text in UTF-8");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + path + ": " + failed.getMessage(), failed);
        }
    }

    /** The file as a CSV table. */
    public Table csv(Problems problems) {
        return Csv.read(text(), path.toString(), problems);
    }
}
