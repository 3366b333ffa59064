package org.ortaq.app.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;

/** {@code network route}: its shape, exit codes and wrong input. */
class NetworkCommandTest {

    private static final String LINKS = """
            from,to,cost,two_way,km
            osh,sary-tash,3.5,true,185
            sary-tash,irkeshtam,2,true,80
            irkeshtam,kashgar,5,true,250
            osh,kashgar,40,false,300
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path links = Path.of("");

    @BeforeEach
    void write() throws IOException {
        links = Files.writeString(folder.resolve("links.csv"), LINKS);
    }

    private Run route(String from, String to, String... more) {
        var line = new java.util.ArrayList<>(
                java.util.List.of("network", "route", "--network", links.toString(), "--from", from, "--to", to));
        line.addAll(java.util.List.of(more));
        return Run.of(line.toArray(String[]::new));
    }

    @Test
    void speaksTheContract() {
        var run = route("osh", "kashgar", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().propertyNames())
                .contains("from", "to", "reachable", "cost", "costColumn", "path", "links", "readSeconds", "seconds");
        assertThat(run.json().path("cost").doubleValue()).isEqualTo(10.5);
        assertThat(run.json().path("path").size()).isEqualTo(4);
    }

    @Test
    void anotherColumnGivesAnotherWay() {
        var run = route("osh", "kashgar", "--cost", "km", "--json");
        assertThat(run.json().path("cost").doubleValue()).isEqualTo(300);
        assertThat(route("osh", "kashgar").out()).startsWith("osh to kashgar: cost 10.5 over 3 links");
    }

    @Test
    void noWayIsSaidAndIsNoMistake() throws IOException {
        Files.writeString(links, "from,to,cost\na,b,1\n");
        var run = route("b", "a", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().path("reachable").booleanValue()).isFalse();
        assertThat(run.json().has("cost")).isFalse();
        assertThat(route("b", "a").out()).isEqualTo("There is no way from b to a.\n");
    }

    @Test
    void tntpNetworksAreRoutedOn() throws IOException {
        links = Files.writeString(folder.resolve("x_net.tntp"), """
                <NUMBER OF ZONES> 1
                <NUMBER OF NODES> 3
                <FIRST THRU NODE> 2
                <END OF METADATA>
                1 2 1 5 1 0 0;
                2 3 1 5 1 0 0;
                2 1 1 1 1 0 0;
                1 3 1 1 9 0 0;
                """);
        assertThat(route("1", "3", "--json").json().path("cost").doubleValue()).isEqualTo(2);
        assertThat(route("1", "3", "--cost", "length", "--json")
                        .json()
                        .path("cost")
                        .doubleValue())
                .isEqualTo(1);
        // node 1 may not be passed through
        assertThat(route("2", "3", "--cost", "length", "--json")
                        .json()
                        .path("cost")
                        .doubleValue())
                .isEqualTo(5);
        assertThat(route("1", "3", "--cost", "lenght").err()).contains("length?");
    }

    @Test
    void wrongInputIsLocated() throws IOException {
        var misnamed = route("osh", "kashgr");
        assertThat(misnamed.code()).isEqualTo(2);
        assertThat(misnamed.err()).contains("--to 'kashgr'").contains("kashgar?");
        Files.writeString(links, LINKS.replace("irkeshtam,kashgar,5", "irkeshtam,kashgar,five"));
        assertThat(route("osh", "kashgar").err()).contains("links.csv:4:cost 'five'");
        Files.writeString(links, LINKS.replace("from,to,cost", "from,to,coste"));
        assertThat(route("osh", "kashgar").err())
                .contains("a column named cost")
                .contains("coste?");
        var nodes = Files.writeString(folder.resolve("nodes.csv"), "id\nosh\nkashgar\n");
        Files.writeString(links, LINKS);
        assertThat(route("osh", "kashgar", "--nodes", nodes.toString()).err())
                .contains("links.csv:2:to 'sary-tash'")
                .contains("links.csv:3:");
    }
}
