package org.ortaq.trade;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.ortaq.table.CsvStream;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;

/** Packed open data that tests compare with when it is there, row by row. */
public final class ReferenceRows {

    private ReferenceRows() {}

    /** Skips the calling test when the file is not there. */
    public static void read(String name, Consumer<Row> each) {
        var file = Path.of(System.getProperty("ortaq.reference")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        var problems = new Problems();
        try (var in = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            CsvStream.read(in, name, problems, each);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        problems.throwIfAny();
    }
}
