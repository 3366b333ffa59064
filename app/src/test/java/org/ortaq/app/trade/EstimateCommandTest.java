package org.ortaq.app.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.app.Run;

/** {@code trade estimate}: the shape scripts rely on, exit codes, one bad input of each kind, the formats. */
class EstimateCommandTest {

    private static final String FORMULA = "y ~ x + flag | exporter + importer^year";

    @TempDir
    private static Path folder = Path.of("");

    private static String data(String name) throws URISyntaxException {
        var resource = EstimateCommandTest.class.getResource("/trade/" + name);
        return Path.of(java.util.Objects.requireNonNull(resource).toURI()).toString();
    }

    private static Run estimate(String file, String... more) {
        var arguments = new ArrayList<>(List.of("trade", "estimate", "--data", file));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void theShapeOfTheContract() throws URISyntaxException {
        var run = estimate(data("small.csv"), "--formula", FORMULA, "--cluster", "exporter", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        var json = run.json();
        assertThat(json.propertyNames())
                .contains(
                        "coefficients",
                        "vcov",
                        "rows",
                        "dropped",
                        "logLikelihood",
                        "deviance",
                        "iterations",
                        "seconds");
        assertThat(json.get("coefficients").get(0).propertyNames())
                .contains("name", "estimate", "se", "z", "p", "low", "high");
        var rows = json.get("rows");
        assertThat(rows.propertyNames())
                .containsExactlyInAnyOrder("read", "filtered", "missing", "singleton", "allZero", "separated", "used");
        int sum = 0;
        for (var key : List.of("filtered", "missing", "singleton", "allZero", "separated", "used")) {
            sum += rows.get(key).intValue();
        }
        assertThat(sum).isEqualTo(rows.get("read").intValue()).isEqualTo(120);
        assertThat(rows.get("missing").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-snappy.parquet", "small-zstd.parquet", "small.csv.gz"})
    void everyFormatGivesTheSame(String name) throws URISyntaxException, IOException {
        var file = name.endsWith(".gz") ? zipped().toString() : data(name);
        var other = estimate(file, "--formula", FORMULA, "--where", "exporter != 'E4'", "--json")
                .json();
        var csv = estimate(data("small.csv"), "--formula", FORMULA, "--where", "exporter != 'E4'", "--json")
                .json();
        assertThat(other.get("coefficients")).isEqualTo(csv.get("coefficients"));
        assertThat(other.get("rows")).isEqualTo(csv.get("rows"));
        assertThat(csv.get("rows").get("filtered").intValue()).isEqualTo(24);
    }

    private static Path zipped() throws URISyntaxException, IOException {
        var file = folder.resolve("small.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            Files.copy(Path.of(data("small.csv")), out);
        }
        return file;
    }

    @Test
    void theTextAnswersFirst() throws URISyntaxException {
        var run = estimate(data("small.csv"), "--formula", "y ~ x + I(2*x) | exporter", "--se", "iid");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().findFirst().orElseThrow())
                .isEqualTo("y ~ x + I(2*x) | exporter: 119 rows of 120 used, plain errors (fixest factors)");
        assertThat(run.out()).contains("std. error", "collinear", "1 with missing cells", "log likelihood");
    }

    @Test
    void aTextAsARegressorMeansItsLevels() throws URISyntaxException {
        var levels = estimate(data("small.csv"), "--formula", "y ~ x + importer", "--json")
                .json()
                .get("coefficients");
        var factor = estimate(data("small.csv"), "--formula", "y ~ x + factor(importer)", "--json")
                .json()
                .get("coefficients");
        assertThat(levels).isEqualTo(factor).hasSize(5);
        assertThat(levels.get(2).get("name").stringValue()).isEqualTo("importer::I1");
    }

    @Test
    void separatedRowsAreListedWithTheirCertificate() throws IOException {
        var file = folder.resolve("separated.csv");
        Files.writeString(file, "y,x,g\n1,0,a\n2,0,a\n3,0,b\n5,0,b\n0,1,a\n0,0,a\n0,0,c\n0,1,c\n7,0,d\n");
        var json = estimate(file.toString(), "--formula", "y ~ x | g", "--json").json();
        var dropped = json.get("dropped");
        assertThat(dropped.get(0).get("row").intValue()).isEqualTo(5);
        assertThat(dropped.get(0).get("line").intValue()).isEqualTo(6);
        assertThat(dropped.get(0).get("why").stringValue()).isEqualTo("separated");
        assertThat(dropped.get(0).get("certificate").doubleValue()).isCloseTo(1, within(1e-9));
        assertThat(dropped.size()).isEqualTo(4);
        assertThat(json.get("rows").get("allZero").intValue()).isEqualTo(2);
        assertThat(json.get("rows").get("singleton").intValue()).isEqualTo(1);
        assertThat(json.get("coefficients").get(0).has("estimate")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            --formula;y ~ xx | exporter;perhaps x?
            --formula;y ~ x | exportr;perhaps exporter?
            --formula;y x;one ~
            --formula;y ~ 0;something to estimate
            --formula;y ~ log(exporter);a number
            --formula;y ~ tan(x);one of the functions
            --where;exporter != importr;perhaps importer
            --where;year ==;a name or a number
            --cluster;exporte;perhaps exporter?
            --ssc;stata;fixest or ppmlhdfe
            --tolerance;tigt;perhaps tight?
            --se;hc1;robust or iid
            --threads;0;at least 1
            """)
    void mistakesOfTheCommandLine(String option, String value, String expected) throws URISyntaxException {
        var run = option.equals("--formula")
                ? estimate(data("small.csv"), option, value)
                : estimate(data("small.csv"), "--formula", FORMULA, option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(expected);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theBiasCorrectionNeedsThreeWays() throws URISyntaxException {
        var run = estimate(data("small.csv"), "--formula", FORMULA, "--bias-correct");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("exporter^year + importer^year + exporter^importer");
    }

    @Test
    void allBadCellsAtOnce() throws IOException {
        var file = folder.resolve("bad.csv");
        Files.writeString(file, "y,x,\"g, h\"\n1,2,\"a \"\"b\"\"\"\n1,two,b\n1,2\nthree,,b\n");
        var run = estimate(file.toString(), "--formula", "y ~ x | `g, h`", "--json");
        assertThat(run.code()).isEqualTo(2);
        var problems = run.json().get("problems");
        assertThat(problems.size()).isEqualTo(3);
        assertThat(problems.get(0).get("line").intValue()).isEqualTo(3);
        assertThat(problems.get(0).get("found").stringValue()).isEqualTo("two");
        assertThat(problems.get(1).get("expected").stringValue()).contains("3 cells");
        assertThat(problems.get(2).get("line").intValue()).isEqualTo(5);
    }

    @Test
    void negativeValuesAreRefusedWithTheirLine() throws IOException {
        var file = folder.resolve("negative.csv");
        Files.writeString(file, "y,x\n1,2\n-3,4\n2,1\n");
        var run = estimate(file.toString(), "--formula", "y ~ x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("negative.csv:3:y '-3.0'");
    }

    @Test
    void whyThereAreNoErrorsIsSaid() throws IOException {
        var file = folder.resolve("one-cluster.csv");
        Files.writeString(file, "y,x,all\n1,0,a\n2,0,a\n3,1,a\n5,1,a\n");
        var one = estimate(file.toString(), "--formula", "y ~ x", "--cluster", "all", "--json")
                .json();
        assertThat(one.get("coefficients").get(1).has("se")).isFalse();
        assertThat(one.get("notes").get(0).stringValue()).contains("two clusters");
        var few = estimate(file.toString(), "--formula", "y ~ x", "--where", "y in (1, 3)", "--json")
                .json();
        assertThat(few.get("coefficients").get(1).has("se")).isFalse();
        assertThat(few.get("notes").get(0).stringValue()).contains("as many parameters as rows");
    }

    @Test
    void aMissingFileIsSaidSo() {
        var run = estimate(folder.resolve("none.csv").toString(), "--formula", FORMULA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none.csv is missing");
    }
}
