package org.ortaq.app.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ortaq.table.InputException;

/** Writes a picture beside its place, then moves it there. */
final class ChartFile {

    private ChartFile() {}

    static void write(Path file, String text) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw InputException.of("command line", 0, "--chart", file.toString(), "a file in a folder that exists");
        }
        try {
            var beside = Files.createTempFile(folder, ".ortaq-", ".svg");
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw InputException.of("command line", 0, "--chart", file.toString(), "a file that can be written");
        }
    }
}
