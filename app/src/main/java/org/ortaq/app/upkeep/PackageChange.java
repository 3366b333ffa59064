package org.ortaq.app.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.PackageFiles;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/**
 * Tables of one package changed together: kept in memory, checked with the whole package, then every changed file is written
 * beside its place and moved there. Two changes at once wait for each other, so that no row is lost.
 */
public final class PackageChange {

    /** The register of promises. */
    public static final String PROMISES = "promises/commitments.csv";

    /** The joint projects. */
    public static final String PROJECTS = "promises/projects.csv";

    /** Where promises and projects come from. */
    public static final String SOURCES = "sources/promises.csv";

    /** The lock of the file holds off other programs, this one the other threads of this program. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Path folder;
    private final PackageFiles files;
    private final Map<String, TableText> before = new LinkedHashMap<>();
    private final Map<String, TableText> after = new LinkedHashMap<>();

    /** A change of the package of a folder; nothing is read yet. */
    public PackageChange(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw InputException.of("command line", 0, "--data", folder.toString(), "the folder of a data package");
        }
        this.folder = folder;
        this.files = new DirectoryFiles(folder);
    }

    /** Files of a package, some of them with another text. */
    private record Changed(PackageFiles files, Map<String, TableText> changed) implements PackageFiles {

        @Override
        public Optional<String> read(String asked) {
            var table = changed.get(asked);
            return table == null ? files.read(asked) : Optional.of(table.text());
        }

        @Override
        public List<String> list(String sub) {
            return files.list(sub);
        }
    }

    /** A table as it is after the changes so far. */
    public TableText table(String path) {
        var changed = after.get(path);
        if (changed != null) {
            return changed;
        }
        var problems = new Problems();
        var text = files.read(path)
                .orElseThrow(() -> InputException.of(path, 0, "", "no file", "a table of the package in " + folder));
        var table = TableText.read(text, path, problems);
        problems.throwIfAny();
        before.put(path, table);
        after.put(path, table);
        return table;
    }

    /** Puts another state of a table in the place of the one before. */
    public void replace(TableText table) {
        table(table.path());
        after.put(table.path(), table);
    }

    /** What changes, table by table. */
    public List<Difference> differences() {
        var all = new ArrayList<Difference>();
        before.forEach((path, old) -> all.addAll(old.differences(Objects.requireNonNull(after.get(path)))));
        return List.copyOf(all);
    }

    /**
     * Checks the package as it would be.
     *
     * @throws InputException with every mistake the changed package would have
     */
    public DataPackage check() {
        return DataPackage.open(new Changed(files, after));
    }

    /** Writes what changed; the sources first, so that no row ever names one that is not there. */
    public void write() {
        var order = new ArrayList<>(after.keySet());
        order.sort((a, b) -> Boolean.compare(b.equals(SOURCES), a.equals(SOURCES)));
        try {
            for (var path : order) {
                var table = Objects.requireNonNull(after.get(path));
                if (!Objects.requireNonNull(before.get(path)).differences(table).isEmpty()) {
                    write(path, table.text());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + failed.getMessage(), failed);
        }
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        var beside = file.resolveSibling(
                "." + file.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Changes a package where it is.
     *
     * @param dryRun only shows what would change
     * @return what changed
     * @throws InputException with every mistake the changed package would have; nothing is written then
     */
    public static List<Difference> inPlace(Path folder, Consumer<PackageChange> change, boolean dryRun) {
        if (dryRun) {
            return prepared(folder, change).differences();
        }
        if (!Files.isDirectory(folder)) {
            throw InputException.of("command line", 0, "--data", folder.toString(), "the folder of a data package");
        }
        ONE_AT_A_TIME.lock();
        try (var channel = FileChannel.open(
                        folder.resolve(".register.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IllegalStateException("the register is locked");
            }
            var prepared = prepared(folder, change);
            prepared.write();
            return prepared.differences();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + failed.getMessage(), failed);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static PackageChange prepared(Path folder, Consumer<PackageChange> change) {
        var prepared = new PackageChange(folder);
        change.accept(prepared);
        prepared.check();
        return prepared;
    }
}
