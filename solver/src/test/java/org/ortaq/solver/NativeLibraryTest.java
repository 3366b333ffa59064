package org.ortaq.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {
    @Test
    void aFolderThatHasTheLibraryIsUsedAsItIs(@TempDir Path folder) throws Exception {
        Path inside = folder.resolve("native");
        Path file = NativeLibrary.unpacked(inside);
        assertThat(Files.size(file)).isGreaterThan(1_000_000);
        var before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, before);
        assertThat(NativeLibrary.unpacked(inside)).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        try (var files = Files.list(inside)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, ortools-linux-x86-64, libhighs.so.1",
        "Linux, aarch64, ortools-linux-aarch64, libhighs.so.1",
        "Mac OS X, aarch64, ortools-darwin-aarch64, libhighs.1.dylib",
        "Mac OS X, x86_64, ortools-darwin-x86-64, libhighs.1.dylib",
        "Windows 11, amd64, ortools-win32-x86-64, highs.dll"
    })
    void fivePlatformsAreKnown(String name, String arch, String folder, String file) {
        assertThat(NativeLibrary.platform(name, arch)).isEqualTo(new NativeLibrary.Platform(folder, file));
    }

    @Test
    void anotherPlatformIsRefused() {
        assertThatThrownBy(() -> NativeLibrary.platform("SunOS", "sparc")).hasMessageContaining("os.name: found SunOS");
    }
}
