package org.ortaq.app.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.PackageFiles;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/**
 * Changes the register of a package on disk: the changed package is checked as a whole in memory first, then the file is
 * written beside and moved. Two changes at once wait for each other, so that no row is lost.
 */
record RegisterUpkeep(Path folder) {

    /** The lock of the file holds off other programs, this one the other threads of this program. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /** Files of a package, one of them with another text. */
    private record Changed(PackageFiles files, String path, String text) implements PackageFiles {

        @Override
        public Optional<String> read(String asked) {
            return asked.equals(path) ? Optional.of(text) : files.read(asked);
        }

        @Override
        public List<String> list(String sub) {
            return files.list(sub);
        }
    }

    /**
     * Applies a change.
     *
     * @param dryRun only shows what would change
     * @return what changed
     * @throws InputException with every mistake the changed package would have; nothing is written then
     */
    List<Difference> apply(UnaryOperator<RegisterTable> change, boolean dryRun) {
        if (!Files.isDirectory(folder)) {
            throw InputException.of("command line", 0, "--data", folder.toString(), "the folder of a data package");
        }
        return dryRun ? prepare(change).differences() : write(change);
    }

    /** A changed register that passed every check. */
    private record Prepared(List<Difference> differences, String text) {}

    private Prepared prepare(UnaryOperator<RegisterTable> change) {
        var files = new DirectoryFiles(folder);
        var text = files.read(RegisterTable.PATH)
                .orElseThrow(() -> InputException.of(
                        RegisterTable.PATH, 0, "", "no file", "the register of a data package in " + folder));
        var before = RegisterTable.read(text, new Problems());
        var after = change.apply(before);
        DataPackage.open(new Changed(files, RegisterTable.PATH, after.text()));
        return new Prepared(before.differences(after), after.text());
    }

    private List<Difference> write(UnaryOperator<RegisterTable> change) {
        ONE_AT_A_TIME.lock();
        try (var channel = FileChannel.open(
                        folder.resolve(".register.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IllegalStateException("the register is locked");
            }
            var prepared = prepare(change);
            if (!prepared.differences().isEmpty()) {
                write(prepared.text());
            }
            return prepared.differences();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + failed.getMessage(), failed);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private void write(String text) throws IOException {
        var file = folder.resolve(RegisterTable.PATH);
        var beside =
                file.resolveSibling(".commitments-" + ProcessHandle.current().pid() + ".csv");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
