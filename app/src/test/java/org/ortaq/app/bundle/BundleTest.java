package org.ortaq.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be tested of a package without making one. */
class BundleTest {

    private static Path file(Path zip, Map<String, String> kind) throws Exception {
        try (var system = FileSystems.newFileSystem(zip, kind)) {
            var file = Files.writeString(system.getPath("/start"), "x");
            Bundle.permit(file, true);
            if (kind.containsKey("enablePosixFileAttributes")) {
                assertThat(Files.getPosixFilePermissions(file)).contains(PosixFilePermission.OTHERS_EXECUTE);
            }
            return zip;
        }
    }

    @Test
    void whoMayRunAFileIsKeptWhereItCanBe(@TempDir Path folder) throws Exception {
        assertThat(file(folder.resolve("posix.zip"), Map.of("create", "true", "enablePosixFileAttributes", "true")))
                .exists();
    }

    @Test
    void aFileSystemThatKnowsNothingOfItIsNoMistake(@TempDir Path folder) throws Exception {
        assertThat(file(folder.resolve("plain.zip"), Map.of("create", "true"))).exists();
    }

    @Test
    void startFilesAreThoseOfThePlatform() {
        assertThat(Platform.WINDOWS.script(true))
                .contains("\r\n", "%~dp0runtime\\bin\\java.exe", "serve --port 0 --open");
        assertThat(Platform.LINUX.script(false)).startsWith("#!/bin/sh\n").doesNotContain("serve");
        assertThat(Platform.MAC.start()).endsWith(".command");
    }
}
