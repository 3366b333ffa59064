package org.ortaq.app.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.app.Run;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import tools.jackson.databind.JsonNode;

/** {@code trade counterfactual}: both layouts, the shape of the contract, one bad input of each kind. */
class CounterfactualCommandTest {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("ortaq.data")).resolve("../../docs/examples");

    @TempDir
    private Path folder = Path.of("");

    private Path world = Path.of("");
    private Path matrix = Path.of("");

    @BeforeEach
    void writeWorlds() throws IOException {
        world = Files.createDirectory(folder.resolve("world"));
        matrix = Files.createDirectory(folder.resolve("matrix"));
        write("world/theta.csv", "sector,value\ngoods,5\nservices,4\n");
        write("world/deficit.csv", "region,D\nA,2\nB,-2\n");
        write("world/trade.csv", """
                sector,exporter,importer,value,tariff,tariff_new
                goods,A,A,70,0,0
                goods,B,A,12,0.1,0
                goods,A,B,10,0.2,0.05
                goods,B,B,88,0,0
                services,A,A,60,0,0
                services,B,A,0,0,0
                services,A,B,0,0,0
                services,B,B,70,0,0
                """);
        write("world/value_added.csv", "sector,region,value\ngoods,A,40\nservices,A,40\ngoods,B,50\nservices,B,50\n");
        write("world/intermediate_consumption.csv", """
                input,sector,region,value
                goods,goods,A,30
                services,goods,A,10
                goods,services,A,10
                services,services,A,10
                goods,goods,B,40
                services,goods,B,10
                goods,services,B,10
                services,services,B,10
                """);
        write(
                "world/final_consumption.csv",
                "sector,region,value\ngoods,A,43.2\nservices,A,40\ngoods,B,50\nservices,B,50\n");
        write("matrix/sample.csv", """
                exporter,importer,trade,near
                A,A,100,0
                A,B,10,1
                A,C,5,0
                B,A,12,1
                B,B,200,0
                B,C,9,0
                C,A,4,0
                C,B,8,0
                C,C,90,0
                """);
        write("shock.yaml", "name: free trade\ntariffs:\n  - {rate: 0}\n");
        write("matrix.yaml", """
                sigma: 5
                coefficients: {near: 0.5}
                covariates:
                  - {exporter: A, importer: C, bothWays: true, column: near, value: 1}
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(Path data, String shock, String... more) {
        var args = new java.util.ArrayList<>(List.of(
                "trade",
                "counterfactual",
                "--data",
                data.toString(),
                "--shock",
                folder.resolve(shock).toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void aWorldOfSectorsHasTheShapeOfTheContract() {
        var run = run(world, "shock.yaml", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().propertyNames()).contains("regions", "flows", "residual", "iterations", "seconds");
        var region = run.json().get("regions").get(0);
        assertThat(region.propertyNames())
                .contains(
                        "id",
                        "welfareExact",
                        "welfareFirstOrder",
                        "realWage",
                        "termsOfTrade",
                        "volumeOfTrade",
                        "price",
                        "exports");
        assertThat(run.json().get("residual").doubleValue()).isLessThan(1e-12);
        assertThat(region.get("tariffRevenue").doubleValue()).isCloseTo(-100, within(1e-9));
        assertThat(run.json().get("flows")).hasSize(4);
    }

    @Test
    void noShockChangesNothing() throws IOException {
        write("none.yaml", "name: nothing\n");
        for (var data : List.of(world, matrix)) {
            var run = run(data, "none.yaml", "--json", data.equals(matrix) ? "--sigma=5" : "--closure=fixed-nominal");
            assertThat(run.code()).as(run.err()).isZero();
            for (var region : run.json().get("regions")) {
                assertThat(region.get("welfareExact").doubleValue()).isCloseTo(0, within(1e-9));
                assertThat(region.get("welfareFirstOrder").doubleValue()).isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    void textAnswersFirstAndPrintsTheResidual() {
        var run = run(world, "shock.yaml");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("free trade: ")
                .contains("gains most")
                .contains("residual of market clearing")
                .contains("closure fixed-nominal")
                .contains("first order");
    }

    @Test
    void aMatrixIsTakenAsOneSector() {
        var run = run(matrix, "matrix.yaml", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().get("model").stringValue()).isEqualTo("one-sector");
        var a = run.json().get("regions").get(0);
        assertThat(a.get("welfareExact").doubleValue())
                .isEqualTo(a.get("welfareConditional").doubleValue());
        var full = run(matrix, "matrix.yaml", "--json", "--endowment", "full")
                .json()
                .get("regions")
                .get(0);
        assertThat(full.get("welfareExact").doubleValue())
                .isEqualTo(a.get("welfareFull").doubleValue());
        assertThat(full.get("welfareExact").doubleValue())
                .isNotEqualTo(a.get("welfareExact").doubleValue());
    }

    /** Two alike countries: welfare is the home share's change to the power -1/(sigma - 1), wages do not move. */
    @Test
    void twoAlikeCountriesHaveAClosedForm() throws IOException {
        write("matrix/sample.csv", "exporter,importer,trade\nA,A,60\nA,B,40\nB,A,40\nB,B,60\n");
        write("both.yaml", "sigma: 5\ntradeCosts: [{factor: 0.9}]\n");
        var a = run(matrix, "both.yaml", "--endowment", "full", "--json")
                .json()
                .get("regions")
                .get(0);
        double expected = 100 * (Math.pow(0.6 + 0.4 * Math.pow(0.9, -4), 0.25) - 1);
        assertThat(a.get("welfareExact").doubleValue()).isCloseTo(expected, within(1e-10));
    }

    @Test
    void countriesWithoutSalesAtHomeAreNamed() throws IOException {
        write("matrix/sample.csv", "exporter,importer,trade\nA,A,0\nA,B,40\nB,A,40\nB,B,0\n");
        write("both.yaml", "sigma: 5\ntradeCosts: [{factor: 0.9}]\n");
        var run = run(matrix, "both.yaml", "--json");
        assertThat(run.code()).isEqualTo(2);
        var problems = run.json().get("problems");
        assertThat(problems.size()).isEqualTo(2);
        assertThat(problems.get(1).get("field").stringValue()).isEqualTo("trade");
        assertThat(problems.get(1).get("found").stringValue()).startsWith("B to B");
    }

    @Test
    void coefficientsBeyondAllNumbersAreRefused() throws IOException {
        write("huge.yaml", "sigma: 5\ncoefficients: {near: 1e10}\n");
        var run = run(matrix, "huge.yaml", "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.json().get("problems").get(0).get("field").stringValue()).isEqualTo("near");
    }

    @Test
    void aYearIsChosenAndTextsAreNoCovariates() throws IOException {
        var rows =
                Files.readString(matrix.resolve("sample.csv")).lines().skip(1).toList();
        var text = new StringBuilder("year,exporter,importer,trade,near,remark\n");
        rows.forEach(r -> text.append("2005,").append(r).append(",old\n"));
        rows.forEach(r -> text.append("2006,").append(r.replace("200,", "300,")).append(",new\n"));
        write("matrix/sample.csv", text.toString());
        assertThat(run(matrix, "matrix.yaml").err()).contains("--year with one of 2005, 2006");
        assertThat(run(matrix, "matrix.yaml", "--year", "2007").code()).isEqualTo(2);
        var of2005 = run(matrix, "matrix.yaml", "--year", "2005", "--json");
        assertThat(of2005.code()).as(of2005.err()).isZero();
        var of2006 = run(matrix, "matrix.yaml", "--year", "2006", "--json");
        assertThat(of2006.json().get("regions")).isNotEqualTo(of2005.json().get("regions"));
    }

    @Test
    void everyLeverOfAShockMoves() throws IOException {
        write("all.yaml", """
                closure: balanced
                tariffs:
                  - {column: tariff_new}
                  - {exporter: [A], importer: B, sector: goods, rate: 0.3}
                tradeCosts:
                  - {exporter: B, importer: A, factor: 0.9}
                  - {exporter: A, importer: B, adValorem: 0.02}
                productivity:
                  - {region: A, sector: goods, factor: 1.1}
                endowments:
                  - {region: B, factor: 1.05}
                """);
        var run = run(world, "all.yaml", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().get("regions").get(1).get("welfareExact").doubleValue())
                .isBetween(3.0, 12.0);
        write("deficits.yaml", "deficits: {remove: '*'}\n");
        var removed = run(world, "deficits.yaml", "--json").json().get("regions");
        assertThat(removed.get(0).get("transfers").doubleValue()).isNegative();
        assertThat(removed.get(0).get("welfareExact").doubleValue()).isNegative();
        assertThat(removed.get(1).get("welfareExact").doubleValue()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tariffs: [{importer: C, rate: 0}]|tariffs[0].importer|a region",
                "tariffs: [{sector: good, rate: 0}]|tariffs[0].sector|goods",
                "tariffs: [{column: tariff_neu}]|tariffs[0].column|tariff_new",
                "tariffs: [{importer: A}]|tariffs[0].rate|a number",
                "tariffs: [{rate: -1}]|tariffs[0].rate|above -1",
                "tariffs: [{rate: 0, colour: red}]|tariffs[0].colour|one of the keys",
                "tradeCosts: [{factor: 0}]|tradeCosts[0].factor|above 0",
                "tradeCosts: [{factor: 1, adValorem: 0}]|tradeCosts[0].factor|one of factor and adValorem",
                "productivity: [{region: A, factor: -1}]|productivity[0].factor|above 0",
                "covariates: []|covariates|many sectors",
                "closure: balance|closure|balanced",
                "tarifs: []|tarifs|tariffs",
                "[1, 2]||keys and values"
            })
    void aBadShockIsLocated(String text, String field, String expected) throws IOException {
        write("bad.yaml", text + "\n");
        var run = run(world, "bad.yaml", "--json");
        assertThat(run.code()).isEqualTo(2);
        var problem = run.json().get("problems").get(0);
        assertThat(problem.get("field").stringValue()).isEqualTo(field == null ? "" : field);
        assertThat(problem.get("line").intValue()).isEqualTo(1);
        assertThat(problem.toString()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trade|goods,B,A,12,0.1|goods,B,A,-12,0.1|value",
                "trade|goods,B,A,12,0.1|goods,B,A,twelve,0.1|value",
                "trade|goods,B,A,12,0.1|goods,B,A,12,-1|tariff",
                "trade|goods,B,A,12,0.1|gods,B,A,12,0.1|sector",
                "trade|goods,B,A,12,0.1|goods,A,A,12,0.1|exporter",
                "trade|goods,A,A,70|goods,A,A|",
                "theta|goods,5|goods,-5|value",
                "theta|services,4|goods,4|sector",
                "deficit|B,-2|B,-1|D",
                "value_added|goods,A,40|goods,A,|value",
                "final_consumption|goods,A,43.2|goods,A,4300|",
                "intermediate_consumption|input,sector|inputs,sector|input"
            })
    void badDataAreLocated(String file, String before, String after, String field) throws IOException {
        var path = world.resolve(file + ".csv");
        var text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
        var run = run(world, "shock.yaml", "--json");
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(StreamSupport.stream(run.json().get("problems").spliterator(), false)
                        .map(p -> p.get("field").stringValue()))
                .contains(field == null ? "" : field);
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        Files.writeString(world.resolve("theta.csv"), "sector,value\ngoods,0\nservices,-4\n");
        Files.writeString(
                world.resolve("trade.csv"),
                Files.readString(world.resolve("trade.csv")).replace("70,0,0", "x,0,0"));
        var run = run(world, "shock.yaml", "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().get("problems").size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void missingFilesAndFoldersAreUsageErrors() throws IOException {
        assertThat(run(folder.resolve("nowhere"), "shock.yaml").code()).isEqualTo(2);
        assertThat(run(world, "nowhere.yaml").err()).contains("--shock");
        assertThat(run(Files.createDirectory(folder.resolve("empty")), "shock.yaml")
                        .err())
                .contains("neither layout");
        Files.delete(world.resolve("value_added.csv"));
        assertThat(run(world, "shock.yaml").err()).contains("value_added.csv");
        assertThat(run(matrix, "matrix.yaml", "--sigma", "0.5").err()).contains("--sigma");
        assertThat(run(matrix, "matrix.yaml", "--endowment", "ful").err()).contains("full");
        assertThat(run(matrix, "matrix.yaml", "--closure", "equal").code()).isEqualTo(2);
    }

    @Test
    void noEquilibriumIsAFailureWithItsReason() throws IOException {
        write("closed.yaml", "tradeCosts:\n  - {exporter: A, importer: A, sector: services, factor: Infinity}\n");
        var refused = run(world, "closed.yaml");
        write("huge.yaml", "tradeCosts:\n  - {exporter: A, importer: A, sector: services, factor: 1e308}\n");
        var run = run(world, "huge.yaml", "--json");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get("reason").stringValue()).contains("after the shock");
        assertThat(run.json().has("regions")).isFalse();
    }

    private static Path reference(String name) {
        var path =
                Path.of(System.getProperty("ortaq.reference")).resolve("trade").resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "reference data not present: " + path);
        return path;
    }

    private static JsonNode region(Run run, String id) {
        return StreamSupport.stream(run.json().get("regions").spliterator(), false)
                .filter(r -> r.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gegravitysTableToAMillionthOfAPoint() throws IOException {
        var data = reference("gegravity");
        var run = Run.of(
                "trade",
                "counterfactual",
                "--data",
                data.toString(),
                "--shock",
                EXAMPLES.resolve("shock-can-jpn-pta.yaml").toString(),
                "--json");
        assertThat(run.code()).as(run.err()).isZero();
        var text = Files.readString(data.resolve("can_jpn_pta_country_results.csv"));
        var rows = Csv.read(text, "results", new Problems()).rows();
        assertThat(rows).hasSize(30);
        for (var row : rows) {
            var r = region(run, row.text("country"));
            assertThat(r.get("welfareExact").doubleValue()).isCloseTo(row.number("GDP change (percent)"), within(1e-6));
            assertThat(r.get("factoryGatePrice").doubleValue())
                    .isCloseTo(row.number("factory gate price change (percent)"), within(1e-6));
            assertThat(r.get("price").doubleValue()).isCloseTo(row.number("imr change (percent)"), within(1e-6));
            assertThat(r.get("output").doubleValue()).isCloseTo(row.number("output change (percent)"), within(1e-6));
            assertThat(r.get("expenditure").doubleValue())
                    .isCloseTo(row.number("expenditure change (percent)"), within(1e-6));
            assertThat(r.get("exports").doubleValue())
                    .isCloseTo(row.number("foreign exports change (percent)"), within(1e-6));
            assertThat(r.get("imports").doubleValue())
                    .isCloseTo(row.number("foreign imports change (percent)"), within(1e-6));
            assertThat(r.get("domestic").doubleValue())
                    .isCloseTo(row.number("intranational trade change (percent)"), within(1e-6));
        }
    }

    @Test
    void naftasTableToAMillionthOfAPoint() throws IOException {
        var data = reference("cp2015");
        var run = Run.of(
                "trade",
                "counterfactual",
                "--data",
                data.toString(),
                "--shock",
                EXAMPLES.resolve("shock-nafta.yaml").toString(),
                "--json");
        assertThat(run.code()).as(run.err()).isZero();
        var text = Files.readString(data.resolve("anchor_welfare_cp2015_package.csv"));
        var rows = Csv.read(text, "anchor", new Problems()).rows();
        assertThat(rows).hasSize(31);
        for (var row : rows) {
            var r = region(run, row.text("region"));
            assertThat(r.get("termsOfTrade").doubleValue()).isCloseTo(row.number("tot"), within(1e-6));
            assertThat(r.get("volumeOfTrade").doubleValue()).isCloseTo(row.number("vot"), within(1e-6));
            assertThat(r.get("welfareFirstOrder").doubleValue()).isCloseTo(row.number("welfare"), within(1e-6));
            assertThat(r.get("realWage").doubleValue()).isCloseTo(row.number("realwage"), within(1e-6));
        }
    }
}
