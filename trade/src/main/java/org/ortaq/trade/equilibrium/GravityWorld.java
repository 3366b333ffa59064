package org.ortaq.trade.equilibrium;

/** The base world of structural gravity: flows T_ij Y_i E_j / (Y Pi_i P_j) (Anderson and van Wincoop 2003). */
public final class GravityWorld {

    private static final double TOLERANCE = 2e-15;
    private static final int MOST_PASSES = 20_000;

    private GravityWorld() {}

    /**
     * Scales the rows and columns of a matrix of trade costs to outputs and expenditures; where the two do not add up to
     * the same, rows keep their shares and columns their sums.
     *
     * @param power t^(1-sigma) by origin and destination, positive; not changed
     */
    public static double[][] flows(double[][] power, double[] output, double[] expenditure) {
        int n = output.length;
        double[][] flow = new double[n][];
        for (int i = 0; i < n; i++) {
            flow[i] = power[i].clone();
        }
        double spread = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < MOST_PASSES && spread > TOLERANCE; pass++) {
            scaleRows(flow, output);
            spread = scaleColumns(flow, expenditure);
        }
        return flow;
    }

    private static void scaleRows(double[][] flow, double[] output) {
        for (int i = 0; i < flow.length; i++) {
            double sum = 0;
            for (double x : flow[i]) {
                sum += x;
            }
            for (int j = 0; j < flow.length; j++) {
                flow[i][j] *= output[i] / sum;
            }
        }
    }

    /** Returns how far apart the factors are: all alike when rows keep their shares. */
    private static double scaleColumns(double[][] flow, double[] expenditure) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int j = 0; j < flow.length; j++) {
            double sum = 0;
            for (double[] row : flow) {
                sum += row[j];
            }
            double factor = expenditure[j] / sum;
            for (double[] row : flow) {
                row[j] *= factor;
            }
            least = StrictMath.min(least, factor);
            most = StrictMath.max(most, factor);
        }
        return most / least - 1;
    }
}
