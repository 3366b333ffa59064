package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run is computed again from its record alone, and whatever is not the same is named. */
class VerifyCommandTest {

    private static final String DATA = Texts.folder().toString();

    @TempDir
    private static Path shared = Path.of("");

    @TempDir
    private Path own = Path.of("");

    @BeforeAll
    static void runOnce() throws IOException {
        var scenario = shared.resolve("mine.yaml");
        Files.writeString(scenario, """
                id: mine
                title: My own
                summary: Another scenario than the shipped ones.
                horizon: [2024, 2026]
                initiatives: [tajikistan-reconnection-north, toktogul-summer-releases, cku-railway]
                without: []
                dates: likely
                shocks: [two-dry-years]
                """);
        var run = Run.of(
                "assess",
                "--scenario",
                scenario.toString(),
                "--without",
                "cku-railway",
                "--draws",
                "1",
                "--data",
                DATA,
                "--out",
                shared.resolve("run").toString());
        assertThat(run.code()).as(run.err()).isZero();
        // The record must do: the file of the scenario is gone.
        Files.delete(scenario);
    }

    private Path copy() throws IOException {
        var copy = own.resolve("copy");
        Files.createDirectory(copy);
        try (var files = Files.list(shared.resolve("run"))) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void change(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    private static Run verify(Path path) {
        return Run.of("verify", path.toString(), "--data", DATA, "--json");
    }

    @Test
    void aRunOfAnyScenarioIsTheSameComputedAgain() {
        var run = Run.of("verify", shared.resolve("run/run.json").toString(), "--data", DATA, "--threads", "1");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).startsWith("Same: run ").contains("HiGHS");
    }

    @Test
    void oneChangedByteAndAMissingFileAreFound() throws IOException {
        var copy = copy();
        var gains = copy.resolve("gains.csv");
        var bytes = Files.readAllBytes(gains);
        bytes[bytes.length - 12] ^= 1;
        Files.write(gains, bytes);
        Files.delete(copy.resolve("promises.csv"));
        var run = verify(copy);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(3);
        var json = run.json();
        assertThat(json.path("same").booleanValue()).isFalse();
        assertThat(json.path("platform").propertyNames()).contains("os", "arch", "java", "solver");
        var differences = json.path("differences");
        assertThat(differences.size()).isEqualTo(2);
        assertThat(differences.get(0).path("file").stringValue()).isEqualTo("gains.csv");
        assertThat(differences.get(0).path("why").stringValue()).isEqualTo("was changed after the run");
        assertThat(differences.get(0).path("line").intValue()).isPositive();
        assertThat(differences.get(1).path("file").stringValue()).isEqualTo("promises.csv");
        assertThat(differences.get(1).path("why").stringValue()).isEqualTo("is missing");
    }

    @Test
    void aRecordThatWasTouchedIsFound() throws IOException {
        var copy = copy();
        change(copy.resolve("run.json"), "\"converged\" : true", "\"converged\" : false");
        var run = verify(copy.resolve("run.json"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().path("differences").get(0).path("file").stringValue())
                .isEqualTo("run.json");
    }

    @Test
    void otherDataAreNamedAndNothingIsRun() throws IOException {
        var other = own.resolve("other");
        Texts.shipped()
                .change("initiatives/kambarata-1.yaml", t -> t.replace("likely: 2036", "likely: 2037"))
                .write(other);
        var run = Run.of("verify", shared.resolve("run").toString(), "--data", other.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("run.json:")
                .contains("dataHash")
                .contains("initiative kambarata-1 differs")
                .doesNotContain("courses");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"version\" : \"', '\"version\" : \"9', version",
        "'\"dates\" : \"likely\"', '\"dates\" : \"soon\"', dates",
        "'\"to\" : 2026', '\"to\" : 2025', horizon",
        "'\"dates\" : \"likely\"', '\"dates\" : \"promised\"', scenarioHash",
        "'\"scenarioContent\"', '\"forgotten\"', scenarioContent",
        "'\"time\" : \"2', '\"time\" : \"x', time",
        "'{', '{{', well-formed"
    })
    void aRecordThatCannotBeIsAnInputMistake(String from, String to, String told) throws IOException {
        var copy = copy();
        change(copy.resolve("run.json"), from, to);
        var run = Run.of("verify", copy.toString(), "--data", DATA);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("run.json").contains(told);
    }

    @Test
    void aRecordThatIsNotThereIsAnInputMistake() {
        assertThat(Run.of("verify", own.resolve("nowhere/run.json").toString(), "--data", DATA)
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("verify", own.toString(), "--data", DATA).err()).contains("a file that exists");
    }
}
