package org.ortaq.trade.estimation;

/** An option that the equation does not allow; the message says what it would need. */
public final class UnfitFormulaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String found;

    public UnfitFormulaException(String found, String expected) {
        super(expected);
        this.found = found;
    }

    public String found() {
        return found;
    }
}
