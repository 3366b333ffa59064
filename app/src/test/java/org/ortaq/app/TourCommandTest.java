package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes of {@code tour plan}, {@code tour rules} and {@code tour solve}. */
class TourCommandTest {

    private static final String INSTANCE = """
            4 2 3 1
            0 200
            0 40 50 0 0 0 0 0 230
            1 45 68 10 10 1 1 1 20 160
            2 45 70 10 30 1 1 1 30 170
            3 42 66 10 10 1 1 1 0 40
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void home() {
        System.setProperty("ortaq.home", "..");
    }

    private String instance(String text) throws IOException {
        var file = folder.resolve("x.txt");
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void solveJson() throws IOException {
        var run = Run.of("tour", "solve", "--instance", instance(INSTANCE), "--iterations", "50", "--json");
        assertThat(run.code()).isZero();
        var json = run.json();
        assertThat(json.propertyNames())
                .contains("score", "routes", "feasible", "iterations", "seconds", "reproducible");
        assertThat(json.get("score").asInt()).isEqualTo(50);
        assertThat(json.get("routes").get(0).size()).isEqualTo(3);
        assertThat(json.get("feasible").asBoolean()).isTrue();
        assertThat(json.get("reproducible").asBoolean()).isTrue();
    }

    @Test
    void solveText() throws IOException {
        var run = Run.of("tour", "solve", "--instance", instance(INSTANCE), "--seconds", "0.1", "--tours", "2");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Score 50 of 50 with 2 tours: 3 of 3 places visited, all in time\n")
                .contains("not reproducible");
    }

    @Test
    void badInput() throws IOException {
        assertThat(Run.of("tour", "solve", "--instance", "nowhere.txt").code()).isEqualTo(2);
        assertThat(Run.of("tour", "solve", "--instance", instance(INSTANCE), "--tours", "0")
                        .err())
                .contains("--tours");
        var bad = Run.of("tour", "solve", "--instance", instance(INSTANCE.replace("45 70", "45 north")), "--json");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.json().get("problems").get(0).get("line").asInt()).isEqualTo(5);
        assertThat(bad.json().get("problems").get(0).get("found").asString()).isEqualTo("north");
        var city = Run.of("tour", "plan", "--nationality", "DEU", "--from", "Tashkennt");
        assertThat(city.code()).isEqualTo(2);
        assertThat(city.err()).contains("Tashkent");
        var nobody = Run.of("tour", "plan", "--nationality", "DEX");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).startsWith("command line:--nationality 'DEX'");
        assertThat(Run.of("tour", "plan", "--nationality", "DEU", "--date", "May")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("tour", "rules", "--nationality", "DEU", "--days", "0")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void planAndGeojson() throws IOException {
        var file = folder.resolve("tour.geojson");
        var run = Run.of("tour", "plan", "--nationality", "DEU", "--days", "5", "--geojson", file.toString(), "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        var json = run.json();
        assertThat(json.propertyNames()).contains("value", "points", "usd", "budget", "stops", "leftOut", "access");
        assertThat(json.get("usd").asInt())
                .isLessThanOrEqualTo(json.get("budget").asInt());
        assertThat(json.get("stops").get(0).get("city").asString()).isEqualTo("Tashkent");
        int seen = 0;
        for (var stop : json.get("stops")) {
            seen += stop.get("sights").size();
        }
        assertThat(seen + json.get("leftOut").size())
                .as("each sight seen or explained")
                .isEqualTo(69);
        for (var left : json.get("leftOut")) {
            assertThat(left.get("why").asString()).isNotBlank();
        }
        assertThat(Files.readString(file)).contains("FeatureCollection").contains("LineString");
    }

    @Test
    void planText() {
        var run = Run.of("tour", "plan", "--nationality", "KAZ", "--days", "4", "--from", "Bishkek");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("4 days for KAZ from 2026-05-15: ")
                .contains("left out")
                .contains("assumed");
    }

    @Test
    void noTourIsSaid() {
        var run = Run.of("tour", "plan", "--nationality", "DEU", "--days", "3", "--budget", "0", "--to", "Almaty");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("No tour of 3 days");
    }

    @Test
    void rulesAreNeverNegative() {
        var run = Run.of("tour", "rules", "--nationality", "DEU,CHN", "--days", "4", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("rules").size()).isGreaterThan(5);
        for (var rule : run.json().get("rules")) {
            assertThat(rule.get("price").asInt()).isNotNegative();
            assertThat(rule.propertyNames()).contains("nationality", "days", "rule", "with", "without");
        }
    }
}
