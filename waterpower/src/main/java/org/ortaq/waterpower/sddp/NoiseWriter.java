package org.ortaq.waterpower.sddp;

import java.util.Arrays;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.WarmSolver;

/** Writes noise into a solver and takes back what the noise before had changed elsewhere. */
final class NoiseWriter {
    private final LinearProgram template;
    private final WarmSolver solver;
    private Noise written = Noise.none();

    NoiseWriter(LinearProgram template, WarmSolver solver) {
        this.template = template;
        this.solver = solver;
    }

    /** The solver has the template again. */
    void forget() {
        written = Noise.none();
    }

    // The same object is the same noise, which saves comparing arrays; an equal one is merely written again.
    @SuppressWarnings("ReferenceEquality")
    void write(Noise now) {
        if (now == written) return;
        if (!Arrays.equals(written.rows(), now.rows())) resetRows();
        if (!Arrays.equals(written.columns(), now.columns())) resetColumns();
        if (!Arrays.equals(written.priced(), now.priced())) resetCosts();
        if (!samePlaces(now)) resetEntries();
        for (int k = 0; k < now.rows().length; k++)
            solver.rowBounds(now.rows()[k], now.rowLower()[k], now.rowUpper()[k]);
        for (int k = 0; k < now.columns().length; k++)
            solver.columnBounds(now.columns()[k], now.lower()[k], now.upper()[k]);
        for (int k = 0; k < now.priced().length; k++) solver.cost(now.priced()[k], now.cost()[k]);
        for (int k = 0; k < now.entry().length; k++)
            solver.entry(now.entryRow()[k], now.entryColumn()[k], now.entry()[k]);
        written = now;
    }

    private boolean samePlaces(Noise now) {
        return Arrays.equals(written.entryRow(), now.entryRow())
                && Arrays.equals(written.entryColumn(), now.entryColumn());
    }

    private void resetRows() {
        for (int row : written.rows()) solver.rowBounds(row, template.rowLower()[row], template.rowUpper()[row]);
    }

    private void resetColumns() {
        for (int column : written.columns())
            solver.columnBounds(column, template.lower()[column], template.upper()[column]);
    }

    private void resetCosts() {
        for (int column : written.priced()) solver.cost(column, template.cost()[column]);
    }

    private void resetEntries() {
        for (int k = 0; k < written.entry().length; k++)
            solver.entry(
                    written.entryRow()[k],
                    written.entryColumn()[k],
                    entry(written.entryRow()[k], written.entryColumn()[k]));
    }

    private double entry(int row, int column) {
        for (int at = template.rowStart()[row]; at < template.rowStart()[row + 1]; at++)
            if (template.columnIndex()[at] == column) return template.value()[at];
        return 0;
    }
}
