package org.ortaq.people.appraisal;

/**
 * Scores given.
 *
 * @param entries number of entries
 * @param judges number of judges
 * @param entry by score
 * @param judge by score
 * @param value by score
 */
public record Scores(int entries, int judges, int[] entry, int[] judge, double[] value) {

    public Scores {
        if (entry.length != value.length || judge.length != value.length) {
            throw new IllegalArgumentException("entry, judge and value must speak of the same scores: " + entry.length
                    + ", " + judge.length + ", " + value.length);
        }
        for (int k = 0; k < value.length; k++) {
            boolean named = entry[k] >= 0 && entry[k] < entries && judge[k] >= 0 && judge[k] < judges;
            if (!named || !Double.isFinite(value[k])) {
                throw new IllegalArgumentException("score " + k + " needs an entry, a judge and a number: " + entry[k]
                        + ", " + judge[k] + ", " + value[k]);
            }
        }
    }

    public int count() {
        return value.length;
    }

    /** The same judgements with other numbers. */
    Scores withValues(double[] other) {
        return new Scores(entries, judges, entry, judge, other);
    }

    double mean() {
        double sum = 0;
        for (double v : value) {
            sum += v;
        }
        return sum / value.length;
    }

    /** Into how many parts the entries that were judged fall, between which no judge gives a link. */
    public int parts() {
        int[] parent = new int[entries + judges];
        for (int k = 0; k < parent.length; k++) {
            parent[k] = k;
        }
        boolean[] judged = new boolean[entries];
        for (int k = 0; k < value.length; k++) {
            judged[entry[k]] = true;
            parent[root(parent, entry[k])] = root(parent, entries + judge[k]);
        }
        boolean[] seen = new boolean[parent.length];
        int parts = 0;
        for (int e = 0; e < entries; e++) {
            int root = root(parent, e);
            parts += judged[e] && !seen[root] ? 1 : 0;
            seen[root] |= judged[e];
        }
        return parts;
    }

    private static int root(int[] parent, int node) {
        int top = node;
        while (parent[top] != top) {
            parent[top] = parent[parent[top]];
            top = parent[top];
        }
        return top;
    }
}
