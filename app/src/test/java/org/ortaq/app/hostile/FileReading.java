package org.ortaq.app.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** Readers that want a file on disk, a text or a table of one. */
public final class FileReading {

    private final Path folder;

    public FileReading(Path folder) {
        this.folder = folder;
    }

    /** A reader of something that a file was turned into, which reports mistakes beside it. */
    public interface Of<T> {
        Object read(T content, Problems problems) throws IOException;
    }

    /** The bytes as a file of this name. */
    public Subject.Reader file(String name, Of<Path> reading) {
        return bytes -> {
            var problems = new Problems();
            var read = reading.read(Files.write(folder.resolve(name), bytes), problems);
            problems.throwIfAny();
            return read;
        };
    }

    public Subject.Reader text(String name, Of<String> reading) {
        return file(name, (path, problems) -> reading.read(new UserFile("FILE", path).text(), problems));
    }

    public Subject.Reader table(String name, Of<Table> reading) {
        return file(name, (path, problems) -> reading.read(new UserFile("FILE", path).csv(problems), problems));
    }
}
