package org.ortaq.app.same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.region.datapackage.DataPackage;

/** The command itself starts ten processes and runs for minutes; here its parts, which the long form puts together. */
class SameCommandTest {

    private static final Path DATA = Path.of(System.getProperty("ortaq.data"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aShuffledPackageHasOtherFilesAndTheSameContent() throws IOException {
        var copy = folder.resolve("copy");
        Shuffled.copy(DATA, copy, 1);
        assertThat(Files.readString(copy.resolve("economy/gdp.csv")))
                .isNotEqualTo(Files.readString(DATA.resolve("economy/gdp.csv")));
        assertThat(DataPackage.open(new DirectoryFiles(copy)).facts().all())
                .isEqualTo(DataPackage.open(new DirectoryFiles(DATA)).facts().all());
    }

    @Test
    void oneByteMakesAnotherHashAndTheRecordDoesNot() throws IOException {
        Files.writeString(folder.resolve("draws.csv"), "a");
        Files.writeString(folder.resolve("run.json"), "made at noon");
        var all = Written.all(folder);
        Files.writeString(folder.resolve("run.json"), "made at night");
        assertThat(Written.all(folder)).isEqualTo(all);
        Files.writeString(folder.resolve("gains.csv"), "b");
        assertThat(Written.all(folder)).isNotEqualTo(all);
        var draws = Written.draws(folder);
        Files.writeString(folder.resolve("draws.csv"), "c");
        assertThat(Written.draws(folder)).isNotEqualTo(draws);
    }

    @Test
    void aWayThatFailsIsToldWithWhatItSaid() {
        var child = new Child(List.of(), folder);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThatThrownBy(() -> child.start(List.of(java, "--no-such-word")))
                .hasMessageContaining("ended with 1")
                .hasMessageContaining("no-such-word");
    }

    @Test
    void aWrongNumberOfDrawsIsInput() {
        assertThat(Run.of("same", "--draws", "0").code()).isEqualTo(2);
    }

    @Test
    void aShardWithoutADrawIsRefused() {
        var run = Run.of("assess", "--draws", "2", "--shard", "1/3", "--data", DATA.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no more parts than the 2 of --draws");
    }
}
