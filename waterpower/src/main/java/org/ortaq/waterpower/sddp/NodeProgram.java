package org.ortaq.waterpower.sddp;

import java.util.Arrays;
import org.ortaq.solver.LinearProgram;

/** The program of a node with the column of its cost-to-go at the end. */
final class NodeProgram {
    private NodeProgram() {}

    static LinearProgram of(Node node) {
        var p = node.problem().program();
        if (node.last()) return p;
        return new LinearProgram(
                p.columns() + 1,
                p.rows(),
                with(p.cost(), node.discount()),
                with(p.lower(), node.floor()),
                with(p.upper(), Double.POSITIVE_INFINITY),
                p.rowLower(),
                p.rowUpper(),
                p.rowStart(),
                p.columnIndex(),
                p.value());
    }

    private static double[] with(double[] values, double last) {
        var longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = last;
        return longer;
    }
}
