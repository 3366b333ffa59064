package org.ortaq.transport.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.transport.shortest.PairSearch;

/** Networks of users in CSV. */
class NamedNetworkTest {

    private static NamedNetwork read(String text, NodeNames nodes, Problems problems) throws IOException {
        return CsvNetworkReader.links(new StringReader(text), "links.csv", "minutes", nodes, problems);
    }

    @Test
    void linksMakeTheirNodes() throws IOException {
        var problems = new Problems();
        var network = read(
                "from,to,minutes,two_way,note\nOsh,Sary-Tash,240,true,pass\nSary-Tash,Kashgar,400,,\n",
                new NodeNames(),
                problems);
        assertThat(problems.all()).isEmpty();
        assertThat(network.graph().links()).isEqualTo(3);
        int osh = network.nodes().find("Osh").orElseThrow();
        int kashgar = network.nodes().find("Kashgar").orElseThrow();
        var search = new PairSearch(network.graph(), network.cost());
        assertThat(search.run(osh, kashgar)).isEqualTo(640);
        assertThat(search.run(kashgar, osh)).isInfinite();
    }

    @Test
    void nodesOfAFileAreTheOnlyOnes() throws IOException {
        var problems = new Problems();
        var nodes = CsvNetworkReader.nodes(new StringReader("id,name\na,Osh\nb,Kashgar\n"), "nodes.csv", problems);
        var network = read("from,to,minutes\na,b,1\nOsh,Kashgar,2\na,Kashgr,3\n", nodes, problems);
        assertThat(network.graph().links()).isEqualTo(2);
        assertThat(problems.all()).extracting(Problem::line).containsExactly(4);
        assertThat(problems.all().getFirst().guess()).contains("Kashgar");
    }

    @Test
    void everyMistakeIsLocated() throws IOException {
        var problems = new Problems();
        read("from,to,minutes,two_way\na,b,x,true\na,,1,\na,b,-1,no\na,b\n", new NodeNames(), problems);
        assertThat(problems.all()).extracting(Problem::line).containsExactly(2, 3, 4, 4, 5);
        assertThat(problems.all())
                .extracting(Problem::field)
                .containsExactly("minutes", "to", "minutes", "two_way", "");
        var lacking = new Problems();
        read("from,too,minuts\na,b,1\n", new NodeNames(), lacking);
        assertThat(lacking.all()).extracting(Problem::field).containsExactly("minutes", "to");
        assertThat(lacking.all().getFirst().guess()).contains("minuts");
        var empty = new Problems();
        read("", new NodeNames(), empty);
        assertThat(empty.all()).isNotEmpty();
        var twice = new Problems();
        CsvNetworkReader.nodes(new StringReader("id\na\na\n"), "nodes.csv", twice);
        assertThat(twice.all()).extracting(Problem::line).isEqualTo(List.of(3));
    }
}
