package org.ortaq.trade.estimation.formula;

import java.util.ArrayList;
import java.util.List;

/** Cuts a formula into pieces. */
final class Lexer {

    private static final List<String> SIGNS = List.of(
            "%in%",
            "==", "!=", "<=", ">=", "<>", "&&", "||", "+", "-", "*", "/", "^", ":", "(", ")", ",", "~", "|", "=", "<",
            ">", "!", "&", "[", "]");

    private final String text;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).all();
    }

    private List<Token> all() {
        var tokens = new ArrayList<Token>();
        for (skipBlanks(); at < text.length(); skipBlanks()) tokens.add(next());
        return tokens;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private Token next() {
        char c = text.charAt(at);
        if (c == '`') return quoted('`', Token.Kind.QUOTED_NAME);
        if (c == '"' || c == '\'') return quoted(c, Token.Kind.TEXT);
        if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) return number();
        if (isNameStart(c)) return name();
        for (var sign : SIGNS) {
            if (text.startsWith(sign, at)) return token(Token.Kind.SIGN, sign, sign.length());
        }
        throw new FormulaException(
                String.valueOf(c), "a name, a number or an operator at place " + (at + 1) + " of '" + text + "'");
    }

    private Token token(Token.Kind kind, String value, int length) {
        var token = new Token(kind, value, at);
        at += length;
        return token;
    }

    private Token quoted(char quote, Token.Kind kind) {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw new FormulaException(
                    text.substring(at),
                    "a closing " + quote + " for the one at place " + (at + 1) + " of '" + text + "'");
        }
        return token(kind, text.substring(at + 1, end), end + 1 - at);
    }

    private Token number() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) end++;
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int digits = end + 1;
            if (digits < text.length() && (text.charAt(digits) == '-' || text.charAt(digits) == '+')) digits++;
            if (digits < text.length() && isDigit(text.charAt(digits))) {
                end = digits;
                while (end < text.length() && isDigit(text.charAt(end))) end++;
            }
        }
        return token(Token.Kind.NUMBER, text.substring(at, end), end - at);
    }

    private Token name() {
        int end = at;
        while (end < text.length() && (isNameStart(text.charAt(end)) || isDigit(text.charAt(end)))) end++;
        return token(Token.Kind.NAME, text.substring(at, end), end - at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == '.';
    }
}
