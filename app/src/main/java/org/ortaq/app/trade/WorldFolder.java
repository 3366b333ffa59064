package org.ortaq.app.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.ortaq.table.Csv;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** A folder of CSV files, each as it is or packed with gzip. */
record WorldFolder(Path folder) {

    WorldFolder {
        if (!Files.isDirectory(folder)) {
            throw InputException.of(
                    folder.toString(), 0, "--data", folder.toString(), "a folder with the data of a world");
        }
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    private Optional<Path> find(String name) {
        return List.of(name + ".csv", name + ".csv.gz").stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** A table that must be there; an empty one (and a problem) otherwise. */
    Table table(String name, Problems problems) {
        var file = find(name);
        if (file.isEmpty()) {
            problems.add(
                    folder.resolve(name + ".csv").toString(),
                    0,
                    "",
                    "",
                    "this file, or the same packed: " + name + ".csv.gz");
            return new Table(name, List.of(), List.of(), problems);
        }
        return read(file.get(), problems);
    }

    static Table read(Path file, Problems problems) {
        return Csv.read(text(file), file.toString(), problems);
    }

    /** The whole text; bytes that are no UTF-8 or no gzip are the user's mistake. */
    static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".gz")) {
                try (var packed = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
                    bytes = packed.readAllBytes();
                }
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw InputException.of(file.toString(), 0, "", "bytes that are not UTF-8", "a text in UTF-8");
        } catch (ZipException | java.io.EOFException broken) {
            throw InputException.of(file.toString(), 0, "", "a broken archive", "a file packed with gzip");
        } catch (java.nio.file.NoSuchFileException | java.nio.file.AccessDeniedException none) {
            throw InputException.of(file.toString(), 0, "", "", "a file that can be read");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The CSV files of the folder by name. */
    List<Path> files() {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".csv") || f.toString().endsWith(".csv.gz"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
