package org.ortaq.app.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.app.Run;

/** {@code assign}: the shape of its answer, exit codes, files, and every kind of wrong input. */
class AssignCommandTest {

    /** Braess (1968) in the layout, nodes 1 and 2 being zones: with the bridge everybody needs 92. */
    private static final String NET = """
            <NUMBER OF ZONES> 2
            <NUMBER OF NODES> 4
            <FIRST THRU NODE> 3
            <NUMBER OF LINKS> 5
            <END OF METADATA>
            ~ init term capacity length time b power speed toll type ;
            1\t3\t0.000000001\t1\t0.00000001\t1\t1\t0\t0\t1\t;
            4\t2\t0.000000001\t1\t0.00000001\t1\t1\t0\t0\t1\t;
            1\t4\t50\t1\t50\t1\t1\t0\t0\t1\t;
            3\t2\t50\t1\t50\t1\t1\t0\t0\t1\t;
            3\t4\t10\t1\t10\t1\t1\t0\t0\t1\t;
            """;

    private static final String TRIPS = """
            <NUMBER OF ZONES> 2
            <TOTAL OD FLOW> 6.0
            <END OF METADATA>

            Origin 1
                1 : 3.0;    2 : 6.0;
            """;

    private static final List<String> CONTRACT = List.of(
            "objective",
            "totalCost",
            "relativeGap",
            "averageExcessCost",
            "iterations",
            "seconds",
            "converged",
            "links");

    @TempDir
    private Path folder = Path.of("");

    private Path net = Path.of("");
    private Path trips = Path.of("");

    @BeforeEach
    void write() throws IOException {
        net = Files.writeString(folder.resolve("b_net.tntp"), NET);
        trips = Files.writeString(folder.resolve("b_trips.tntp"), TRIPS);
    }

    private Run assign(String... more) {
        var line =
                new java.util.ArrayList<>(List.of("assign", "--network", net.toString(), "--trips", trips.toString()));
        line.addAll(List.of(more));
        return Run.of(line.toArray(String[]::new));
    }

    @Test
    void speaksTheContract() {
        var run = assign("--gap", "1e-12", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        var json = run.json();
        assertThat(json.propertyNames()).containsAll(CONTRACT);
        // 4 go over each steep link at 40; 2 over each of the others
        assertThat(json.path("totalCost").doubleValue()).isCloseTo(6 * 92, within(1e-4));
        assertThat(json.path("relativeGap").doubleValue()).isLessThanOrEqualTo(1e-12);
        assertThat(json.path("links").intValue()).isEqualTo(5);
        assertThat(json.path("converged").booleanValue()).isTrue();
        assertThat(json.path("withinZones").doubleValue()).isEqualTo(3);
        assertThat(json.path("notes").get(0).stringValue())
                .contains("TOTAL OD FLOW")
                .contains("9.0");
    }

    @Test
    void textAnswersInItsFirstLine() {
        var run = assign("--gap", "1e-10");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst().orElseThrow()).startsWith("Equilibrium found: relative gap ");
        assertThat(run.out()).contains("Beckmann objective").contains("left out: 3.00");
    }

    @Test
    void notConvergedIsOneWithTheResultPrinted() {
        var run = assign("--gap", "1e-14", "--iterations", "1", "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().propertyNames()).containsAll(CONTRACT);
        assertThat(run.json().path("converged").booleanValue()).isFalse();
        assertThat(assign("--gap", "1e-14", "--iterations", "1").out()).startsWith("NOT CONVERGED");
    }

    @Test
    void flowsAreWrittenInBothLayouts() throws IOException {
        var tntp = folder.resolve("flow.tntp");
        assertThat(assign("--gap", "1e-12", "--flows", tntp.toString()).code()).isZero();
        var lines = Files.readAllLines(tntp);
        assertThat(lines.getFirst()).isEqualTo("From \tTo \tVolume \tCost ");
        var cells = lines.get(1).replace(" ", "").split("\t", -1);
        assertThat(cells[0] + " " + cells[1]).isEqualTo("1 3");
        assertThat(Double.parseDouble(cells[2])).isCloseTo(4, within(1e-6));
        assertThat(Double.parseDouble(cells[3])).isCloseTo(40, within(1e-5));
        var csv = folder.resolve("flow.csv");
        assertThat(assign("--gap", "1e-12", "--flows", csv.toString()).code()).isZero();
        assertThat(Files.readAllLines(csv)).hasSize(6).first().isEqualTo("link,from,to,flow,cost");
        try (var left = Files.list(folder)) {
            assertThat(left.filter(f -> f.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void threadsChangeNothing() throws IOException {
        var one = folder.resolve("one.csv");
        var three = folder.resolve("three.csv");
        assign("--gap", "1e-12", "--threads", "1", "--flows", one.toString());
        assign("--gap", "1e-12", "--threads", "3", "--flows", three.toString());
        assertThat(Files.readString(three)).isEqualTo(Files.readString(one));
    }

    /** The bridge lets one through: its wait makes the way over it as dear as the others. */
    @Test
    void aLimitHasAPriceForEachClass() throws IOException {
        var limits = Files.writeString(folder.resolve("limits.csv"), "from,to,limit\n3,4,1\n");
        var run = assign("--limits", limits.toString(), "--gap", "1e-10", "--value-of-time", "20", "--json");
        assertThat(run.code()).as(run.out()).isZero();
        var limit = run.json().path("limits").get(0);
        assertThat(limit.path("flow").doubleValue()).isCloseTo(1, within(1e-6));
        // 3.5 + 2.5: ways round 35 + 52.5 = 87.5; over the bridge 35 + 11 + 35 = 81
        assertThat(limit.path("wait").doubleValue()).isCloseTo(6.5, within(1e-4));
        assertThat(limit.path("shadowPrices").get(0).doubleValue()).isCloseTo(130, within(1e-2));
    }

    @Test
    void limitsWithoutRoomGiveNumbersAndANote() throws IOException {
        var limits = Files.writeString(folder.resolve("limits.csv"), "from,to,limit\n1,3,1\n1,4,1\n");
        var run = assign("--limits", limits.toString(), "--json");
        assertThat(run.code()).isOne();
        assertThat(run.out()).doesNotContain("Infinity").doesNotContain("NaN").contains("leave no room");
        assertThat(run.json().propertyNames()).containsAll(CONTRACT);
        assertThat(run.json().path("limits").get(0).path("shadowPrices").get(0).isNumber())
                .isTrue();
    }

    @Test
    void tripsAreNotBlamedForANetworkWithoutZones() throws IOException {
        Files.writeString(net, NET.replace("ZONES> 2", "ZONES> two"));
        var run = assign();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'two'").doesNotContain("b_trips").doesNotContain("2147483647");
    }

    @Test
    void everyMistakeIsLocated() throws IOException {
        Files.writeString(net, NET.replace("1\t4\t50", "1\t9\tfifty"));
        Files.writeString(trips, TRIPS.replace("2 : 6.0", "7 : 6.0"));
        var run = assign("--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().path("problems").size()).isEqualTo(3);
        var text = assign();
        assertThat(text.out()).isEmpty();
        assertThat(text.err())
                .contains("b_net.tntp:9:term node '9'")
                .contains("b_net.tntp:9:capacity 'fifty'")
                .contains("b_trips.tntp:6:destination '7'");
    }

    /** Node 1 may not be passed through, so node 2 cannot be reached from node 4 over it. */
    @Test
    void demandWithoutAWayIsLocated() throws IOException {
        Files.writeString(trips, TRIPS.replace("Origin 1", "Origin 2").replace("2 : 6.0", "2 : 0.0"));
        var run = assign();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("b_trips.tntp:6:destination '1'").contains("reached from origin 2");
    }

    @ParameterizedTest
    @CsvSource({
        "--gap, -1, 0 or more",
        "--gap, NaN, 0 or more",
        "--iterations, 0, 1 or more",
        "--threads, 0, 1 or more",
        "--toll-weight, -2, 0 or more",
        "--value-of-time, '1,2', one value for each",
        "--value-of-time, 0, above 0",
        "--limits, nowhere.csv, a file that exists",
        "--flows, /no/such/folder/f.csv, can be written"
    })
    void wrongOptionsAreTold(String option, String value, String told) {
        var run = assign(option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(option).contains(told);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        var run = Run.of("assign", "--network", folder.resolve("x").toString(), "--trips", trips.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--network").contains("a file that exists");
    }
}
