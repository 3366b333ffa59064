package org.ortaq.trade.estimation.absorption;

import java.util.function.BooleanSupplier;

/** Takes the absorbed effects out of columns: {@code x~ = x - D (D'WD)^-1 D'W x}, in place. */
public final class Demeaning {

    private static final int MOST = 50_000;

    private final ConjugateGradient gradient;
    private final double[] b;
    private final double[] v;

    public Demeaning(EffectSystem system, BooleanSupplier stopped) {
        int effects = system.others();
        this.gradient = new ConjugateGradient(system, effects, (r, z, from) -> {}, stopped);
        this.b = new double[effects];
        this.v = new double[effects];
    }

    /** A column, wherever its rows lie. */
    public interface Column {

        /** Its weighted sum of squares about the means of the pivot groups. */
        double squares();

        /** {@code out = A'W(x - its weighted group mean)}. */
        void project(double[] out);

        /** {@code x = x - D v - weighted group mean of that}. */
        void subtract(double[] v);
    }

    /**
     * @param x a column, changed in place
     * @param norm the weighted sum of squares of the column as it was given, before anything was taken out of it
     * @param tolerance error allowed, relative to what is left of the column, in the weighted norm
     * @param floor a share of that norm (its root) below which what is left counts as nothing
     * @throws ArithmeticException when it does not converge
     */
    public void remove(Column x, double norm, double tolerance, double floor) {
        double whole = x.squares();
        double least = floor * floor * norm;
        x.project(b);
        double allowed = tolerance * tolerance;
        var solved = gradient.solve(b, v, (energy, error) -> error <= allowed * Math.max(whole - energy, least), MOST);
        if (!solved.converged()) {
            throw new ArithmeticException(
                    "the fixed effects could not be taken out of a column in " + MOST + " passes");
        }
        x.subtract(v);
    }

    public int applications() {
        return gradient.applications();
    }
}
