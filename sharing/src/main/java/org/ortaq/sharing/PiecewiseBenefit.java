package org.ortaq.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ortaq.numerics.PiecewiseLinear;

/**
 * Concave benefits given by points, from x = 0 on, level after the last point.
 *
 * <p>The best use is greedy: the pieces with the steepest slope get water first, as much as the states below leave free
 * (a separable concave function on a polymatroid; Federgruen and Groenevelt 1986).
 */
public final class PiecewiseBenefit implements WaterBenefit {
    private final List<PiecewiseLinear> curves;
    private final List<Piece> pieces;

    private record Piece(int state, double length, double slope) {}

    /**
     * The curves by state, upstream first.
     *
     * @throws IllegalArgumentException if a curve does not begin at x = 0 or is not concave
     */
    public PiecewiseBenefit(List<PiecewiseLinear> curves) {
        this.curves = List.copyOf(curves);
        var all = new ArrayList<Piece>();
        for (int state = 0; state < curves.size(); state++) all.addAll(pieces(state, curves.get(state)));
        all.sort(Comparator.comparingDouble(Piece::slope).reversed().thenComparingInt(Piece::state));
        pieces = List.copyOf(all);
    }

    private static List<Piece> pieces(int state, PiecewiseLinear curve) {
        double[] x = curve.x();
        double[] y = curve.y();
        if (x[0] != 0)
            throw new IllegalArgumentException(
                    "benefit[" + state + "]: found the first point at " + x[0] + ", expected 0");
        var pieces = new ArrayList<Piece>();
        for (int k = 1; k < x.length; k++) {
            double slope = (y[k] - y[k - 1]) / (x[k] - x[k - 1]);
            if (k > 1 && slope > pieces.getLast().slope())
                throw new IllegalArgumentException("benefit[" + state + "]: found slope " + slope + " after "
                        + pieces.getLast().slope() + ", expected slopes that fall");
            pieces.add(new Piece(state, x[k] - x[k - 1], slope));
        }
        return pieces;
    }

    @Override
    public int states() {
        return curves.size();
    }

    @Override
    public double of(int from, double[] use) {
        double sum = 0;
        for (int k = 0; k < use.length; k++) sum += curves.get(from + k).at(use[k]);
        return sum;
    }

    @Override
    public double[] bestUse(int from, double[] inflow) {
        var use = new double[inflow.length];
        var free = new double[inflow.length];
        double sum = 0;
        for (int k = 0; k < inflow.length; k++) free[k] = sum += inflow[k];
        for (Piece piece : pieces) {
            int k = piece.state() - from;
            if (k >= 0 && k < use.length && piece.slope() > 0) give(k, piece.length(), use, free);
        }
        return use;
    }

    // Water used at k is missing for all below, so k may take what each of them can spare.
    private static void give(int k, double wish, double[] use, double[] free) {
        double given = wish;
        for (int below = k; below < free.length; below++) given = Math.min(given, free[below]);
        use[k] += given;
        for (int below = k; below < free.length; below++) free[below] -= given;
    }
}
