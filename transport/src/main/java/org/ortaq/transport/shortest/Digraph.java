package org.ortaq.transport.shortest;

/**
 * A directed graph in compressed rows; links that leave a node stand together, in the order of their numbers. Parallel links and
 * loops are allowed.
 */
public final class Digraph {

    private final int nodes;
    private final int firstThrough;
    private final int[] tail;
    private final int[] head;
    private final Rows out;

    /** Links ordered by one of their ends: those of node v are {@code link[first[v]] .. link[first[v + 1] - 1]}. */
    record Rows(int[] first, int[] link, int[] end) {

        static Rows of(int nodes, int[] by, int[] other) {
            var first = new int[nodes + 1];
            for (int node : by) {
                first[node + 1]++;
            }
            for (int v = 0; v < nodes; v++) {
                first[v + 1] += first[v];
            }
            var next = first.clone();
            var link = new int[by.length];
            var end = new int[by.length];
            for (int a = 0; a < by.length; a++) {
                int at = next[by[a]]++;
                link[at] = a;
                end[at] = other[a];
            }
            return new Rows(first, link, end);
        }
    }

    /**
     * @param nodes number of nodes
     * @param firstThrough nodes below this number may begin and end a way but not lie inside it; 0 when all may be passed
     * @param tail node each link leaves; copied
     * @param head node each link enters; copied
     */
    public Digraph(int nodes, int firstThrough, int[] tail, int[] head) {
        if (nodes < 0 || tail.length != head.length) {
            throw new IllegalArgumentException("nodes and ends of links: found " + nodes + ", " + tail.length
                    + " tails, " + head.length + " heads");
        }
        requireNodes("tail", tail, nodes);
        requireNodes("head", head, nodes);
        this.nodes = nodes;
        this.firstThrough = firstThrough;
        this.tail = tail.clone();
        this.head = head.clone();
        this.out = Rows.of(nodes, this.tail, this.head);
    }

    private static void requireNodes(String field, int[] ends, int nodes) {
        for (int end : ends) {
            if (end < 0 || end >= nodes) {
                throw new IllegalArgumentException(field + ": found node " + end + " of " + nodes);
            }
        }
    }

    public int nodes() {
        return nodes;
    }

    public int links() {
        return tail.length;
    }

    public int tail(int link) {
        return tail[link];
    }

    public int head(int link) {
        return head[link];
    }

    /** True when a way may go on from this node. */
    public boolean isThrough(int node) {
        return node >= firstThrough;
    }

    Rows out() {
        return out;
    }

    Rows in() {
        return Rows.of(nodes, head, tail);
    }
}
