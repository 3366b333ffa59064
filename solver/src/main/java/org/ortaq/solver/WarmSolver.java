package org.ortaq.solver;

/**
 * Solves one program again and again while its bounds, costs and entries change and rows are added; each solve starts
 * from the basis of the one before. The answer of a solve is a function of the program as it is <em>and</em> of that
 * basis: where the optimum is not unique, another basis may end at another vertex. {@link #restart} makes a solve
 * independent of its history. One object belongs to one thread.
 *
 * <p>Signs of duals as in {@link LpSolution}.
 */
public interface WarmSolver extends AutoCloseable {
    /** Forgets what was there and takes this program; its arrays are copied. The basis is all slacks. */
    void load(LinearProgram program);

    /** Columns of the program. */
    int columns();

    /** Rows of the program, added ones included. */
    int rows();

    /** Changes the bounds of a row. */
    void rowBounds(int row, double lower, double upper);

    /** Changes the bounds of a column. */
    void columnBounds(int column, double lower, double upper);

    /** Changes the cost of a column. */
    void cost(int column, double cost);

    /** Changes an entry of the matrix; 0 removes it. */
    void entry(int row, int column, double value);

    /** Adds a row at the end; its slack is basic. Columns are not repeated. Returns its number. */
    int addRow(double lower, double upper, int[] columns, double[] values);

    /**
     * Solves the program as it is.
     *
     * @throws SolverException if the solver fails; infeasible and unbounded are answers
     */
    Status solve();

    /** Optimal objective of the last solve. */
    double objective();

    /** Copies the optimal point, by column. */
    void x(double[] into);

    /** Copies the reduced costs, by column. */
    void reducedCost(double[] into);

    /** Copies the duals, by row. */
    void rowDual(double[] into);

    /** The basis of the last solve. */
    Basis basis();

    /** Starts the next solve from this basis; added rows are basic, and one that does not fit is repaired or replaced by slacks. */
    void restart(Basis basis);

    /** Simplex steps since {@link #load}. */
    long steps();

    /** How often another solver had to step in since {@link #load}; 0 for a solver that stands alone. */
    default long fallbacks() {
        return 0;
    }

    @Override
    void close();
}
