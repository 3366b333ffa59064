package org.ortaq.trade.estimation.likelihood;

/** The maximum was not found; the message says why. No number is given in its place. */
public final class NoMaximumException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoMaximumException(String reason) {
        super(reason);
    }
}
