package org.ortaq.waterpower.sddp;

import org.ortaq.solver.LinearProgram;

/**
 * The linear program of a node, without its cost-to-go: that column and the cuts are added by the library.
 *
 * <p>The incoming state is a set of columns of its own, whose bounds the library sets to the state that comes in (the
 * bounds of the template are not looked at); the outgoing state is another set, bounded as the state is. A state that a
 * node only hands on is a row {@code out - in = 0}.
 *
 * @param program costs are minimised; a template that the openings change
 * @param incoming column of each incoming state, in the order of the graph's state vector; owned, not copied
 * @param outgoing column of each outgoing state, in the same order; owned, not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record StageProblem(LinearProgram program, int[] incoming, int[] outgoing) {
    public StageProblem {
        if (incoming.length != outgoing.length)
            throw new IllegalArgumentException(
                    "outgoing: found " + outgoing.length + " states, expected " + incoming.length);
        var seen = new boolean[program.columns()];
        columns("incoming", incoming, seen);
        columns("outgoing", outgoing, seen);
    }

    private static void columns(String name, int[] columns, boolean[] seen) {
        for (int k = 0; k < columns.length; k++) {
            int column = columns[k];
            if (column < 0 || column >= seen.length)
                throw new IllegalArgumentException(
                        name + "[" + k + "]: found column " + column + ", expected 0 to " + (seen.length - 1));
            if (seen[column])
                throw new IllegalArgumentException(
                        name + "[" + k + "]: found column " + column + ", expected one that is no other state");
            seen[column] = true;
        }
    }

    /** Length of the state vector. */
    public int states() {
        return incoming.length;
    }
}
