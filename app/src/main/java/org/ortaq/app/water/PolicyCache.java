package org.ortaq.app.water;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ortaq.app.terminal.Common;
import org.ortaq.waterpower.CutStore;
import org.ortaq.waterpower.sddp.NodeCuts;

/**
 * Cuts in a folder, a file for each party and content: {@code <shape>.<content>.cuts}. The least recently used files leave
 * when all together are too large. A file that cannot be read, or is not as it was written, counts as none, and this is
 * said.
 */
final class PolicyCache implements CutStore {
    private static final long LARGEST = 256L << 20;
    private static final String END = ".cuts";

    private final Path folder;
    private final Consumer<String> told;

    /** @param told of files that had to be passed over */
    PolicyCache(Path folder, Consumer<String> told) {
        this.folder = folder;
        this.told = told;
    }

    /** Beside the build where that can be written, else where caches of the user are. */
    static Path usualFolder() {
        var home = Common.home().resolve(".ortaq");
        if (Files.isWritable(home) || (!Files.exists(home) && Files.isWritable(Common.home()))) {
            return home.resolve("policies");
        }
        var caches = System.getenv("XDG_CACHE_HOME");
        var under = caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(caches);
        return under.resolve("ortaq").resolve("policies");
    }

    @Override
    public Optional<Found> find(String shape, String content) {
        var exact = read(file(shape, content));
        if (exact.isPresent()) {
            return Optional.of(new Found(exact.get(), true));
        }
        for (var other : newestFirst(shape + ".")) {
            var cuts = read(other);
            if (cuts.isPresent()) {
                return Optional.of(new Found(cuts.get(), false));
            }
        }
        return Optional.empty();
    }

    private Optional<List<NodeCuts>> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var cuts = CutFile.read(file);
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis()));
            return Optional.of(cuts);
        } catch (IOException broken) {
            told.accept("stored policy " + file + " is passed over: " + broken.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void keep(String shape, String content, List<NodeCuts> cuts) {
        try {
            Files.createDirectories(folder);
            CutFile.write(file(shape, content), cuts);
            shrink();
        } catch (IOException | UncheckedIOException full) {
            told.accept("a policy could not be stored in " + folder + ": " + full.getMessage());
        }
    }

    private synchronized void shrink() throws IOException {
        long sum = 0;
        for (var file : newestFirst("")) {
            sum += Files.size(file);
            if (sum > LARGEST) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> newestFirst(String beginning) {
        var files = new ArrayList<Path>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (var all = Files.newDirectoryStream(folder, "*" + END)) {
            for (var file : all) {
                if (file.getFileName().toString().startsWith(beginning)) {
                    files.add(file);
                }
            }
        } catch (IOException unreadable) {
            told.accept("stored policies in " + folder + " cannot be listed: " + unreadable.getMessage());
        }
        files.sort(Comparator.comparing(PolicyCache::used).reversed().thenComparing(Path::toString));
        return files;
    }

    private static java.time.Instant used(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return java.time.Instant.MIN;
        }
    }

    private Path file(String shape, String content) {
        return folder.resolve(shape + "." + key(content) + END);
    }

    private static String key(String content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
