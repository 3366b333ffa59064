package org.ortaq.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Csv;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/**
 * A data package that is being changed: a copy beside the target, which takes its place as a whole once it was checked, or
 * is thrown away.
 */
final class TargetPackage implements AutoCloseable {

    private static final String DESCRIPTOR = "datapackage.json";

    private final Path target;
    private final Path beside;
    private final boolean created;
    private final DataPackage data;
    private final Thread whenStopped;

    private TargetPackage(Path target, Path beside, boolean created) {
        this.target = target;
        this.beside = beside;
        this.created = created;
        this.data = PackageOption.open(beside);
        this.whenStopped = new Thread(() -> deleteQuietly(beside));
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    /** Where the old package waits for the moment in which the new one takes its place. */
    private static Path old(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".before-import");
    }

    /** A program killed in that moment left the old package there: it comes back. */
    private static void restore(Path target) throws IOException {
        if (!Files.exists(target) && Files.isDirectory(old(target))) {
            Files.move(old(target), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * Prepares a change.
     *
     * @param into the package to change; where there is none, or an empty folder, a copy of {@code shipped} is begun
     * @throws InputException when the folder holds something else, or a package with mistakes
     */
    static TargetPackage open(Path into, Path shipped) {
        var target = into.toAbsolutePath().normalize();
        try {
            restore(target);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot restore " + into + ": " + failed.getMessage(), failed);
        }
        boolean created = isMissingOrEmpty(target);
        if (!created && !Files.isRegularFile(target.resolve(DESCRIPTOR))) {
            throw InputException.of(
                    into.toString(), 0, "--into", into.toString(), "a data package, an empty folder, or a new one");
        }
        if (created && !Files.isDirectory(shipped)) {
            throw InputException.of(
                    shipped.toString(), 0, "--data", shipped.toString(), "the folder of a data package");
        }
        var parent = Objects.requireNonNull(target.getParent(), "a folder, not the root");
        var beside = parent.resolve(".ortaq-import-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(parent);
            delete(beside);
            copy(created ? shipped.toAbsolutePath().normalize() : target, beside);
            return new TargetPackage(target, beside, created);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write beside " + into + ": " + failed.getMessage(), failed);
        } catch (InputException broken) {
            deleteQuietly(beside);
            throw broken;
        }
    }

    private static boolean isMissingOrEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException notAFolder) {
            return false;
        }
    }

    /** The copy that is changed. */
    Path folder() {
        return beside;
    }

    /** Whether the package did not exist before. */
    boolean created() {
        return created;
    }

    /** The package as it was. */
    DataPackage data() {
        return data;
    }

    /** Replaces all rows of a table of one file. */
    void replace(String resource, List<List<String>> rows) {
        var table = data.table(resource);
        write(file(resource), table.header(), rows);
    }

    /** Adds rows to the file of a table that belongs to trade; a row of the same first {@code keys} cells is replaced. */
    void upsert(String resource, int keys, List<List<String>> rows) {
        var path = file(resource);
        var old = Csv.read(read(path), path, new Problems());
        var all = new ArrayList<List<String>>();
        var added = new java.util.LinkedHashMap<List<String>, List<String>>();
        rows.forEach(row -> added.put(List.copyOf(row.subList(0, keys)), row));
        for (var row : old.rows()) {
            var cells =
                    old.header().stream().map(h -> row.maybeText(h).orElse("")).toList();
            var fresh = added.remove(cells.subList(0, keys));
            all.add(fresh == null ? cells : fresh);
        }
        all.addAll(added.values());
        write(path, old.header(), all);
    }

    /** The one file of a resource; of several the one named after trade. */
    private String file(String resource) {
        var files = List.of(data.table(resource).file().split(";", -1));
        return files.stream().filter(f -> f.endsWith("trade.csv")).findFirst().orElse(files.getFirst());
    }

    private String read(String path) {
        try {
            return Files.readString(beside.resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String path, List<String> header, List<List<String>> rows) {
        try {
            Files.writeString(beside.resolve(path), Csv.write(header, rows));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Checks the changed package and puts it in the place of the target.
     *
     * @throws InputException with every mistake the change would bring; the target is then as it was
     */
    DataPackage commit() {
        var changed = PackageOption.open(beside);
        try {
            if (!Files.exists(target)) {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
                return changed;
            }
            var old = old(target);
            delete(old);
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failed) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
                throw failed;
            }
            delete(old);
            return changed;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write to " + target + ": " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        deleteQuietly(beside);
        if (!stopping()) {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        }
    }

    /** Whether the program is being stopped; the hook then runs already. */
    private boolean stopping() {
        return whenStopped.getState() != Thread.State.NEW;
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot remove " + folder + ": " + failed.getMessage(), failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (var path : tree.sorted().toList()) {
                var copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectory(copy);
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
