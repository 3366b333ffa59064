package org.ortaq.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** Open data that tests compare with when it is there. */
public final class Reference {

    private Reference() {}

    /** Skips the calling test when the file is not there. */
    public static Table table(String name) {
        var file = Path.of(System.getProperty("ortaq.reference")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        try {
            return Csv.read(text(file), name, new Problems());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readString(file);
        }
        try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
