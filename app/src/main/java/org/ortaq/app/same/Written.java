package org.ortaq.app.same;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a run wrote, as one hash. */
final class Written {

    /** The record of a run tells when it was made. */
    private static final String RECORD = "run.json";

    private static final int SHOWN = 16;

    private Written() {}

    /** All files but the record. */
    static String all(Path folder) {
        return of(folder, name -> !name.equals(RECORD));
    }

    /** The files of draws alone. */
    static String draws(Path folder) {
        return of(folder, name -> name.startsWith("draws."));
    }

    private static String of(Path folder, Predicate<String> chosen) {
        try (Stream<Path> files = Files.list(folder)) {
            var digest = MessageDigest.getInstance("SHA-256");
            int count = 0;
            for (var file : files.filter(f -> chosen.test(f.getFileName().toString()))
                    .sorted()
                    .toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
                count++;
            }
            if (count == 0) {
                throw new IllegalStateException("nothing was written to " + folder);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
