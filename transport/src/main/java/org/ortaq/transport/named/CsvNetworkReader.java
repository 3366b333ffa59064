package org.ortaq.transport.named;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import org.ortaq.table.ColumnStream;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.transport.shortest.Digraph;
import org.ortaq.transport.tntp.Decimals;

/** Reads a network from CSV. */
public final class CsvNetworkReader {

    private final String file;
    private final String costName;
    private final Problems problems;
    private final NodeNames nodes;
    private final boolean nodesAreKnown;
    private int links;
    private int[] tail = new int[1024];
    private int[] head = new int[1024];
    private double[] cost = new double[1024];

    private CsvNetworkReader(String file, String costName, NodeNames nodes, Problems problems) {
        this.file = file;
        this.costName = costName;
        this.nodes = nodes;
        this.nodesAreKnown = nodes.count() > 0;
        this.problems = problems;
    }

    /** Reads nodes: column {@code id}, and {@code name} if it is there. */
    public static NodeNames nodes(Reader text, String file, Problems problems) throws IOException {
        var nodes = new NodeNames();
        ColumnStream.read(text, file, List.of("id"), List.of("name"), problems, (line, cells) -> {
            var id = cells.getFirst();
            int before = nodes.count();
            if (id.isEmpty() || nodes.add(id) < before) {
                problems.add(file, line, "id", id, "a text that no other node has");
            } else if (!cells.getLast().isEmpty()) {
                nodes.addOther(cells.getLast(), before);
            }
        });
        return nodes;
    }

    /**
     * Reads links to the end of the text; the result is meaningful only when no problem was added.
     *
     * @param costName the column of costs
     * @param nodes those that may be named, or none when the links make them
     */
    public static NamedNetwork links(Reader text, String file, String costName, NodeNames nodes, Problems problems)
            throws IOException {
        return new CsvNetworkReader(file, costName, nodes, problems).read(text);
    }

    private NamedNetwork read(Reader text) throws IOException {
        ColumnStream.read(text, file, List.of("from", "to", costName), List.of("two_way"), problems, this::row);
        if (links == 0 && problems.isEmpty()) {
            problems.add(file, 0, "", "", "at least one link");
        }
        var graph = new Digraph(nodes.count(), 0, Arrays.copyOf(tail, links), Arrays.copyOf(head, links));
        return new NamedNetwork(graph, Arrays.copyOf(cost, links), costName, nodes);
    }

    private void row(int line, List<String> cells) {
        int from = node(line, "from", cells.get(0));
        int to = node(line, "to", cells.get(1));
        double value = Decimals.of(cells.get(2));
        if (!(value >= 0)) {
            problems.add(file, line, costName, cells.get(2), Double.isNaN(value) ? "a number" : "0 or more");
        }
        var twoWay = cells.get(3);
        if (!twoWay.isEmpty() && !twoWay.equals("true") && !twoWay.equals("false")) {
            problems.add(file, line, "two_way", twoWay, "true or false");
        }
        if (from >= 0 && to >= 0) {
            keep(from, to, value);
            if (twoWay.equals("true")) {
                keep(to, from, value);
            }
        }
    }

    /** The node of a name, or -1 with a problem. */
    private int node(int line, String field, String name) {
        if (name.isEmpty()) {
            problems.add(file, line, field, name, "the name of a node");
            return -1;
        }
        if (!nodesAreKnown) {
            return nodes.add(name);
        }
        var known = nodes.find(name);
        if (known.isEmpty()) {
            problems.add(new Problem(file, line, field, name, "a node of the file of nodes", nodes.nearest(name)));
        }
        return known.orElse(-1);
    }

    private void keep(int from, int to, double value) {
        if (links == cost.length) {
            tail = Arrays.copyOf(tail, links * 2);
            head = Arrays.copyOf(head, links * 2);
            cost = Arrays.copyOf(cost, links * 2);
        }
        tail[links] = from;
        head[links] = to;
        cost[links++] = value;
    }
}
