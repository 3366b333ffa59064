package org.ortaq.people;

import java.util.List;
import org.ortaq.people.exchange.Applications;
import org.ortaq.people.exchange.ExchangeNetwork;

/**
 * Students, places and their names, ready for a matching.
 *
 * @param students ids, sorted
 * @param places ids, sorted
 * @param nodes what is to be in balance: the places themselves, or their countries; empty = nothing said of homes
 * @param home by student: node it comes from; -1 = unknown
 * @param node by place: the node it belongs to; -1 = unknown
 * @param priority by student: higher leaves home first
 * @param groups names of groups with reserved seats, sorted
 */
public record ExchangeCase(
        List<String> students,
        List<String> places,
        List<String> nodes,
        int[] home,
        int[] node,
        double[] priority,
        List<String> groups,
        Applications applications) {

    /** Whether every student and place has a node, so that sent and received can be counted. */
    public boolean knowsHomes() {
        return !nodes.isEmpty();
    }

    /**
     * The same as a balanced exchange: wishes for the own node, and for places that do not accept the student, are left
     * out.
     *
     * @param tolerance by how many received and sent may differ
     */
    public ExchangeNetwork network(int tolerance) {
        int[][] wishes = new int[students.size()][];
        for (int s = 0; s < wishes.length; s++) {
            wishes[s] = elsewhere(s);
        }
        return new ExchangeNetwork(home, wishes, priority, node, applications.quota(), nodes.size(), tolerance);
    }

    private int[] elsewhere(int student) {
        int[] list = applications.wishes()[student];
        int[] kept = new int[list.length];
        int count = 0;
        for (int k = 0; k < list.length; k++) {
            if (node[list[k]] != home[student] && !Double.isNaN(applications.score()[student][k])) {
                kept[count++] = list[k];
            }
        }
        return java.util.Arrays.copyOf(kept, count);
    }

    /** By node: received less sent. */
    public int[] imbalance(int[] placed) {
        int[] surplus = new int[nodes.size()];
        for (int s = 0; s < placed.length; s++) {
            if (placed[s] >= 0) {
                surplus[node[placed[s]]]++;
                surplus[home[s]]--;
            }
        }
        return surplus;
    }
}
