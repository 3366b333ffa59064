package org.ortaq.app.transport;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import org.ortaq.app.hostile.FileReading;
import org.ortaq.table.Problems;

/** The way files of networks are opened, for the tests of bad input. */
public final class TransportFiles {

    private TransportFiles() {}

    /** Reads a text to its end. */
    public interface Reading {
        Object read(Reader text, String file, Problems problems) throws IOException;
    }

    public static FileReading.Of<Path> read(Reading reading) {
        return (path, problems) -> Texts.read(path, "--network", problems, reading::read);
    }
}
