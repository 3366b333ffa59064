package org.ortaq.trade.estimation.absorption;

import java.util.function.BooleanSupplier;

/** Takes the absorbed effects out of columns: {@code x~ = x - D (D'WD)^-1 D'W x}, in place. */
public final class Demeaning {

    private static final int MOST = 50_000;

    private final ReducedSystem system;
    private final ConjugateGradient gradient;
    private final double[] b;
    private final double[] v;

    public Demeaning(ReducedSystem system, BooleanSupplier stopped) {
        this.system = system;
        int effects = system.layout().others();
        this.gradient = new ConjugateGradient(system, effects, (r, z, from) -> {}, stopped);
        this.b = new double[effects];
        this.v = new double[effects];
    }

    /**
     * @param x a column in the order of the layout, changed in place
     * @param tolerance error allowed, relative to what is left of the column, in the weighted norm
     * @param floor a share of the column's own norm below which what is left counts as nothing
     * @throws ArithmeticException when it does not converge
     */
    public void remove(double[] x, double tolerance, double floor) {
        double whole = system.squares(x);
        double least = floor * floor * whole;
        system.project(x, b);
        double allowed = tolerance * tolerance;
        var solved = gradient.solve(b, v, (energy, error) -> error <= allowed * Math.max(whole - energy, least), MOST);
        if (!solved.converged()) {
            throw new ArithmeticException(
                    "the fixed effects could not be taken out of a column in " + MOST + " passes");
        }
        system.subtract(v, x);
    }

    public int applications() {
        return gradient.applications();
    }
}
