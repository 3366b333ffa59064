package org.ortaq.trade.estimation.likelihood;

/**
 * Fits the effects to their totals one after the other (Deming and Stephan 1940): for a Poisson likelihood each step is the
 * exact maximum over one effect, {@code mu_i <- mu_i * sum y / sum mu} of the level. A few sweeps make a good start.
 */
final class ProportionalFitting {

    private ProportionalFitting() {}

    static void run(PanelRows rows, int sweeps) {
        rows.expect();
        for (int s = 0; s < sweeps; s++) {
            for (int k = 0; k < rows.effects(); k++) rows.scale(k, ratios(rows.totals(k)));
            rows.scalePivot();
        }
    }

    private static double[] ratios(double[][] totals) {
        double[] ratios = new double[totals[0].length];
        for (int l = 0; l < ratios.length; l++) ratios[l] = totals[0][l] > 0 ? totals[0][l] / totals[1][l] : 1;
        return ratios;
    }
}
