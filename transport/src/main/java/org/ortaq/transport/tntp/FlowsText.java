package org.ortaq.transport.tntp;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.table.Csv;
import org.ortaq.transport.assignment.deterministic.Equilibrium;

/** Link flows as text, in the order of the network file, nodes from 1. */
public final class FlowsText {

    private FlowsText() {}

    /** {@code From To Volume Cost} between tabs, as the collection gives its solutions. */
    public static String tntp(TntpNetwork network, Equilibrium found, double[] cost) {
        var text = new StringBuilder("From \tTo \tVolume \tCost \n");
        for (int a = 0; a < network.links(); a++) {
            text.append(network.tail()[a] + 1)
                    .append(" \t")
                    .append(network.head()[a] + 1)
                    .append(" \t");
            text.append(found.flow()[a]).append(" \t").append(cost[a]).append(" \n");
        }
        return text.toString();
    }

    /** Columns {@code link,from,to,flow,cost}. */
    public static String csv(TntpNetwork network, Equilibrium found, double[] cost) {
        var rows = new ArrayList<List<String>>(network.links());
        for (int a = 0; a < network.links(); a++) {
            rows.add(List.of(
                    String.valueOf(a + 1),
                    String.valueOf(network.tail()[a] + 1),
                    String.valueOf(network.head()[a] + 1),
                    String.valueOf(found.flow()[a]),
                    String.valueOf(cost[a])));
        }
        return Csv.write(List.of("link", "from", "to", "flow", "cost"), rows);
    }
}
