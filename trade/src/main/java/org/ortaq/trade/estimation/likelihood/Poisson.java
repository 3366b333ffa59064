package org.ortaq.trade.estimation.likelihood;

import java.util.function.BooleanSupplier;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.Team;

/** Maximises the Poisson pseudo-likelihood of one panel in memory. */
public final class Poisson {

    private final LocalRows rows;
    private final Ascent ascent;

    /**
     * @param y non-negative values in the order of the layout; every level of every effect has a positive one
     * @param offset fixed part of the linear predictor, in that order; changed: it becomes the predictor
     * @param columns regressors (columns x rows) in that order; changed: the effects are taken out of them
     * @param patient whether to wait for zeros that keep falling, as separated ones do
     */
    public Poisson(
            Layout layout,
            Team team,
            double[] y,
            double[] offset,
            double[][] columns,
            Accuracy accuracy,
            boolean patient,
            BooleanSupplier stopped) {
        this.rows = new LocalRows(layout, team, y, offset, columns);
        this.ascent = new Ascent(rows, accuracy, patient, stopped);
    }

    /** @throws NoMaximumException when the steps do not settle */
    public Maximum maximise() {
        var summit = ascent.run();
        return new Maximum(
                summit.beta(),
                summit.collinear(),
                rows.eta(),
                rows.mu(),
                rows.regressors(),
                summit.information(),
                summit.deviance(),
                summit.iterations(),
                summit.applications(),
                summit.error(),
                rows.lastStep(),
                summit.open());
    }
}
