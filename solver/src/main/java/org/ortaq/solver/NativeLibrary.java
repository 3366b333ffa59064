package org.ortaq.solver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Finds the HiGHS library: in the folder named by the system property {@code ortaq.native} if set (unpacked there
 * once, when missing), otherwise unpacked from the OR-Tools jar on the class path into a private temporary folder that
 * is removed again. This is the only place of the rooms that touches files.
 *
 * <p>The library needs nothing else from the jar on any of the five platforms (read from its import tables; run on
 * Linux x86-64 only): the C++ runtime of the system, on Windows the Visual C++ redistributable.
 */
final class NativeLibrary {
    /** Name of the folder in the OR-Tools jar and of the library in it, for one platform. */
    record Platform(String folder, String file) {}

    private NativeLibrary() {}

    /** Loads the library for the life of the process. */
    static SymbolLookup load() {
        String folder = System.getProperty("ortaq.native", "");
        try {
            return folder.isEmpty() ? fromTemporary() : open(unpacked(Path.of(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the HiGHS library: " + e.getMessage(), e);
        }
    }

    private static SymbolLookup fromTemporary() throws IOException {
        Path folder = Files.createTempDirectory("ortaq-native");
        Path file = unpacked(folder);
        try {
            return open(file);
        } finally {
            remove(file);
            remove(folder);
        }
    }

    // A loaded library may be deleted where the system allows it (Linux, macOS); Windows does it at the exit.
    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException inUse) {
            path.toFile().deleteOnExit();
        }
    }

    private static SymbolLookup open(Path file) {
        return SymbolLookup.libraryLookup(file, Arena.global());
    }

    static Path unpacked(Path folder) throws IOException {
        Platform platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path file = folder.resolve(platform.file()).toAbsolutePath();
        if (!Files.exists(file)) unpack(platform.folder() + "/" + platform.file(), file);
        return file;
    }

    // Written beside and moved, so that a second process never loads half a library.
    private static void unpack(String resource, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Path beside = Files.createTempFile(file.getParent(), "highs", ".part");
        try (InputStream in = NativeLibrary.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null)
                throw new SolverException(resource + " is not on the class path; expected the OR-Tools native jar");
            Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static Platform platform(String name, String arch) {
        String os = name.toLowerCase(Locale.ROOT);
        String cpu = arch.equals("aarch64") || arch.equals("arm64") ? "aarch64" : "x86-64";
        if (os.startsWith("linux")) return new Platform("ortools-linux-" + cpu, "libhighs.so.1");
        if (os.startsWith("mac")) return new Platform("ortools-darwin-" + cpu, "libhighs.1.dylib");
        if (os.startsWith("windows")) return new Platform("ortools-win32-" + cpu, "highs.dll");
        throw new SolverException("os.name: found " + name + ", expected Linux, macOS or Windows");
    }
}
