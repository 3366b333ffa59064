package org.ortaq.solver;

import java.util.Arrays;

/**
 * The state of the simplex methods: A x + s = 0, s the slack of each row with the negated bounds of the row. Variable
 * j below n is a column, n + i the slack of row i. {@code work} is the cost the phases work with, which differs from the
 * true one while costs are shifted.
 */
final class Tableau {
    /** Statuses beyond those of {@link Basis} are not needed. */
    static final double INFINITY = Double.POSITIVE_INFINITY;

    final SimplexMatrix a;
    final int n;
    int m;
    double[] lower;
    double[] upper;
    double[] cost;
    double[] work;
    double[] x;
    double[] d;
    byte[] status;
    int[] head;
    double[] weight;
    double[] rho;
    double[] column;
    double[] tau;
    double[] alpha;
    int[] nonzero;
    int nonzeros;
    private boolean[] seen;
    final Factor factor = new Factor();
    boolean factored;
    boolean shifted;
    long steps;
    double dualTolerance = 1e-9;

    Tableau(LinearProgram p) {
        a = new SimplexMatrix(p);
        n = a.columns;
        m = a.rows;
        int room = m + 16;
        lower = Arrays.copyOf(p.lower(), n + room);
        upper = Arrays.copyOf(p.upper(), n + room);
        cost = Arrays.copyOf(p.cost(), n + room);
        work = new double[n + room];
        x = new double[n + room];
        d = new double[n + room];
        status = new byte[n + room];
        alpha = new double[n + room];
        nonzero = new int[n + room];
        seen = new boolean[n + room];
        head = new int[room];
        weight = new double[room];
        rho = new double[room];
        column = new double[room];
        tau = new double[room];
        for (int i = 0; i < m; i++) {
            rowBounds(i, p.rowLower()[i], p.rowUpper()[i]);
            slackBasic(i);
        }
    }

    private void slackBasic(int i) {
        status[n + i] = Basis.BASIC;
        head[i] = n + i;
        weight[i] = 1;
    }

    void rowBounds(int row, double low, double high) {
        lower[n + row] = -high;
        upper[n + row] = -low;
    }

    int addRow(double low, double high, int[] index, double[] values) {
        if (m == head.length) grow(2 * m);
        a.add(index, values);
        int row = m++;
        cost[n + row] = 0;
        x[n + row] = 0;
        d[n + row] = 0;
        rowBounds(row, low, high);
        slackBasic(row);
        factored = false;
        return row;
    }

    private void grow(int room) {
        lower = Arrays.copyOf(lower, n + room);
        upper = Arrays.copyOf(upper, n + room);
        cost = Arrays.copyOf(cost, n + room);
        work = Arrays.copyOf(work, n + room);
        x = Arrays.copyOf(x, n + room);
        d = Arrays.copyOf(d, n + room);
        status = Arrays.copyOf(status, n + room);
        alpha = new double[n + room];
        nonzero = new int[n + room];
        seen = new boolean[n + room];
        head = Arrays.copyOf(head, room);
        weight = Arrays.copyOf(weight, room);
        rho = new double[room];
        column = new double[room];
        tau = new double[room];
    }

    /** Takes a basis over; one that is not a basis is repaired when it is factored. */
    void basis(Basis basis) {
        System.arraycopy(basis.columns(), 0, status, 0, n);
        System.arraycopy(basis.rows(), 0, status, n, Math.min(m, basis.rows().length));
        for (int i = basis.rows().length; i < m; i++) status[n + i] = Basis.BASIC;
        // The slack's bounds are those of the row with the sign turned.
        for (int i = 0; i < Math.min(m, basis.rows().length); i++) status[n + i] = turned(basis.rows()[i]);
        Arrays.fill(weight, 0, m, 1);
        factored = false;
    }

    Basis basis() {
        var rows = new byte[m];
        for (int i = 0; i < m; i++) rows[i] = turned(status[n + i]);
        return new Basis(Arrays.copyOf(status, n), rows);
    }

    private static byte turned(byte status) {
        return switch (status) {
            case Basis.LOWER -> Basis.UPPER;
            case Basis.UPPER -> Basis.LOWER;
            default -> status;
        };
    }

    /** Factors the basis that the statuses name. */
    void factor() {
        int total = n + m;
        int size = 0;
        for (int j = 0; j < total; j++) if (status[j] == Basis.BASIC) nonzero[size++] = j;
        var before = Arrays.copyOf(head, m);
        factor.factor(a, nonzero, size, head);
        if (size != m || !Arrays.equals(before, head)) carryWeights(before);
        for (int k = 0; k < size; k++) status[nonzero[k]] = Basis.LOWER;
        for (int i = 0; i < m; i++) status[head[i]] = Basis.BASIC;
        for (int k = 0; k < size; k++) if (status[nonzero[k]] != Basis.BASIC) place(nonzero[k]);
        factored = true;
    }

    /** Steepest-edge weights belong to variables, not to rows. */
    private void carryWeights(int[] before) {
        for (int i = 0; i < m; i++) alpha[before[i]] = weight[i];
        for (int i = 0; i < m; i++) weight[i] = alpha[head[i]] > 0 ? alpha[head[i]] : 1;
        for (int i = 0; i < m; i++) alpha[before[i]] = 0;
    }

    /** Puts a variable that is not basic at a bound it has, keeping the side where it can. */
    void place(int j) {
        boolean low = lower[j] > -INFINITY;
        boolean high = upper[j] < INFINITY;
        if (status[j] == Basis.UPPER && high) x[j] = upper[j];
        else if (low) {
            status[j] = Basis.LOWER;
            x[j] = lower[j];
        } else if (high) {
            status[j] = Basis.UPPER;
            x[j] = upper[j];
        } else {
            status[j] = Basis.ZERO;
            x[j] = 0;
        }
    }

    /** The basic variables' values from the others. */
    void primal() {
        Arrays.fill(column, 0, m, 0);
        for (int j = 0; j < n; j++) if (status[j] != Basis.BASIC && x[j] != 0) addColumn(column, j, -x[j]);
        for (int i = 0; i < m; i++) if (status[n + i] != Basis.BASIC) column[i] -= x[n + i];
        factor.ftran(column);
        for (int i = 0; i < m; i++) x[head[i]] = column[i];
    }

    void addColumn(double[] into, int j, double by) {
        if (j >= n) {
            into[j - n] += by;
            return;
        }
        int[] rows = a.columnRow[j];
        double[] values = a.columnValue[j];
        for (int k = 0; k < a.columnLength[j]; k++) into[rows[k]] += by * values[k];
    }

    /** The reduced costs of the working cost. */
    void dual() {
        for (int i = 0; i < m; i++) rho[i] = work[head[i]];
        factor.btran(rho);
        for (int j = 0; j < n; j++) d[j] = status[j] == Basis.BASIC ? 0 : work[j] - dot(j, rho);
        for (int i = 0; i < m; i++) d[n + i] = status[n + i] == Basis.BASIC ? 0 : work[n + i] - rho[i];
    }

    private double dot(int j, double[] y) {
        int[] rows = a.columnRow[j];
        double[] values = a.columnValue[j];
        double sum = 0;
        for (int k = 0; k < a.columnLength[j]; k++) sum += values[k] * y[rows[k]];
        return sum;
    }

    /** Row r of the inverse into rho, and of the tableau into alpha with its places in nonzero. */
    void row(int r) {
        Arrays.fill(rho, 0, m, 0);
        rho[r] = 1;
        factor.btran(rho);
        clearRow();
        for (int i = 0; i < m; i++) {
            double weightOfRow = rho[i];
            if (Math.abs(weightOfRow) < 1e-14) continue;
            put(n + i, weightOfRow);
            int[] index = a.rowColumn[i];
            double[] values = a.rowValue[i];
            for (int k = 0; k < a.rowLength[i]; k++) put(index[k], weightOfRow * values[k]);
        }
    }

    private void put(int j, double value) {
        if (!seen[j]) {
            seen[j] = true;
            nonzero[nonzeros++] = j;
        }
        alpha[j] += value;
    }

    private void clearRow() {
        for (int k = 0; k < nonzeros; k++) {
            alpha[nonzero[k]] = 0;
            seen[nonzero[k]] = false;
        }
        nonzeros = 0;
    }

    /** Column q in terms of the basis into column. */
    void column(int q) {
        Arrays.fill(column, 0, m, 0);
        addColumn(column, q, 1);
        factor.ftran(column);
    }

    /** q enters in row r; the leaving variable stands at {@code bound}. */
    void exchange(int q, int r, byte leavingTo) {
        int leaving = head[r];
        status[leaving] = leavingTo;
        x[leaving] = leavingTo == Basis.LOWER ? lower[leaving] : upper[leaving];
        status[q] = Basis.BASIC;
        head[r] = q;
        factor.update(column, r);
        steps++;
    }

    /** What the point says of the row of each tableau column is forgotten before nonzero is used otherwise. */
    void done() {
        clearRow();
    }

    double primalTolerance(double bound) {
        return 1e-9 * (1 + Math.abs(bound));
    }

    /** How far a variable is beyond a bound, positive above, negative below, 0 within the tolerance. */
    double beyond(int j) {
        double low = lower[j];
        double high = upper[j];
        if (x[j] < low - primalTolerance(low)) return x[j] - low;
        if (x[j] > high + primalTolerance(high)) return x[j] - high;
        return 0;
    }

    /** How wrong the sign of a reduced cost is; 0 within the tolerance. */
    double wrong(int j) {
        if (status[j] == Basis.BASIC || lower[j] == upper[j]) return 0;
        double reduced = d[j];
        if (reduced < -dualTolerance && status[j] != Basis.UPPER) return -reduced;
        if (reduced > dualTolerance && status[j] != Basis.LOWER) return reduced;
        return 0;
    }

    /** The program as it is, with its rows' bounds the right way round. */
    LinearProgram program() {
        int entries = 0;
        for (int i = 0; i < m; i++) entries += a.rowLength[i];
        var start = new int[m + 1];
        var index = new int[entries];
        var values = new double[entries];
        var low = new double[m];
        var high = new double[m];
        int at = 0;
        for (int i = 0; i < m; i++) {
            System.arraycopy(a.rowColumn[i], 0, index, at, a.rowLength[i]);
            System.arraycopy(a.rowValue[i], 0, values, at, a.rowLength[i]);
            at += a.rowLength[i];
            start[i + 1] = at;
            low[i] = -upper[n + i];
            high[i] = -lower[n + i];
        }
        return new LinearProgram(
                n,
                m,
                Arrays.copyOf(cost, n),
                Arrays.copyOf(lower, n),
                Arrays.copyOf(upper, n),
                low,
                high,
                start,
                index,
                values);
    }
}
