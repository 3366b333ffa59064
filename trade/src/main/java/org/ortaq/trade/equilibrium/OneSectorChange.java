package org.ortaq.trade.equilibrium;

/**
 * A counterfactual of a one-sector world, told alike for both endowments. Hats by country; arrays are fresh.
 *
 * @param price hat of the factory-gate price
 * @param priceIndex hat of the price index (inward resistance)
 * @param realIncome hat of real income
 * @param termsOfTrade first order: (1/E) (sum_j X_ij dp_i - sum_i X_ij dp_i), a share
 * @param technology first order: -(1/E) sum_i X_ij dt_ij and the change of the endowment, a share
 */
public record OneSectorChange(
        double[] price,
        double[] priceIndex,
        double[] realIncome,
        double[] output,
        double[] expenditure,
        double[][] flow,
        double[] termsOfTrade,
        double[] technology,
        double residual,
        int iterations,
        boolean converged) {

    /**
     * Resistances answer with outputs and expenditures of the base; prices are then what outward resistance says, p =
     * 1/Pi, and outputs, expenditures and flows follow them once. This is the counterfactual of gegravity.
     *
     * @param reference country whose inward resistance is the unit
     */
    public static OneSectorChange conditional(double[][] base, double[][] cost, double sigma, int reference) {
        var resistance = Conditional.solve(base, cost, sigma, reference);
        int n = base.length;
        double[] price = new double[n];
        double[] real = new double[n];
        double[] output = new double[n];
        double[] expenditure = new double[n];
        double world = 0;
        double before = 0;
        for (int i = 0; i < n; i++) {
            price[i] = 1 / resistance.outward()[i];
            real[i] = price[i] / resistance.inward()[i];
            for (int j = 0; j < n; j++) {
                output[i] += base[i][j] * price[i];
                world += base[i][j] * price[i];
                before += base[i][j];
            }
        }
        double[][] flow = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double resisted = resistance.outward()[i] * resistance.inward()[j];
                double power = StrictMath.exp((sigma - 1) * StrictMath.log(resisted / cost[i][j]));
                flow[i][j] = base[i][j] * power * price[i] * price[j] / (world / before);
                expenditure[j] += base[i][j] * price[j];
            }
        }
        return told(
                base,
                cost,
                price,
                resistance.inward(),
                real,
                output,
                expenditure,
                flow,
                null,
                resistance.residual(),
                0,
                resistance.residual() < Armington.TOLERANCE);
    }

    /** Outputs and expenditures answer too, to the end. */
    public static OneSectorChange full(Equilibrium world, double[][] base, double[][] cost, double[] endowment) {
        return told(
                base,
                cost,
                world.factorPrice(),
                world.priceIndex(),
                world.realIncome(),
                world.output(),
                world.expenditure(),
                world.flow(),
                endowment,
                world.residual(),
                world.iterations(),
                world.converged());
    }

    private static OneSectorChange told(
            double[][] base,
            double[][] cost,
            double[] price,
            double[] index,
            double[] real,
            double[] output,
            double[] expenditure,
            double[][] flow,
            double @org.jspecify.annotations.Nullable [] endowment,
            double residual,
            int iterations,
            boolean converged) {
        int n = base.length;
        double[] terms = new double[n];
        double[] technology = new double[n];
        for (int r = 0; r < n; r++) {
            double spent = 0;
            double sold = 0;
            for (int k = 0; k < n; k++) {
                spent += base[k][r];
                sold += base[r][k];
                terms[r] += base[r][k] * (price[r] - 1) - base[k][r] * (price[k] - 1);
                technology[r] -= base[k][r] == 0 ? 0 : base[k][r] * (cost[k][r] - 1);
            }
            terms[r] /= spent;
            technology[r] = (technology[r] + (endowment == null ? 0 : sold * (endowment[r] - 1))) / spent;
        }
        return new OneSectorChange(
                price, index, real, output, expenditure, flow, terms, technology, residual, iterations, converged);
    }
}
