package org.ortaq.waterpower.sddp;

import org.ortaq.solver.LinearProgram;

/** A template with noise written into it. */
final class OpenedProgram {
    private OpenedProgram() {}

    static LinearProgram of(LinearProgram p, Noise noise) {
        var rowLower = p.rowLower().clone();
        var rowUpper = p.rowUpper().clone();
        var lower = p.lower().clone();
        var upper = p.upper().clone();
        var cost = p.cost().clone();
        for (int k = 0; k < noise.rows().length; k++) {
            rowLower[noise.rows()[k]] = noise.rowLower()[k];
            rowUpper[noise.rows()[k]] = noise.rowUpper()[k];
        }
        for (int k = 0; k < noise.columns().length; k++) {
            lower[noise.columns()[k]] = noise.lower()[k];
            upper[noise.columns()[k]] = noise.upper()[k];
        }
        for (int k = 0; k < noise.priced().length; k++) cost[noise.priced()[k]] = noise.cost()[k];
        var builder = LinearProgram.builder();
        for (int j = 0; j < p.columns(); j++) builder.column(cost[j], lower[j], upper[j]);
        for (int i = 0; i < p.rows(); i++) {
            int row = builder.row(rowLower[i], rowUpper[i]);
            for (int at = p.rowStart()[i]; at < p.rowStart()[i + 1]; at++)
                if (!changed(noise, i, p.columnIndex()[at])) builder.set(row, p.columnIndex()[at], p.value()[at]);
        }
        for (int k = 0; k < noise.entry().length; k++)
            builder.set(noise.entryRow()[k], noise.entryColumn()[k], noise.entry()[k]);
        return builder.build();
    }

    private static boolean changed(Noise noise, int row, int column) {
        for (int k = 0; k < noise.entry().length; k++)
            if (noise.entryRow()[k] == row && noise.entryColumn()[k] == column) return true;
        return false;
    }
}
