package org.ortaq.solver;

/** The solver failed or gave an answer that cannot be used; the message says what it reported. */
public final class SolverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with what the solver reported. */
    public SolverException(String message) {
        super(message);
    }

    /** A failure with its cause. */
    public SolverException(String message, Throwable cause) {
        super(message, cause);
    }
}
