package org.ortaq.waterpower.sddp;

/**
 * Inflow that remembers the period before, PAR(1) (Maceira and Damazio 2006) in the additive form that keeps the cost-to-go
 * convex, since the lagged inflow enters a row of the stage linearly:
 *
 * <pre>  a_t = mean_t + slope_t (a_(t-1) - mean_(t-1)) + e_t,    slope_t = rho_t sd_t / sd_(t-1) </pre>
 *
 * <p>In a stage: inflow is a state; row {@code a_out - slope a_in - lift = constant + e}, with a priced {@code lift >= 0}
 * and {@code a_out >= 0} for the rare negative draw. The residuals of one year are kept together across sites, so
 * that wet years are wet everywhere; those of different periods are independent, as SDDP needs.
 *
 * @param mean by site and period
 * @param deviation standard deviation by site and period
 * @param correlation with the period before, of standardised values, by site and period
 * @param residual by period, year and site, in the unit of the inflow, with mean zero over the years
 */
@SuppressWarnings("ArrayRecordComponent")
public record PeriodicInflow(double[][] mean, double[][] deviation, double[][] correlation, double[][][] residual) {
    /**
     * Fits to a record, by moments.
     *
     * @param record by site, year and period, without gaps; years follow one another; three years or more
     */
    public static PeriodicInflow fit(double[][][] record) {
        int sites = record.length;
        int years = record[0].length;
        int periods = record[0][0].length;
        if (years < 3) throw new IllegalArgumentException("record: found " + years + " years, expected 3 or more");
        var mean = new double[sites][periods];
        var deviation = new double[sites][periods];
        var correlation = new double[sites][periods];
        for (int s = 0; s < sites; s++) for (int p = 0; p < periods; p++) moments(record[s], p, mean[s], deviation[s]);
        for (int s = 0; s < sites; s++)
            for (int p = 0; p < periods; p++) correlation[s][p] = correlation(record[s], p, mean[s], deviation[s]);
        var residual = new double[periods][][];
        for (int p = 0; p < periods; p++) residual[p] = residuals(record, p, mean, deviation, correlation);
        return new PeriodicInflow(mean, deviation, correlation, residual);
    }

    private static void moments(double[][] years, int period, double[] mean, double[] deviation) {
        double sum = 0;
        for (var year : years) {
            if (!Double.isFinite(year[period]))
                throw new IllegalArgumentException("record: found " + year[period] + ", expected a finite number");
            sum += year[period];
        }
        mean[period] = sum / years.length;
        double squares = 0;
        for (var year : years) squares += (year[period] - mean[period]) * (year[period] - mean[period]);
        deviation[period] = Math.sqrt(squares / (years.length - 1));
    }

    /** The first year has no period before its first one. */
    private static int firstYear(int period) {
        return period == 0 ? 1 : 0;
    }

    private static double before(double[][] years, int year, int period) {
        return period == 0 ? years[year - 1][years[year].length - 1] : years[year][period - 1];
    }

    private static int previous(int period, int periods) {
        return (period + periods - 1) % periods;
    }

    private static double correlation(double[][] years, int period, double[] mean, double[] deviation) {
        int previous = previous(period, mean.length);
        double scale = deviation[period] * deviation[previous];
        if (scale == 0) return 0;
        double sum = 0;
        int first = firstYear(period);
        for (int y = first; y < years.length; y++)
            sum += (years[y][period] - mean[period]) * (before(years, y, period) - mean[previous]);
        return Math.clamp(sum / (years.length - first - 1) / scale, -0.99, 0.99);
    }

    private static double[][] residuals(
            double[][][] record, int period, double[][] mean, double[][] deviation, double[][] correlation) {
        int first = firstYear(period);
        int count = record[0].length - first;
        var residual = new double[count][record.length];
        for (int s = 0; s < record.length; s++) {
            int previous = previous(period, mean[s].length);
            double slope = slope(correlation[s][period], deviation[s][period], deviation[s][previous]);
            double sum = 0;
            for (int y = 0; y < count; y++) {
                double now = record[s][y + first][period] - mean[s][period];
                residual[y][s] = now - slope * (before(record[s], y + first, period) - mean[s][previous]);
                sum += residual[y][s];
            }
            for (int y = 0; y < count; y++) residual[y][s] -= sum / count;
        }
        return residual;
    }

    private static double slope(double correlation, double deviation, double before) {
        return before == 0 ? 0 : correlation * deviation / before;
    }

    /** Sites. */
    public int sites() {
        return mean.length;
    }

    /** Periods of a year. */
    public int periods() {
        return mean[0].length;
    }

    /** Change of the expected inflow per unit of the inflow of the period before. */
    public double slope(int site, int period) {
        return slope(correlation[site][period], deviation[site][period], deviation[site][previous(period, periods())]);
    }

    /** What is expected besides slope times the inflow of the period before. */
    public double constant(int site, int period) {
        return mean[site][period] - slope(site, period) * mean[site][previous(period, periods())];
    }
}
