package org.ortaq.trade.estimation.formula;

/** A formula or condition that cannot be read; the message says what was expected and where. */
public final class FormulaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String found;

    FormulaException(String found, String expected) {
        super(expected);
        this.found = found;
    }

    /** What stands in the formula. */
    public String found() {
        return found;
    }
}
