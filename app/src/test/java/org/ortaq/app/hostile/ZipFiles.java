package org.ortaq.app.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Archives as maps of their entries. */
public final class ZipFiles {

    private ZipFiles() {}

    public static byte[] written(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static SequencedMap<String, byte[]> read(byte[] archive) {
        var entries = new LinkedHashMap<String, byte[]>();
        try {
            var folder = Files.createTempDirectory("zip");
            strict(archive, folder).orElseThrow().forEach((name, content) -> {
                if (content != null) {
                    entries.put(name, content);
                }
            });
            Files.delete(folder.resolve("strict.zip"));
            Files.delete(folder);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    /** The entries of an archive as a strict reader sees them; those that are broken, or whose name stands twice, are null. */
    static Optional<Map<String, byte @Nullable []>> strict(byte[] archive, Path folder) {
        var entries = new LinkedHashMap<String, byte @Nullable []>();
        try {
            var file = Files.write(folder.resolve("strict.zip"), archive);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    boolean twice = entries.containsKey(entry.getName());
                    entries.put(entry.getName(), twice ? null : content(zip, entry));
                }
            }
            return Optional.of(entries);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static byte @Nullable [] content(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            var content = in.readNBytes(1 << 25);
            var sum = new CRC32();
            sum.update(content);
            return sum.getValue() == entry.getCrc() ? content : null;
        } catch (IOException | IllegalArgumentException broken) {
            return null;
        }
    }

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
