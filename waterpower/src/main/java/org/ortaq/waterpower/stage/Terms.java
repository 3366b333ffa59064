package org.ortaq.waterpower.stage;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.solver.ProgramBuilder;

/** A row that is being written: terms in columns, and quantities given as rules in the anomalies of the rivers. */
final class Terms {
    private record Term(int column, double value) {}

    private final List<Term> terms = new ArrayList<>();
    private final int[] anomaly;
    private double given;

    /** @param anomaly columns of the anomalies of the month */
    Terms(int[] anomaly) {
        this.anomaly = anomaly;
    }

    /** Adds a term; a column of -1 is not there. */
    Terms plus(double value, int column) {
        if (column >= 0 && value != 0) {
            terms.add(new Term(column, value));
        }
        return this;
    }

    /** Adds a quantity that is not this party's to choose. */
    Terms plus(double value, double[] rule) {
        given -= value * rule[0];
        for (int r = 0; r < anomaly.length; r++) {
            plus(value * rule[1 + r], anomaly[r]);
        }
        return this;
    }

    /** Terms between two bounds. */
    int between(ProgramBuilder program, double lower, double upper) {
        int row = program.row(lower + given, upper + given);
        terms.forEach(term -> program.set(row, term.column(), term.value()));
        return row;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }
}
