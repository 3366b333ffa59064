package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.app.explain.ExplanationJson;
import org.ortaq.app.explain.ExplanationText;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Catalogue;
import org.ortaq.region.datapackage.DataPackage;
import tools.jackson.databind.JsonNode;

/** The command line: exit codes, messages, and the shapes of JSON that scripts rely on (the contract of the edges). */
class CommandTest {

    private static final String DATA = Texts.folder().toString();

    /** What scripts may rely on; keys may be added, never renamed. */
    private static final TreeMap<String, List<String>> CONTRACT = new TreeMap<>(java.util.Map.of(
            "assess",
            List.of("run", "scenario", "converged", "residual", "promises", "gains", "leavers", "transfers", "files"),
            "assess.promises",
            List.of("id", "target", "unit", "deadline", "projected", "low", "high", "verdict"),
            "assess.gains",
            List.of("area", "year", "part", "value", "unit", "low", "high"),
            "assess.leavers",
            List.of("coalition", "excess"),
            "assess.transfers",
            List.of("from", "to", "value"),
            "explain",
            List.of("metric", "area", "year", "value", "unit", "equation", "inputs", "facts", "rivals"),
            "explain.facts",
            List.of("id", "value", "source", "evidence"),
            "score",
            List.of("asOf", "rows"),
            "score.rows",
            List.of("metric", "area", "year", "predicted", "low", "high", "observed", "error", "source"),
            "problems",
            List.of("file", "line", "field", "found", "expected", "guess")));

    @TempDir
    private static Path folder = Path.of("");

    private static final Assessed SHORT = new ShortRun().assessed();

    private static Run assessed = new Run(-1, "", "");

    @BeforeAll
    static void assessOnce() {
        assessed = Run.of("assess", "--json", "--horizon", "2030", "--data", DATA, "--out", out().toString());
    }

    private static Path out() {
        return folder.resolve("run");
    }

    /** Every key of the contract occurs, in this object or in one of these. */
    private static void assertShape(String shape, Iterable<JsonNode> nodes) {
        var keys = new TreeSet<String>();
        nodes.forEach(node -> keys.addAll(node.propertyNames()));
        assertThat(keys).as(shape).containsAll(CONTRACT.getOrDefault(shape, List.of("no such shape")));
    }

    private static void assertWithoutNull(JsonNode node) {
        assertThat(node.isNull()).isFalse();
        node.forEach(CommandTest::assertWithoutNull);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "assess --help",
                "explain --help",
                "score --help",
                "attribute --help",
                "compare --help",
                "verify --help",
                "data check --help",
                "--version"
            })
    void helpIsDone(String line) {
        var run = Run.of(line.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotBlank();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void noArgumentsAreAUsageMistake() {
        var run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: ortaq");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asess", "assess --horizen 2030", "assess --horizon soon", "explain trade.turnover", "data"})
    void usageMistakesExitWithTwo(String line) {
        var run = Run.of(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "--scenario, promised-pakage, promised-package",
        "--without, cku-railwya, cku-railway",
        "--horizon, 1999, 2025 to 2040",
        "--horizon, 2041, 2025 to 2040",
        "--scenario, no-such-file.yaml, a file that exists"
    })
    void aWrongNameIsToldWithTheNearestRightOne(String option, String value, String told) {
        var target = folder.resolve("not-written");
        var run = Run.of("assess", option, value, "--data", DATA, "--out", target.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(option).contains(value).contains(told);
        assertThat(target).doesNotExist();
    }

    @Test
    void aFolderThatIsNotEmptyIsNeverWrittenTo(@TempDir Path full) throws IOException {
        Files.writeString(full.resolve("mine.txt"), "precious");
        var run = Run.of("assess", "--data", DATA, "--out", full.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a new or an empty folder");
        try (var files = Files.list(full)) {
            assertThat(files).containsExactly(full.resolve("mine.txt"));
        }
        assertThat(full.resolve("mine.txt")).hasContent("precious");
    }

    @Test
    void checkIsSilentOnTheShippedPackage() {
        assertThat(Run.of("data", "check", DATA)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("data", "check", "--json", DATA).json().path("problems"))
                .isEmpty();
    }

    @Test
    void checkTellsEveryMistake(@TempDir Path broken) throws IOException {
        Texts.shipped()
                .change("power/lines.csv", t -> t.replace("kaz-kgz,kaz-s,kgz,1395", "kaz-kgz,kaz-s,kgzz,many"))
                .change("initiatives/rogun.yaml", t -> t.replace("domain: power", "domian: power"))
                .write(broken);
        var run = Run.of("data", "check", broken.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("initiatives/rogun.yaml")
                .contains("domian")
                .contains("perhaps domain?");
        assertThat(run.err()).contains("power/lines.csv:").contains("'many'");
        var json = Run.of("data", "check", "--json", broken.toString());
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err()).isEmpty();
        assertShape("problems", json.json().path("problems"));
        assertThat(json.json().path("problems").size()).isGreaterThanOrEqualTo(3);
        assertWithoutNull(json.json());
    }

    @Test
    void checkOfAFolderThatIsNotThereIsAnInputMistake() {
        assertThat(Run.of("data", "check", folder.resolve("nowhere").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void assessSpeaksTheContract() {
        assertThat(assessed.code()).as(assessed.err()).isZero();
        var json = assessed.json();
        assertShape("assess", List.of(json));
        assertShape("assess.promises", json.path("promises"));
        assertShape("assess.gains", json.path("gains"));
        if (!json.path("leavers").isEmpty()) {
            assertShape("assess.leavers", json.path("leavers"));
        }
        if (!json.path("transfers").isEmpty()) {
            assertShape("assess.transfers", json.path("transfers"));
        }
        assertWithoutNull(json);
        assertThat(assessed.out()).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(json.path("converged").booleanValue()).isTrue();
        assertThat(assessed.err()).as("progress goes to the side").contains("courses");
    }

    @Test
    void assessWritesTheFilesItNames() throws IOException {
        var named = new TreeSet<String>();
        assessed.json()
                .path("files")
                .forEach(file ->
                        named.add(Path.of(file.stringValue()).getFileName().toString()));
        assertThat(named).containsExactly("gains.csv", "outcomes.csv", "promises.csv", "run.json");
        for (var name : named) {
            assertThat(Files.readString(out().resolve(name)))
                    .isNotBlank()
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity")
                    .doesNotContain("null");
        }
        try (var beside = Files.list(folder)) {
            assertThat(beside)
                    .as("nothing half-written is left")
                    .allMatch(p -> !p.getFileName().toString().startsWith(".ortaq"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "assessment.present-value, UZB, 2024",
        "assessment.worth, KAZ+UZB, 2024",
        "trade.turnover-nominal, KAZ+UZB, 2026",
        "trade.turnover-reported, UZB-KAZ, 2026",
        "waterpower.generation, KGZ, 2026",
        "people.visits, KAZ-UZB, 2026",
        "projects.value-done, CA5, 2026"
    })
    void numbersOfTheSummaryAreExplained(String metric, String area, int year) {
        var explanation = SHORT.explainer().explain(metric, area, year);
        var json = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(org.ortaq.table.Json.write(ExplanationJson.of(explanation)));
        assertShape("explain", List.of(json));
        assertWithoutNull(json);
        assertThat(json.path("equation").stringValue()).isNotBlank();
        assertThat(sources(json)).as("sources in the chain").isNotEmpty();
        assertThat(ExplanationText.of(explanation)).contains(metric).contains(area);
    }

    /** Sources anywhere in the chain, of facts, parameters and tables. */
    private static TreeSet<String> sources(JsonNode node) {
        var found = new TreeSet<String>();
        if (node.isObject()) {
            node.path("source").asStringOpt().ifPresent(found::add);
            node.path("sources").forEach(s -> s.asStringOpt().ifPresent(found::add));
        }
        node.forEach(child -> found.addAll(sources(child)));
        return found;
    }

    @Test
    void explainAnswersOnTheCommandLine() throws IOException {
        var scenario = folder.resolve("short.yaml");
        Files.writeString(
                scenario,
                "id: short\ntitle: Short\nhorizon: [2024, 2025]\ninitiatives: all\nwithout: []\ndates: likely\nshocks: []\n");
        var run = Run.of(
                "explain",
                "trade.turnover-nominal",
                "KAZ+UZB",
                "2025",
                "--json",
                "--scenario",
                scenario.toString(),
                "--data",
                DATA);
        assertThat(run.code()).as(run.err()).isZero();
        assertShape("explain", List.of(run.json()));
        assertThat(run.json().path("metric").stringValue()).isEqualTo("trade.turnover-nominal");
    }

    @Test
    void aMistypedMetricIsGuessed() {
        var run = Run.of("explain", "trade.turnover-nominl", "KAZ+UZB", "2030", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("trade.turnover-nominal?");
    }

    @Test
    void scoreHasRows() {
        var run = Run.of("score", "--json", "--data", DATA);
        assertThat(run.code()).as(run.err()).isZero();
        assertShape("score", List.of(run.json()));
        assertShape("score.rows", run.json().path("rows"));
        assertThat(run.json().path("asOf").stringValue()).isEqualTo("2023-12-31");
        assertThat(run.json().path("rows").size()).isGreaterThan(10);
        assertWithoutNull(run.json());
    }

    /** A metric says truly what it is made of. */
    @Test
    void everyDeclaredInputExists() {
        var data = DataPackage.open(Texts.shipped());
        var known = new TreeSet<String>();
        Catalogue.all().forEach(m -> known.add("metric:" + m.id()));
        data.tables().keySet().forEach(t -> known.add("table:" + t));
        data.facts().all().forEach(f -> known.add("fact:" + f.concept()));
        data.table("parameters").rows().forEach(row -> known.add("parameter:" + row.text("id")));
        Catalogue.all().forEach(m -> assertThat(known).as("inputs of " + m.id()).containsAll(m.inputs()));
    }

    @Test
    void everyOutcomeIsOfADeclaredMetric() {
        var declared = new TreeSet<String>();
        Catalogue.all().forEach(m -> declared.add(m.id()));
        assertThat(SHORT.course().outcomes()).allMatch(o -> declared.contains(o.metric()));
        assertThat(SHORT.course().outcomes()).allMatch(o -> Double.isFinite(o.value()));
    }
}
