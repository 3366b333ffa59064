package org.ortaq.transport.tntp;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.transport.assignment.cost.Bpr;
import org.ortaq.transport.assignment.cost.LinkCost;
import org.ortaq.transport.assignment.deterministic.Roads;
import org.ortaq.transport.shortest.Digraph;

/**
 * A network as read; arrays by link in the order of the file, owned by the record and never changed.
 *
 * @param zones nodes 0 .. zones - 1 are zones
 * @param firstThrough first node that may be passed through, from 0
 * @param tail node each link leaves, from 0
 * @param head node each link enters, from 0
 * @param line of the file each link stands on
 * @param distanceWeight time a unit of length, when the file states one
 * @param tollWeight time a unit of toll, when the file states one
 */
public record TntpNetwork(
        int zones,
        int nodes,
        int firstThrough,
        int[] tail,
        int[] head,
        double[] capacity,
        double[] length,
        double[] freeFlow,
        double[] b,
        double[] power,
        double[] toll,
        int[] line,
        OptionalDouble distanceWeight,
        OptionalDouble tollWeight) {

    public int links() {
        return tail.length;
    }

    public Digraph graph() {
        return new Digraph(nodes, firstThrough, tail, head);
    }

    /** The network with times of the Bureau of Public Roads and no hard limits. */
    public Roads roads() {
        return Roads.unlimited(graph(), costs());
    }

    public List<LinkCost> costs() {
        var costs = new ArrayList<LinkCost>(links());
        for (int a = 0; a < links(); a++) {
            costs.add(new Bpr(freeFlow[a], b[a], capacity[a], power[a]));
        }
        return costs;
    }

    /** What is counted besides time, by link: weights times length and toll. */
    public double[] fixedCost(double distanceWeight, double tollWeight) {
        var fixed = new double[links()];
        for (int a = 0; a < fixed.length; a++) {
            fixed[a] = distanceWeight * length[a] + tollWeight * toll[a];
        }
        return fixed;
    }
}
