package org.ortaq.app.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.app.Run;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/** The commands about transport: shapes of the contract, exit codes, bad input of each kind. */
class TransportCommandsTest {

    private static final String DATA = System.getProperty("ortaq.data");

    private static Run route = new Run(-1, "", "");
    private static Run closures = new Run(-1, "", "");

    @BeforeAll
    static void askOnce() {
        route = Run.of("route", "Xian", "Tashkent", "--json", "--data", DATA);
        closures = Run.of("closures", "--json", "--data", DATA);
    }

    private static void assertKeys(JsonNode nodes, String... keys) {
        assertThat(nodes).isNotEmpty();
        nodes.forEach(node -> assertThat(new TreeSet<>(node.propertyNames())).containsAll(List.of(keys)));
    }

    private static void assertPlain(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain(": null");
    }

    @Test
    void routeSpeaksTheContract() {
        assertPlain(route);
        var routes = route.json().path("routes");
        assertKeys(routes, "money", "hours", "sd", "co2", "legs", "why");
        routes.forEach(r -> assertKeys(r.path("legs"), "from", "to", "mode", "km", "hours", "money", "wait"));
        assertThat(route.json().path("complete").booleanValue()).isTrue();
    }

    @Test
    void legsAddUpAndReasonsAreTrue() {
        var routes = route.json().path("routes");
        double cheapest = Double.POSITIVE_INFINITY;
        double fastest = Double.POSITIVE_INFINITY;
        for (var r : routes) {
            double money = 0;
            double hours = 0;
            for (var leg : r.path("legs")) {
                money += leg.path("money").doubleValue();
                hours += leg.path("hours").doubleValue();
            }
            assertThat(money).isCloseTo(r.path("money").doubleValue(), within(1e-6));
            assertThat(hours).isCloseTo(r.path("hours").doubleValue(), within(1e-6));
            cheapest = Math.min(cheapest, money);
            fastest = Math.min(fastest, hours);
        }
        assertThat(why("cheapest").path("money").doubleValue()).isCloseTo(cheapest, within(0.2));
        assertThat(why("fastest").path("hours").doubleValue()).isCloseTo(fastest, within(0.5));
    }

    @Test
    void aWayNeedsTwoPlaces() {
        var run = Run.of("route", "tashkent", "TASHKENT", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("TO 'TASHKENT'").contains("another place than FROM");
    }

    private static JsonNode why(String reason) {
        for (var r : route.json().path("routes")) {
            for (var w : r.path("why")) {
                if (w.stringValue().equals(reason)) {
                    return r;
                }
            }
        }
        throw new AssertionError("no route is the " + reason);
    }

    @ParameterizedTest
    @CsvSource({"Xi'an, Toshkent", "Сиань, Ташкент", "xi an, TASHKENT", "西安, Chukursay"})
    void namesAreForgiving(String from, String to) {
        var same = Run.of("route", from, to, "--json", "--data", DATA);
        assertThat(same.out()).isEqualTo(route.out());
    }

    @ParameterizedTest
    @CsvSource({
        "route Xain Tashkent, FROM, Xi'an",
        "route Xian Tashkant, TO, Tashkent",
        "route Xian Tashkent --year 1999, --year, 2024 to 2040",
        "route Xian Tashkent --with cku-railwya, --with, cku-railway",
        "freight --without saryagach, --without, saryagash",
        "freight --year 2041, --year, 2024 to 2040",
        "closures --top 0, --top, 1 or more",
        "works --year 1990, --year, 2024 to 2040"
    })
    void aMistakeIsToldWithTheNearestRightValue(String line, String field, String told) {
        var words = (line + " --data " + DATA).split(" ");
        var run = Run.of(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(field).contains(told);
    }

    @Test
    void bothWrongPlacesAreToldAtOnce() {
        var run = Run.of("route", "Xain", "Tashkant", "--json", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().path("problems")).hasSize(2);
        assertKeys(run.json().path("problems"), "file", "line", "field", "found", "expected", "guess");
    }

    @ParameterizedTest
    @ValueSource(strings = {"route Xian", "route", "freight --year soon", "closures extra"})
    void usageMistakesExitWithTwo(String line) {
        assertThat(Run.of(line.split(" ")).code()).isEqualTo(2);
    }

    @Test
    void theChartIsWellFormedAndNamesTheSteps(@TempDir Path folder)
            throws IOException, ParserConfigurationException, SAXException {
        var file = folder.resolve("way.svg");
        var run = Run.of("route", "Xian", "Tashkent", "--chart", file.toString(), "--data", DATA);
        assertThat(run.code()).as(run.err()).isZero();
        var factory = DocumentBuilderFactory.newInstance();
        var svg = factory.newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getElementsByTagName("polyline").getLength()).isBetween(2, 8);
        assertThat(Files.readString(file))
                .contains("Xi&apos;an".replace("&apos;", "'"))
                .contains("Khorgos")
                .contains("days")
                .contains("usd/t");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aChartThatCannotBeWrittenIsAnInputMistake() {
        var run = Run.of("route", "Xian", "Tashkent", "--chart", "/no/such/folder/a.svg", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--chart");
    }

    @Test
    void theTextAnswersFirst() {
        var run = Run.of("route", "Kashgar", "Andijan", "--with", "cku-railway", "--year", "2032", "--data", DATA);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith("Kashgar - Andijan: cheapest")
                .contains("days");
        assertThat(run.out()).contains("rail 1435").contains("with cku-railway").contains("Pareto");
    }

    @Test
    void freightSpeaksItsShape() {
        var run = Run.of("freight", "--json", "--data", DATA);
        assertPlain(run);
        assertKeys(run.json().path("links"), "id", "from", "to", "mode", "tonnes", "boxes");
        assertKeys(run.json().path("borders"), "id", "name", "kind", "tonnes", "boxes");
        assertThat(run.json().path("converged").booleanValue()).isTrue();
        assertThat(run.json().path("waitResidualHours").doubleValue()).isLessThan(1e-5);
        double sum = 0;
        for (var b : run.json().path("borders")) {
            sum += b.path("tonnes").doubleValue();
            assertThat(b.path("boxes").doubleValue()).isCloseTo(b.path("tonnes").doubleValue() / 20, within(1e-6));
        }
        assertThat(sum).isBetween(5e7, 1e9);
    }

    @Test
    void whatIsClosedCarriesNothing() {
        var run = Run.of("freight", "--without", "dostyk", "--json", "--data", DATA);
        assertPlain(run);
        run.json()
                .path("borders")
                .forEach(b -> assertThat(b.path("id").stringValue()).isNotEqualTo("dostyk"));
    }

    @Test
    void closuresSpeakTheContract() {
        assertPlain(closures);
        var all = closures.json().path("closures");
        assertKeys(all, "closed", "divertedTonnes", "unservedTonnes", "extraCost", "byCountry");
        assertKeys(all, "name", "kind");
        var ids = new TreeSet<String>();
        for (var c : all) {
            ids.add(c.path("closed").stringValue());
            double sum = 0;
            for (var share : c.path("byCountry")) {
                sum += share.doubleValue();
            }
            assertThat(sum).isCloseTo(c.path("extraCost").doubleValue(), within(1.0));
        }
        assertThat(ids).contains("dostyk", "saryagash", "port-aktau", "northern-route", "caspian-storm");
    }

    @Test
    void topCutsTheList() {
        var run = Run.of("closures", "--top", "3", "--json", "--data", DATA);
        assertPlain(run);
        assertThat(run.json().path("closures")).hasSize(3);
        assertThat(run.json().path("closures").get(0).path("closed"))
                .isEqualTo(closures.json().path("closures").get(0).path("closed"));
    }

    @Test
    void worksSpeakTheirShape() {
        var run = Run.of("works", "--json", "--data", DATA);
        assertPlain(run);
        assertKeys(run.json().path("works"), "id", "title", "added", "removed", "pairs", "marketAccess", "value");
        var railway = run.json().path("railway");
        assertThat(railway.path("lengths")).hasSize(4);
        assertKeys(railway.path("lengths"), "id", "km", "kmLow", "kmHigh", "source");
        assertKeys(railway.path("pairs"), "from", "to", "moneyWithout", "moneyWith", "daysWithout", "daysWith");
        var ids = new TreeSet<String>();
        run.json().path("works").forEach(w -> ids.add(w.path("id").stringValue()));
        assertThat(ids).contains("cku-railway", "bakhty-ayagoz-railway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"route --help", "freight --help", "closures --help", "works --help"})
    void helpIsDone(String line) {
        assertThat(Run.of(line.split(" ")).code()).isZero();
    }
}
