package org.ortaq.trade.estimation.formula;

/**
 * A piece of a formula.
 *
 * @param at place of its first character, from 0
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        NAME,
        QUOTED_NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }
}
