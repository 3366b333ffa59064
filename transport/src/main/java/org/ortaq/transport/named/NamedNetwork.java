package org.ortaq.transport.named;

import java.util.OptionalInt;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.transport.shortest.Digraph;
import org.ortaq.transport.tntp.TntpNetwork;

/**
 * A network whose nodes have names.
 *
 * @param cost by link; owned, not changed
 * @param costName what the cost is, as the file calls it
 */
public record NamedNetwork(Digraph graph, double[] cost, String costName, NodeNames nodes) {

    /** The costs a TNTP network offers. */
    public enum TntpCost {
        FREE_FLOW_TIME("free_flow_time"),
        LENGTH("length"),
        TOLL("toll");

        private final String column;

        TntpCost(String column) {
            this.column = column;
        }

        public String column() {
            return column;
        }
    }

    /** A TNTP network; nodes are named by their numbers in the file. */
    public static NamedNetwork of(TntpNetwork network, TntpCost cost) {
        var names = new NodeNames();
        for (int v = 1; v <= network.nodes(); v++) {
            names.add(String.valueOf(v));
        }
        double[] values = switch (cost) {
            case FREE_FLOW_TIME -> network.freeFlow();
            case LENGTH -> network.length();
            case TOLL -> network.toll();
        };
        return new NamedNetwork(network.graph(), values, cost.column(), names);
    }

    /** The node a user means; a problem with a near name when there is none. */
    public OptionalInt node(String name, String option, Problems problems) {
        var found = nodes.find(name);
        if (found.isEmpty()) {
            problems.add(new Problem("command line", 0, option, name, "a node of the network", nodes.nearest(name)));
        }
        return found;
    }
}
