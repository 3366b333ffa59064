package org.ortaq.waterpower.stage;

/**
 * Least squares of quantities on the anomalies of the two rivers. Linear, so that balances that hold on every path hold
 * for the fitted rules too.
 */
final class Fit {
    private static final double SLIP = 1e-9;

    private final double[][] anomaly;
    private final double[] mean = new double[2];
    private final double[] square = new double[2];
    private double product;

    /** @param anomaly by path and river */
    Fit(double[][] anomaly) {
        this.anomaly = anomaly;
        for (var a : anomaly) {
            mean[0] += a[0] / anomaly.length;
            mean[1] += a[1] / anomaly.length;
        }
        for (var a : anomaly) {
            double u = a[0] - mean[0];
            double v = a[1] - mean[1];
            square[0] += u * u;
            square[1] += v * v;
            product += u * v;
        }
    }

    /** @param values by path */
    double[] of(double[] values) {
        double average = 0;
        for (double value : values) {
            average += value / values.length;
        }
        double first = 0;
        double second = 0;
        for (int p = 0; p < values.length; p++) {
            first += (anomaly[p][0] - mean[0]) * (values[p] - average);
            second += (anomaly[p][1] - mean[1]) * (values[p] - average);
        }
        double determinant = square[0] * square[1] - product * product;
        if (determinant <= SLIP * square[0] * square[1]) {
            return new double[] {average, 0, 0};
        }
        double u = (first * square[1] - second * product) / determinant;
        double v = (second * square[0] - first * product) / determinant;
        return new double[] {average - u * mean[0] - v * mean[1], u, v};
    }
}
