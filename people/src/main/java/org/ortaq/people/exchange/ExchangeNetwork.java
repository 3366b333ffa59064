package org.ortaq.people.exchange;

/**
 * Students who leave a node (a university, or a country) for places of other nodes.
 *
 * <p>The arrays are not copied and must not be changed while a matching runs.
 *
 * @param home by student: the node it comes from
 * @param wishes by student: the places wanted, best first, none of its own node, only such as accept it; may be incomplete
 * @param priority by student: higher leaves its home first; ties by lottery
 * @param node by place: the node it belongs to
 * @param quota by place: how many it can take
 * @param nodes number of nodes
 * @param tolerance by how many the received and the sent of a node may differ; 0 = full balance
 */
public record ExchangeNetwork(
        int[] home, int[][] wishes, double[] priority, int[] node, int[] quota, int nodes, int tolerance) {

    public ExchangeNetwork {
        if (home.length != wishes.length || home.length != priority.length) {
            throw new IllegalArgumentException("home, wishes and priority must speak of the same students: "
                    + home.length + ", " + wishes.length + ", " + priority.length);
        }
        if (node.length != quota.length) {
            throw new IllegalArgumentException(
                    "node and quota must speak of the same places: " + node.length + ", " + quota.length);
        }
        if (tolerance < 0) {
            throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
        }
        for (int place = 0; place < quota.length; place++) {
            if (quota[place] < 0 || node[place] < 0 || node[place] >= nodes) {
                throw new IllegalArgumentException("place " + place + " needs a node and a quota that is not negative: "
                        + node[place] + ", " + quota[place]);
            }
        }
        for (int student = 0; student < home.length; student++) {
            checkStudent(student, home[student], wishes[student], node, nodes);
        }
    }

    /** Every node is one place, in full balance. */
    public static ExchangeNetwork ofNodes(int[] home, int[][] wishes, double[] priority, int[] quota) {
        int[] node = new int[quota.length];
        for (int k = 0; k < node.length; k++) {
            node[k] = k;
        }
        return new ExchangeNetwork(home, wishes, priority, node, quota, quota.length, 0);
    }

    private static void checkStudent(int student, int home, int[] list, int[] node, int nodes) {
        if (home < 0 || home >= nodes) {
            throw new IllegalArgumentException("home of student " + student + " is no node: " + home);
        }
        for (int place : list) {
            if (place < 0 || place >= node.length || node[place] == home) {
                throw new IllegalArgumentException(
                        "student " + student + " must wish for places of other nodes: " + place);
            }
        }
    }

    public int students() {
        return home.length;
    }

    int places() {
        return quota.length;
    }
}
