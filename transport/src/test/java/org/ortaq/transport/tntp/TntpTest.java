package org.ortaq.transport.tntp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;

/** The layout as it is met in the wild, and every mistake with its line and field. */
class TntpTest {

    private static final String TAGS =
            "<NUMBER OF ZONES> 2\n<NUMBER OF NODES> 4\n<FIRST THRU NODE> 3\n<NUMBER OF LINKS> 3\n<END OF METADATA>\n";

    private static TntpNetwork network(String text) throws IOException {
        var problems = new Problems();
        var read = TntpNetworkReader.read(new StringReader(text), "x_net.tntp", problems);
        assertThat(problems.all()).isEmpty();
        return read;
    }

    private static List<Problem> networkProblems(String text) throws IOException {
        var problems = new Problems();
        TntpNetworkReader.read(new StringReader(text), "x_net.tntp", problems);
        return problems.all();
    }

    private static TntpTrips trips(String text) throws IOException {
        var problems = new Problems();
        var read = TntpTripsReader.read(new StringReader(text), "x_trips.tntp", 3, problems);
        assertThat(problems.all()).isEmpty();
        return read;
    }

    private static List<Problem> tripProblems(String text) throws IOException {
        var problems = new Problems();
        TntpTripsReader.read(new StringReader(text), "x_trips.tntp", 3, problems);
        return problems.all();
    }

    @Test
    void oddLayoutsAreRead() throws IOException {
        var read = network(String.join(
                "\r\n",
                "\uFEFF<number of zones>\t2\t\t",
                "<NUMBER  OF NODES>4;",
                "< FIRST THRU NODE > 3",
                "<ORIGINAL HEADER>~ Init node ;",
                "<TOLL FACTOR> 0.02",
                "<END OF METADATA>\t\t",
                "",
                "~ init\tterm\tcapacity ;",
                "\t1\t3\t1e3\t.5\t2.\t0.15\t4\t0\t7\t1\t;",
                "  3   2 500 1 1 0.15 4.45;",
                "3 2 0 1 0 0.15 4 0 0 ramp ~ a connector",
                "   "));
        assertThat(read.links()).isEqualTo(3);
        assertThat(read.firstThrough()).isEqualTo(2);
        assertThat(read.tail()).containsExactly(0, 2, 2);
        assertThat(read.head()).containsExactly(2, 1, 1);
        assertThat(read.capacity()).containsExactly(1000, 500, 0);
        assertThat(read.length()).containsExactly(0.5, 1, 1);
        assertThat(read.power()).containsExactly(4, 4.45, 4);
        assertThat(read.toll()).containsExactly(7, 0, 0);
        assertThat(read.line()).containsExactly(9, 10, 11);
        assertThat(read.tollWeight()).hasValue(0.02);
        assertThat(read.distanceWeight()).isEmpty();
        assertThat(read.fixedCost(2, 0.1)[0]).isEqualTo(2 * 0.5 + 0.1 * 7);
    }

    @Test
    void columnNamesWithoutTheirCommentSignAreNoRow() throws IOException {
        var read = network(TAGS.replace("LINKS> 3", "LINKS> 1")
                + "\tinit_node\tterm_node\tcapacity\tlength\tfree_flow_time\tb\tpower\tspeed\ttoll\tlink_type\t;\n"
                + "1 3 1 1 1 1 1 0 0 1;\n");
        assertThat(read.links()).isEqualTo(1);
    }

    @Test
    void everyMistakeOfANetworkIsLocated() throws IOException {
        var found = networkProblems(TAGS
                + "1 5 1 1 1 1 1;\n" // line 6: no node 5
                + "1 3 many 1 1 1 1;\n" // 7
                + "1 3 1 1 -1 1 1;\n" // 8
                + "1 3 1 1 1;\n" // 9
                + "1 3 0 1 1 0.15 4;\n" // 10: no capacity where it matters
                + "1.5 3 1 1 1 1 NaN;\n" // 11
                + "1 3 1 1 1 1 1 0 0 1 99 88;\n"); // 12
        assertThat(found).extracting(Problem::line).containsExactly(6, 7, 8, 9, 10, 11, 11, 12);
        assertThat(found)
                .extracting(Problem::field)
                .containsExactly("term node", "capacity", "free flow time", "", "capacity", "init node", "power", "");
        assertThat(found).extracting(Problem::file).containsOnly("x_net.tntp");
        assertThat(found.getFirst().expected()).contains("1 to 4");
    }

    @Test
    void tagsAreChecked() throws IOException {
        assertThat(networkProblems(TAGS + "1 3 1 1 1 1 1;\n").getFirst().sentence())
                .contains("x_net.tntp:4:<NUMBER OF LINKS> '3'")
                .contains("the number of rows, 1");
        assertThat(networkProblems("<NUMBER OF ZONE> 2\n<NUMBER OF NODES> x\n1 3 1 1 1 1 1\n"))
                .extracting(Problem::field)
                .contains("<NUMBER OF ZONES>", "<NUMBER OF NODES>", "<END OF METADATA>");
        assertThat(networkProblems("""
                        <NUMBER OF ZONES> 9
                        <NUMBER OF NODES> 4
                        <FIRST THRU NODE> 9
                        <END OF METADATA>
                        1 3 1 1 1 1 1
                        """)).extracting(Problem::line).containsExactly(1, 3);
        assertThat(networkProblems("")).isNotEmpty();
        assertThat(networkProblems(TAGS)).extracting(Problem::expected).contains("at least one link");
    }

    @Test
    void aWrongKindOfFileEndsSoon() throws IOException {
        assertThat(networkProblems(TAGS + "nonsense here\n".repeat(100_000)).size())
                .isLessThan(1100);
    }

    @Test
    void oddTripsAreRead() throws IOException {
        var read = trips("""
                <NUMBER OF ZONES> 3
                <TOTAL OD FLOW> 100.5
                <END OF METADATA>


                Origin \t1
                    1 :    5.0;     2 :    1e-9;
                    3:95.5
                ~ comment
                ORIGIN 3
                 1 : 0.0;2:1;\t

                origin 2:
                """);
        assertThat(read.trips().origin()).containsExactly(0, 0, 0, 2, 2);
        assertThat(read.trips().destination()).containsExactly(0, 1, 2, 0, 1);
        assertThat(read.trips().amount()).containsExactly(5, 1e-9, 95.5, 0, 1);
        assertThat(read.line()).containsExactly(7, 7, 8, 11, 11);
        assertThat(read.stated()).hasValue(100.5);
        assertThat(read.withinZones()).isEqualTo(5);
    }

    @Test
    void everyMistakeOfTripsIsLocated() throws IOException {
        var found = tripProblems("""
                <NUMBER OF ZONES> 4
                <END OF METADATA>
                1 : 5;
                Origin 7
                Origin 1
                2 : x; 9 : 1; 3 = 4;
                2 : 1; 2 : 2; 3 : -1;
                """);
        assertThat(found).extracting(Problem::line).containsExactly(1, 3, 4, 6, 6, 6, 7, 7);
        assertThat(found)
                .extracting(Problem::field)
                .containsExactly(
                        "<NUMBER OF ZONES>", "origin", "origin", "", "amount", "destination", "amount", "destination");
        assertThat(tripProblems("<END OF METADATA>\n")).isNotEmpty();
    }

    @Test
    void numbersAreReadAsJavaReadsThem() {
        for (var text : List.of(
                "0.1",
                "25900.20064",
                "1e3",
                ".5",
                "5.",
                "-2.25",
                "123456789012345678901",
                "0.000001",
                "9007199254740993")) {
            assertThat(Decimals.of(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
        for (var text : List.of("", "-", ".", "1,5", "0x10", "NaN", "Infinity", "1e999", "12a", "1..2")) {
            assertThat(Decimals.of(text)).as(text).isNaN();
        }
    }
}
