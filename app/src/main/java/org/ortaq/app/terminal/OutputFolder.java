package org.ortaq.app.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.table.InputException;

/** Writes a set of files as a whole: beside the target first, then moved, so that nothing half-written is ever seen. */
public final class OutputFolder {

    private static final String BESIDE = ".ortaq-";

    private OutputFolder() {}

    /** @throws InputException when the folder exists and is not empty */
    public static void requireFree(Path folder) {
        if (Files.exists(folder) && !isEmptyDirectory(folder)) {
            throw InputException.of(folder.toString(), 0, "--out", folder.toString(), "a new or an empty folder");
        }
    }

    private static boolean isEmptyDirectory(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException notADirectory) {
            return false;
        }
    }

    /** Writes texts by file name into the folder, replacing a folder of the same run. */
    public static void write(Path folder, SortedMap<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        writeBytes(folder, files);
    }

    /** Writes contents by file name into the folder, replacing a folder of the same run. */
    public static void writeBytes(Path folder, SortedMap<String, byte[]> files) {
        try {
            var parent =
                    Objects.requireNonNull(folder.toAbsolutePath().normalize().getParent(), "a folder, not the root");
            Files.createDirectories(parent);
            clearAbandoned(parent);
            var pid = ProcessHandle.current().pid();
            var beside = parent.resolve(BESIDE + pid);
            var before = parent.resolve(BESIDE + pid + "-before");
            delete(beside);
            Files.createDirectory(beside);
            for (var entry : files.entrySet()) {
                Files.write(beside.resolve(entry.getKey()), entry.getValue());
            }
            if (Files.exists(folder)) {
                Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
            delete(before);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + failed.getMessage(), failed);
        }
    }

    /** What programs stopped in the middle of writing left beside; those that still run are left alone. */
    private static void clearAbandoned(Path parent) throws IOException {
        try (var entries = Files.list(parent)) {
            for (var entry :
                    entries.filter(e -> isAbandoned(e.getFileName().toString())).toList()) {
                delete(entry);
            }
        }
    }

    private static boolean isAbandoned(String name) {
        var pid = name.substring(Math.min(name.length(), BESIDE.length())).replaceFirst("-before$", "");
        return name.startsWith(BESIDE)
                && pid.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
