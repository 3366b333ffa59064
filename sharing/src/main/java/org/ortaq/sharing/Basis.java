package org.ortaq.sharing;

import java.util.Arrays;
import java.util.List;

/**
 * As many independent demands as there are unknowns (the shares and the excess), with the inverse of their columns:
 * the point where all of them are met exactly, and their weights in the dual program.
 */
final class Basis {
    private final Demand[] demands;
    private final Rational[][] inverse;

    /** The demands must be independent. */
    Basis(List<Demand> demands) {
        this.demands = demands.toArray(Demand[]::new);
        inverse = identity(this.demands.length);
        var work = new Rational[this.demands.length][];
        for (int k = 0; k < work.length; k++) work[k] = this.demands[k].column(work.length - 1);
        invert(transposed(work));
    }

    private static Rational[][] identity(int size) {
        var unit = new Rational[size][size];
        for (int r = 0; r < size; r++) {
            Arrays.fill(unit[r], Rational.ZERO);
            unit[r][r] = Rational.ONE;
        }
        return unit;
    }

    private static Rational[][] transposed(Rational[][] matrix) {
        var turned = new Rational[matrix.length][matrix.length];
        for (int r = 0; r < matrix.length; r++) for (int c = 0; c < matrix.length; c++) turned[c][r] = matrix[r][c];
        return turned;
    }

    // Gauss and Jordan; what is done to the matrix is done to the identity.
    private void invert(Rational[][] matrix) {
        for (int k = 0; k < matrix.length; k++) {
            int pivot = k;
            while (matrix[pivot][k].signum() == 0) pivot++;
            swap(matrix, k, pivot);
            swap(inverse, k, pivot);
            Rational scale = matrix[k][k];
            scale(matrix[k], scale);
            scale(inverse[k], scale);
            for (int r = 0; r < matrix.length; r++) {
                if (r == k) continue;
                Rational factor = matrix[r][k];
                subtract(matrix[r], matrix[k], factor);
                subtract(inverse[r], inverse[k], factor);
            }
        }
    }

    private static void swap(Rational[][] rows, int a, int b) {
        var row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }

    private static void scale(Rational[] row, Rational by) {
        for (int k = 0; k < row.length; k++) if (row[k].signum() != 0) row[k] = row[k].over(by);
    }

    private static void subtract(Rational[] from, Rational[] row, Rational factor) {
        if (factor.signum() == 0) return;
        for (int k = 0; k < from.length; k++) if (row[k].signum() != 0) from[k] = from[k].minus(factor.times(row[k]));
    }

    int size() {
        return demands.length;
    }

    Demand demand(int position) {
        return demands[position];
    }

    /** The weight of a demand in the dual program; not negative unless the demand is an equality. */
    Rational weight(int position) {
        return inverse[position][demands.length - 1];
    }

    /** Shares by player, and the excess at the end, at which all demands of the basis are met exactly. */
    Rational[] point() {
        var point = new Rational[demands.length];
        Arrays.fill(point, Rational.ZERO);
        for (int k = 0; k < demands.length; k++)
            subtract(point, inverse[k], demands[k].due().negate());
        return point;
    }

    /** How the weights of the basis fall per unit of weight of a demand outside. */
    Rational[] direction(Demand outside) {
        var column = outside.column(demands.length - 1);
        var direction = new Rational[demands.length];
        for (int k = 0; k < direction.length; k++) direction[k] = product(inverse[k], column);
        return direction;
    }

    private static Rational product(Rational[] row, Rational[] column) {
        Rational sum = Rational.ZERO;
        for (int k = 0; k < row.length; k++) if (column[k].signum() != 0) sum = sum.plus(row[k]);
        return sum;
    }

    /** Puts a demand in the place of another; direction is that of the new one. */
    void exchange(int position, Demand entering, Rational[] direction) {
        scale(inverse[position], direction[position]);
        for (int r = 0; r < demands.length; r++)
            if (r != position) subtract(inverse[r], inverse[position], direction[r]);
        demands[position] = entering;
    }
}
