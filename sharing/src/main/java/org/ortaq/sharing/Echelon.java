package org.ortaq.sharing;

import java.util.ArrayList;
import java.util.List;

/** A growing set of independent vectors, kept in echelon form. */
final class Echelon {
    private final List<Rational[]> rows = new ArrayList<>();
    private final List<Integer> leads = new ArrayList<>();

    /** Adds the vector unless it depends on those before; says whether it was added. */
    boolean add(Rational[] vector) {
        var rest = reduced(vector);
        int lead = lead(rest);
        if (lead < 0) return false;
        rows.add(rest);
        leads.add(lead);
        return true;
    }

    /** Whether the vector is a combination of those added. */
    boolean spans(Rational[] vector) {
        return lead(reduced(vector)) < 0;
    }

    int rank() {
        return rows.size();
    }

    private Rational[] reduced(Rational[] vector) {
        var rest = vector.clone();
        for (int r = 0; r < rows.size(); r++) {
            int lead = leads.get(r);
            if (rest[lead].signum() != 0) subtract(rest, rows.get(r), rest[lead].over(rows.get(r)[lead]));
        }
        return rest;
    }

    private static void subtract(Rational[] from, Rational[] row, Rational factor) {
        for (int k = 0; k < from.length; k++) if (row[k].signum() != 0) from[k] = from[k].minus(factor.times(row[k]));
    }

    private static int lead(Rational[] vector) {
        for (int k = 0; k < vector.length; k++) if (vector[k].signum() != 0) return k;
        return -1;
    }

    /** The members of a coalition as a vector of noughts and ones. */
    static Rational[] indicator(int coalition, int n) {
        var vector = new Rational[n];
        for (int i = 0; i < n; i++) vector[i] = (coalition >> i & 1) == 1 ? Rational.ONE : Rational.ZERO;
        return vector;
    }
}
