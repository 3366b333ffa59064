package org.ortaq.app.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;
import tools.jackson.databind.JsonNode;

class ComplexityCommandTest {

    /** A nested world: c has all, b two, a one; and d nothing of its own. */
    private static final String NESTED = """
            country,product,value
            a,p1,100
            b,p1,60
            b,p2,60
            c,p1,10
            c,p2,20
            c,p3,70
            d,p1,0
            """;

    @TempDir
    private Path folder = Path.of("");

    private static Run run(Path file, String... more) {
        var args = new ArrayList<>(List.of("trade", "complexity", "--matrix", file.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("world.csv"), text);
    }

    private static JsonNode find(JsonNode list, String id) {
        return list.valueStream()
                .filter(n -> n.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shape() throws IOException {
        var json = run(file(NESTED), "--json", "--country", "b").json();
        assertThat(json.propertyNames()).contains("countries", "products", "spectrum", "proximity", "density");
        assertThat(json.get("countries")).hasSize(3); // d sells nothing
        assertThat(find(json.get("countries"), "c").propertyNames())
                .contains("id", "diversity", "eci", "fitness", "hhi", "hhiNormalised");
        assertThat(json.get("products").get(0).propertyNames()).contains("id", "ubiquity", "pci", "fitness");
        assertThat(json.get("proximity").get("countries").get(0).propertyNames())
                .contains("from", "to", "value");
        assertThat(json.get("density").get(0).propertyNames()).contains("country", "product", "has", "density");
        assertThat(run(file(NESTED), "--json", "--proximity", "none")
                        .json()
                        .get("proximity")
                        .propertyNames())
                .isEmpty();
    }

    @Test
    void packageTableThroughTheCommandLine() {
        var file = Path.of(
                System.getProperty("ortaq.reference"), "trade/complexity/world_trade_avg_1998_2000_sitc2.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        var json = run(file, "--json", "--proximity", "countries").json();
        assertThat(find(json.get("countries"), "kaz").get("fitness").asDouble()).isCloseTo(0.7325364073, within(1e-9));
        assertThat(find(json.get("countries"), "kaz").get("diversity").asInt()).isEqualTo(95);
        assertThat(find(json.get("products"), "7433").get("fitness").asDouble()).isCloseTo(25.580919358, within(1e-8));
        var pair = json.get("proximity")
                .get("countries")
                .valueStream()
                .filter(n -> n.get("from").asString().equals("kaz")
                        && n.get("to").asString().equals("uzb"))
                .findFirst()
                .orElseThrow();
        assertThat(pair.get("value").asDouble()).isCloseTo(0.2611940299, within(1e-9));
        assertThat(run(file).out()).contains("226 countries, 785 products").contains("kaz");
    }

    /** One exporter has no complexity, but a concentration: the ADB figure for Kazakhstan 2021. */
    @Test
    void oneCountryAndShortenedCodes() {
        var file = Path.of(System.getProperty("ortaq.reference"), "trade/baci_kaz/kaz_exports_hs6_2021.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        var country =
                run(file, "--json", "--digits", "4").json().get("countries").get(0);
        assertThat(country.get("hhi").asDouble()).isCloseTo(0.18216936859607355, within(1e-13));
        assertThat(country.has("eci")).isFalse();
    }

    @Test
    void deviationsDifferByTheirDivisor() throws IOException {
        var sample = run(file(NESTED), "--json")
                .json()
                .get("countries")
                .get(0)
                .get("eci")
                .asDouble();
        var whole = run(file(NESTED), "--json", "--deviation", "population")
                .json()
                .get("countries")
                .get(0)
                .get("eci")
                .asDouble();
        assertThat(whole / sample).isCloseTo(Math.sqrt(3.0 / 2), within(1e-12));
    }

    @Test
    void mistakes() throws IOException {
        var file = file(NESTED);
        assertThat(run(file, "--iterations", "1", "--json")
                        .json()
                        .get("problems")
                        .get(0)
                        .get("field")
                        .asString())
                .isEqualTo("--iterations");
        assertThat(run(file, "--threshold", "0").code()).isEqualTo(2);
        assertThat(run(file, "--deviation", "samples", "--json")
                        .json()
                        .get("problems")
                        .get(0)
                        .get("guess")
                        .asString())
                .isEqualTo("sample");
        assertThat(run(file, "--country", "e").code()).isEqualTo(2);
        assertThat(Run.of("trade", "complexity").code()).isEqualTo(2);
        assertThat(run(file("country,product,value\na,p,many\n")).err()).contains("world.csv:2:value");
        assertThat(run(file("country,product,value\na,p,0\n")).code()).isEqualTo(2);
    }
}
