package org.ortaq.trade.equilibrium;

/** Copies a solution out of the work space. */
final class Report {

    private final MultiSector base;
    private final MultiSectorSolver solver;

    Report(MultiSector base, MultiSectorSolver solver) {
        this.base = base;
        this.solver = solver;
    }

    World world(double[][][] tariff) {
        int n = base.n;
        int s = base.s;
        var world = new World(
                new double[n],
                new double[n][s],
                new double[n],
                new double[n][s],
                new double[n][s],
                new double[n],
                new double[n],
                new double[n],
                new double[s][n][n],
                new double[s][n][n],
                solver.residual(),
                solver.passes(),
                solver.converged());
        for (int r = 0; r < n; r++) {
            region(world, r);
        }
        for (int row = 0; row < n * s; row++) {
            row(world, row, tariff[row / n][row % n]);
        }
        return world;
    }

    private void region(World world, int r) {
        double basket = 0;
        for (int j = 0; j < base.s; j++) {
            basket += base.finalShare[r * base.s + j] * solver.logPrice(r, j);
            world.price()[r][j] = StrictMath.exp(solver.logPrice(r, j));
            world.unitCost()[r][j] = StrictMath.exp(solver.logCost(r, j));
            world.spending()[r][j] = solver.spending(r, j);
            world.tariffRevenue()[r] += solver.revenueShare(r, j) * solver.spending(r, j);
        }
        world.wage()[r] = StrictMath.exp(solver.logWage(r));
        world.consumerPrice()[r] = StrictMath.exp(basket);
        world.valueAdded()[r] = solver.earned(r);
        world.income()[r] = solver.income(r);
    }

    private void row(World world, int row, double[] tariff) {
        int importer = row % base.n;
        int j = row / base.n;
        for (int c = base.cells.start()[row]; c < base.cells.start()[row + 1]; c++) {
            int i = base.cells.exporter()[c];
            world.trade()[j][importer][i] = solver.paid(c, row);
            world.tariff()[j][importer][i] = tariff[i];
        }
    }
}
