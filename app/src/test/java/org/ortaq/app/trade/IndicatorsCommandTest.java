package org.ortaq.app.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.app.Run;
import tools.jackson.databind.JsonNode;

class IndicatorsCommandTest {

    private static final String DATA = System.getProperty("ortaq.data");

    @TempDir
    private Path folder = Path.of("");

    private static Run run(String... more) {
        var args = new ArrayList<>(List.of("trade", "indicators", "--data", DATA));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static void assertKeys(Iterable<JsonNode> nodes, String... keys) {
        var found = new TreeSet<String>();
        nodes.forEach(node -> {
            found.addAll(node.propertyNames());
            node.forEach(value -> assertThat(value.isNull()).isFalse());
        });
        assertThat(found).contains(keys);
    }

    @Test
    void shapeOfTheContract() {
        var run = run("--pair", "UZB-TKM", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("pair").asString()).isEqualTo("UZB-TKM");
        assertKeys(
                run.json().get("indicators"),
                "name",
                "from",
                "to",
                "sector",
                "value",
                "year",
                "evidence",
                "sources",
                "why");
        for (var row : run.json().get("indicators")) {
            assertThat(row.has("value")).isNotEqualTo(row.has("why")); // nothing missing is zero
        }
    }

    @Test
    void theYearOfTheMatrixOrTheBaseYear() {
        var years = new TreeSet<Integer>();
        run("--pair", "UZB-KAZ", "--json")
                .json()
                .get("indicators")
                .forEach(r -> years.add(r.get("year").asInt()));
        assertThat(years).containsExactly(2015, 2024);
        var only = run("--pair", "UZB-KAZ", "--year", "2024", "--json").json().get("indicators");
        assertThat(only).hasSize(6).allMatch(r -> r.get("year").asInt() == 2024);
        var other = run("--pair", "UZB-KAZ", "--year", "2019", "--json");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.out()).contains("2015").contains("2024");
    }

    @Test
    void textAnswersFirst() {
        var text = run("--pair", "UZB-KAZ").out();
        assertThat(text).startsWith("UZB-KAZ: what UZB sells fits what KAZ buys to 62.4 of 100");
        assertThat(text).contains("Fuels and electricity").contains("trade-unctad-2015");
    }

    /** Uzbekistan counts 979 million to Kyrgyzstan in 2022, Kyrgyzstan 363. */
    @Test
    void mirrorTable() {
        var run = run("--mirror", "--pair", "KGZ-UZB", "--json");
        assertKeys(
                run.json().get("mirror"),
                "from",
                "to",
                "kind",
                "year",
                "fromCounts",
                "toCounts",
                "gap",
                "expected",
                "flagged",
                "evidence",
                "facts");
        var flow = run.json()
                .get("mirror")
                .valueStream()
                .filter(r ->
                        r.get("from").asString().equals("UZB") && r.get("year").asInt() == 2022)
                .findFirst()
                .orElseThrow();
        assertThat(flow.get("gap").asDouble()).isCloseTo(-0.919, within(0.002));
        assertThat(flow.get("flagged").asBoolean()).isTrue();
        assertThat(flow.get("expected").asDouble()).isCloseTo(2 * 0.08 / 2.08, within(1e-12));
        assertThat(flow.get("facts")).hasSize(2);
        assertThat(run("--mirror").out())
                .startsWith("Mirror discrepancy of all pairs")
                .contains("! beyond 25 %");
        assertThat(run("--mirror", "--pair", "TKM-KGZ").out()).contains("missing, not zero");
    }

    @Test
    void negotiationList() {
        var run = run("--negotiate", "--pair", "UZB-KAZ", "--json");
        assertKeys(
                run.json().get("negotiation"),
                "from",
                "to",
                "sector",
                "sectorName",
                "size",
                "unit",
                "present",
                "presentShare",
                "rca",
                "complementary",
                "duty",
                "nonTariff",
                "transport",
                "evidence");
        var first = run.json().get("negotiation").get(0);
        assertThat(first.get("complementary").asBoolean()).isTrue();
        assertThat(first.get("rca").asDouble()).isGreaterThanOrEqualTo(1);
        assertThat(first.get("duty").asDouble()).isZero(); // free trade
        assertThat(first.get("transport").asDouble()).isBetween(0.01, 1.0);
        var both = new TreeSet<String>();
        run.json().get("negotiation").forEach(r -> both.add(r.get("from").asString()));
        assertThat(both).containsExactly("KAZ", "UZB");
        assertThat(run("--negotiate", "--pair", "UZB-KAZ").out())
                .startsWith("What UZB can sell that KAZ buys elsewhere: ")
                .contains("in the way now");
        var missing = run("--negotiate", "--pair", "UZB-TKM", "--json").json().get("negotiation");
        assertThat(missing.get(0).has("present")).isFalse(); // nobody counted the flow
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ-UZB, TCI, 28.94730614, 1e-8",
        "UZB-KAZ, TCI, 62.39018357, 1e-8",
        "KAZ-UZB, FK, 38.03047060, 1e-8",
        "KGZ-UZB, FK, 77.01178798, 1e-8",
        "KAZ-UZB, TII, 20.73756497, 1e-8",
        "UZB-KAZ, TII, 63.63467816, 1e-8",
        "KAZ-UZB, GL, 0.4803453632, 1e-10",
        "KAZ-KGZ, GL, 0.6739551186, 1e-10",
        "KAZ-KGZ, HHI, 0.5967332746, 1e-10",
    })
    void goldenValuesOfAFile(String pair, String name, double value, double within) {
        var file = Path.of(System.getProperty("ortaq.reference"), "trade/unctad_matrix/merch_trade_matrix_2015.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        var run = run("--matrix", file.toString(), "--pair", pair, "--json");
        assertThat(run.json().get("unit").asString()).isEqualTo("kusd");
        var row = run.json()
                .get("indicators")
                .valueStream()
                .filter(r -> r.get("name").asString().equals(name) && !r.has("sector"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("value").asDouble()).isCloseTo(value, within(within));
    }

    @Test
    void aFileOfOnesOwn() throws IOException {
        var file = Files.writeString(
                folder.resolve("own.csv"),
                "year,exporter,importer,sector,value\n2020,A,B,x,3\n2021,A,B,x,5\n2021,B,A,x,5\n2021,A,B,y,NA\n");
        var rows = run("--matrix", file.toString(), "--pair", "A-B", "--json")
                .json()
                .get("indicators");
        assertThat(rows.get(0).get("value").asDouble()).isEqualTo(5);
        assertThat(rows.get(0).get("year").asInt()).isEqualTo(2021);
        var earlier = run("--matrix", file.toString(), "--pair", "A-B", "--year", "2020", "--json");
        assertThat(earlier.json().get("indicators").get(0).get("value").asDouble())
                .isEqualTo(3);
        assertThat(run("--matrix", file.toString(), "--pair", "A-B", "--negotiate")
                        .code())
                .isZero();
    }

    @Test
    void mistakes() throws IOException {
        assertThat(run("--json").json().get("problems").get(0).get("field").asString())
                .isEqualTo("--pair");
        assertThat(run("--pair", "UZB", "--json").code()).isEqualTo(2);
        assertThat(run("--pair", "UZB-KAX", "--json")
                        .json()
                        .get("problems")
                        .get(0)
                        .get("guess")
                        .asString())
                .isEqualTo("KAZ");
        assertThat(run("--pair", "UZB-KAZ", "--mirror", "--negotiate").code()).isEqualTo(2);
        assertThat(run("--pair", "A-B", "--matrix", "absent.csv").code()).isEqualTo(2);
        var bad = Files.writeString(
                folder.resolve("bad.csv"), "exporter,importer,sector,value\nA,B,x,three\nA,B,x,-1\nA,B\n");
        var run = run("--pair", "A-B", "--matrix", bad.toString(), "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().get("problems")).hasSize(3);
        var columns = Files.writeString(folder.resolve("columns.csv"), "who,whom,amount\nA,B,1\n");
        assertThat(run("--pair", "A-B", "--matrix", columns.toString(), "--json")
                        .json()
                        .get("problems"))
                .hasSize(2);
        var cut = folder.resolve("cut.csv.gz");
        Files.write(cut, new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0, 0, 0, 1});
        assertThat(run("--pair", "A-B", "--matrix", cut.toString(), "--json").code())
                .isEqualTo(2);
        var fake = Files.writeString(folder.resolve("fake.csv.gz"), "not packed");
        assertThat(run("--pair", "A-B", "--matrix", fake.toString(), "--json").code())
                .isEqualTo(2);
    }
}
