package org.ortaq.app.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.app.Run;

/** {@code ortaq water sddp}: shape, text, mistakes, sameness. */
class SddpCommandTest {
    private static final Path FOLDER = Path.of(System.getProperty("ortaq.data")).resolve("../../docs/examples/sddp");

    @TempDir
    private Path folder = Path.of("");

    private static String example(String name) {
        return FOLDER.resolve(name + ".yaml").toString();
    }

    private String written(String text) throws IOException {
        var file = folder.resolve("problem.yaml");
        Files.writeString(file, text);
        return file.toString();
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of(example(name)));
    }

    @Test
    void theObjectHasTheKeysOfTheContract() {
        var run = Run.of("water", "sddp", example("hydro-valley-both"), "--json", "--iterations", "50");
        assertThat(run.code()).isZero();
        var json = run.json();
        assertThat(json.propertyNames())
                .contains("bound", "simulated", "iterations", "seconds", "stopped", "fallbacks");
        assertThat(json.get("simulated").propertyNames()).contains("mean", "low", "high");
        assertThat(json.get("bound").asDouble()).isBetween(854.999, 855.001);
        assertThat(json.get("iterations").asInt()).isEqualTo(50);
        assertThat(json.get("stopped").asString()).isEqualTo("iterations");
        assertThat(json.get("simulated").get("low").asDouble())
                .isLessThan(json.get("simulated").get("high").asDouble());
    }

    @Test
    void theTextBeginsWithTheAnswer() {
        var run = Run.of("water", "sddp", example("fast-hydro-thermal"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("FAST: hydro-thermal: the best policy costs at least 10.0000");
        assertThat(run.out()).contains("stopped").contains("stalled");
    }

    @Test
    void theGapStopsIt() {
        var run = Run.of("water", "sddp", example("hydro-valley-inflow"), "--json", "--gap", "10");
        assertThat(run.json().get("stopped").asString()).isEqualTo("gap");
        assertThat(run.json().get("iterations").asInt()).isLessThan(100);
    }

    @Test
    void threadsAndTheOrderOfTheFileChangeNothing() throws IOException {
        var once = Run.of("water", "sddp", example("farm-planning"), "--json", "--passes", "3", "--iterations", "30");
        var more = Run.of(
                "water",
                "sddp",
                example("farm-planning"),
                "--json",
                "--passes",
                "3",
                "--iterations",
                "30",
                "--threads",
                "1");
        var turned = written(turned(text("farm-planning")));
        var other = Run.of("water", "sddp", turned, "--json", "--passes", "3", "--iterations", "30");
        for (var run : List.of(more, other)) {
            assertThat(run.json().get("bound")).isEqualTo(once.json().get("bound"));
            assertThat(run.json().get("simulated")).isEqualTo(once.json().get("simulated"));
            assertThat(run.json().get("steps")).isEqualTo(once.json().get("steps"));
        }
    }

    /** Every block of the file with its lines in the opposite order, where that is the same YAML. */
    private static String turned(String text) {
        var blocks = new ArrayList<List<String>>();
        for (var line : text.lines().toList()) {
            if (blocks.isEmpty() || !line.startsWith(" ")) blocks.add(new ArrayList<>());
            blocks.getLast().add(line);
        }
        var out = new StringBuilder();
        for (var block : blocks.reversed()) {
            boolean listOfBlocks = block.stream().anyMatch(l -> l.startsWith("    "))
                    || block.getFirst().startsWith("markov");
            out.append(block.getFirst()).append('\n');
            var rest = block.subList(1, block.size());
            for (var line : listOfBlocks ? rest : rest.reversed())
                out.append(line).append('\n');
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stages: 1 | stages: 0 | stages",
                "sense: min | sense: least | sense",
                "cycle: 0.9 | cycle: 1.9 | cycle",
                "cycle: 0.9 | cycle: 1 | cycle",
                "bound: 0 | bond: 0 | bond",
                "spill: | spill: {integer: true} | controls.spill.integer",
                "initial: 10 | initial: ten | states.reservoir.initial",
                "hydro + thermal = demand | hydro + termal = demand | constraints",
                "hydro + thermal = demand | hydro * thermal = demand | constraints",
                "hydro + thermal = demand | hydro + thermal | constraints",
                "hydro + thermal = demand | reservoir + thermal = demand | constraints",
                "10 * spill + thermal | 10 * (spill + thermal | objective",
                "demand: [7.5, 5, 2.5] | demand: [7.5, 5] | random.values",
                "10 * spill + thermal | 10 * spill + thermal + sin(spill) | objective",
            })
    void aMistakeIsNamedWithItsPlace(String right, String wrong, String field) throws IOException {
        var before = text("infinite-horizon-hydro-thermal");
        assertThat(before).contains(right);
        var run = Run.of("water", "sddp", written(before.replace(right, wrong)), "--json");
        assertThat(run.code()).isEqualTo(2);
        var fields = new ArrayList<String>();
        run.json().get("problems").forEach(problem -> {
            fields.add(problem.get("field").asString());
            assertThat(problem.get("expected").asString()).isNotEmpty();
        });
        assertThat(fields).contains(field);
    }

    @Test
    void allMistakesComeAtOnceAndANameIsGuessed() throws IOException {
        var file = written(text("infinite-horizon-hydro-thermal")
                .replace("sense: min", "sense: least")
                .replace("hydro + thermal = demand", "hydro + termal = demand"));
        var run = Run.of("water", "sddp", file, "--json");
        var problems = run.json().get("problems");
        assertThat(problems.size()).isEqualTo(2);
        assertThat(problems.get(1).get("guess").asString()).isEqualTo("thermal");
        assertThat(problems.get(1).get("line").asInt()).isEqualTo(15);
    }

    @Test
    void aStageWithoutAFeasibleDecisionIsNamed() throws IOException {
        var file = written(text("infinite-horizon-hydro-thermal").replace("  thermal:", "  thermal: {max: 1}"));
        var run = Run.of("water", "sddp", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("stage 1 has no feasible decision");
    }

    @Test
    void aRingMayReturnToALaterStageAndRiskMayBeAWord() throws IOException {
        // worst case: 3 USD for each of 9 units a stage less 5 in stock: 9 + 18 / (1 - 0.9) - 15
        var text = """
                name: ring
                stages: 3
                cycle: {discount: 0.9, to: 2}
                bound: 0
                risk: worst-case
                states: {s: {min: 0, max: 10, initial: 5}}
                controls: {buy: {max: 10}, spill: {}}
                constraints:
                  - s.out = s.in + rain + buy - need - spill
                objective: 3*buy + spill
                random:
                  - values: {rain: [0, 2], need: [3, 1]}
                """;
        var run = Run.of("water", "sddp", written(text), "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("bound").asDouble()).isCloseTo(174, within(1e-3));
        var wrong =
                Run.of("water", "sddp", written(text.replace("to: 2", "to: 4").replace("worst-case", "worst")));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("cycle.to", "1 to 3", "worst-case");
    }

    @Test
    void aMissingFileAndABadOptionAreRefused() {
        assertThat(Run.of("water", "sddp", "no-such.yaml").code()).isEqualTo(2);
        assertThat(Run.of("water", "sddp", example("stock"), "--iterations", "0")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("water").code()).isEqualTo(2);
    }
}
