package org.ortaq.trade.estimation.formula;

/** Which rows to take. */
public final class Condition {

    private Condition() {}

    /** @throws FormulaException when the text is no condition */
    public static Expression parse(String text) {
        return new Parser(Lexer.tokens(text), text).parse();
    }
}
