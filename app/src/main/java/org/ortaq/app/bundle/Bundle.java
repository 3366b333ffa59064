package org.ortaq.app.bundle;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortaq.app.brief.Language;

/**
 * The content of the zip: {@code runtime/} (made by jlink), {@code lib/} (the class path), {@code data/}, {@code docs/}, {@code bom.json}, the start file and
 * the command line.
 */
record Bundle(Platform platform, String name, Path home) {

    /** What the libraries use of Java, and how the languages of the briefing write numbers and dates. */
    private static final String MODULES = "java.base,java.logging,java.net.http,java.xml,java.sql,java.management,"
            + "java.desktop,jdk.httpserver,jdk.localedata,jdk.unsupported,jdk.zipfs";

    private static final String LOCALES =
            Stream.of(Language.values()).map(Language::code).collect(Collectors.joining(","));

    /** Times of entries say nothing, so that two packings of one build are alike. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    /** Writes beside the file and moves, so that it is there whole or not at all. */
    void write(Path file) throws IOException {
        var work = Files.createTempDirectory("ortaq-package");
        var beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.deleteIfExists(beside);
            var runtime = work.resolve("runtime");
            link(runtime);
            try (var zip =
                    FileSystems.newFileSystem(beside, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
                var root = zip.getPath("/", name);
                Files.createDirectories(root);
                copyTree(runtime, root.resolve("runtime"));
                copyJars(root.resolve("lib"));
                copyTree(home.resolve("data"), root.resolve("data"));
                copyTree(home.resolve("docs"), root.resolve("docs"));
                for (var text : List.of("README.md", "LICENSE", "NOTICE")) {
                    copy(home.resolve(text), root.resolve(text), false);
                }
                billOfMaterials(root.resolve("bom.json"));
                script(root.resolve(platform.start()), platform.script(true));
                script(root.resolve(platform.commandLine()), platform.script(false));
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
            delete(work);
        }
    }

    private static void link(Path runtime) {
        var jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("this Java has no jlink; a whole JDK 25 is needed"));
        var said = new StringWriter();
        var print = new PrintWriter(said);
        int code = jlink.run(
                print,
                print,
                "--add-modules",
                MODULES,
                "--include-locales",
                LOCALES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                runtime.toString());
        if (code != 0) {
            throw new IllegalStateException("jlink failed: " + said);
        }
    }

    /** What the program is made of, in the form of CycloneDX; the build puts it beside the classes. */
    private static void billOfMaterials(Path to) throws IOException {
        try (var bill = Bundle.class.getResourceAsStream("/META-INF/bom.json")) {
            if (bill == null) {
                throw new IllegalStateException(
                        "only a built program can be packed: it has no META-INF/bom.json (a build with the network makes it)");
            }
            Files.copy(bill, to);
        }
        permit(to, false);
    }

    private void copyJars(Path lib) throws IOException {
        Files.createDirectories(lib);
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.isEmpty()) {
                continue; // a class path may end in a separator
            }
            var jar = Path.of(entry);
            if (!Files.isRegularFile(jar)) {
                throw new IllegalStateException("only a built program can be packed, not classes in " + jar);
            }
            copy(jar, lib.resolve(jar.getFileName().toString()), false);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (var path : tree.sorted().toList()) {
                var target = to.resolve(from.relativize(path).toString().replace('\\', '/'));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    copy(path, target, Files.isExecutable(path));
                }
            }
        }
    }

    private static void copy(Path from, Path to, boolean executable) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        permit(to, executable);
    }

    private static void script(Path to, String text) throws IOException {
        Files.writeString(to, text);
        permit(to, true);
    }

    /** Who may run a file is kept where the file system knows of it; a zip or a disk of Windows may not, and needs it not. */
    static void permit(Path path, boolean executable) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
        Files.setLastModifiedTime(path, TIME);
    }

    /** On Windows a file that is read-only cannot be deleted, and jlink leaves such. */
    private static void unlock(Path path) throws IOException {
        var dos = Files.getFileAttributeView(path, DosFileAttributeView.class);
        if (dos != null && File.separatorChar == '\\') {
            dos.setReadOnly(false);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                unlock(Objects.requireNonNull(path));
                Files.delete(path);
            }
        }
    }
}
