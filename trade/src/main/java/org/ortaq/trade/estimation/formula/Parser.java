package org.ortaq.trade.estimation.formula;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.trade.estimation.formula.Expression.Binary;
import org.ortaq.trade.estimation.formula.Expression.Call;
import org.ortaq.trade.estimation.formula.Expression.In;
import org.ortaq.trade.estimation.formula.Expression.Name;
import org.ortaq.trade.estimation.formula.Expression.Named;
import org.ortaq.trade.estimation.formula.Expression.Text;
import org.ortaq.trade.estimation.formula.Expression.Unary;

/** Reads an expression by the precedence of its operators: or, and, not, comparison, + -, * /, minus, :, ^. */
final class Parser {

    private static final Token END = new Token(Token.Kind.END, "", -1);

    private final List<Token> tokens;
    private final String whole;
    private int at;

    Parser(List<Token> tokens, String whole) {
        this.tokens = tokens;
        this.whole = whole;
    }

    /** The one expression the tokens are. */
    Expression parse() {
        if (tokens.isEmpty()) throw new FormulaException("", "something to stand in '" + whole + "'");
        var e = or();
        if (at < tokens.size()) throw unexpected("an operator");
        return e;
    }

    private Token peek() {
        return at < tokens.size() ? tokens.get(at) : END;
    }

    private boolean takes(String sign) {
        if (!peek().is(sign)) return false;
        at++;
        return true;
    }

    private boolean takesWord(String word) {
        boolean call = at + 1 < tokens.size() && tokens.get(at + 1).is("(");
        if (!peek().isWord(word) || (call && !word.equals("in") && !word.equals("not") && at == 0)) return false;
        at++;
        return true;
    }

    private FormulaException unexpected(String expected) {
        var found = peek();
        if (found.is("[")) return new FormulaException("[", "no varying slopes: they are not supported");
        return new FormulaException(
                found.kind() == Token.Kind.END ? "" : found.text(),
                expected + (found.kind() == Token.Kind.END ? " at the end" : " at place " + (found.at() + 1)) + " of '"
                        + whole + "'");
    }

    private Expression or() {
        var left = and();
        while (takesWord("or") || takes("||") || takes("|")) left = new Binary("or", left, and());
        return left;
    }

    private Expression and() {
        var left = not();
        while (takesWord("and") || takes("&&") || takes("&")) left = new Binary("and", left, not());
        return left;
    }

    private Expression not() {
        boolean word = peek().isWord("not") && at + 1 < tokens.size() && startsValue(tokens.get(at + 1));
        if (word) at++;
        return word || takes("!") ? new Unary("not", not()) : comparison();
    }

    private static boolean startsValue(Token next) {
        return next.kind() != Token.Kind.SIGN || next.is("(") || next.is("-") || next.is("!");
    }

    private Expression comparison() {
        var left = sum();
        if (takes("%in%") || takesWord("in")) return new In(left, values());
        if (peek().isWord("not") && at + 1 < tokens.size() && tokens.get(at + 1).isWord("in")) {
            at += 2;
            return new Unary("not", new In(left, values()));
        }
        for (var sign : List.of("==", "!=", "<>", "<=", ">=", "<", ">", "=")) {
            if (takes(sign)) {
                var operator = sign.equals("=") ? "==" : sign.equals("<>") ? "!=" : sign;
                return new Binary(operator, left, sum());
            }
        }
        return left;
    }

    private List<Expression> values() {
        if (peek().isWord("c")) at++;
        if (!takes("(")) throw unexpected("( and a list of values");
        var values = new ArrayList<Expression>();
        do values.add(range());
        while (takes(","));
        if (!takes(")")) throw unexpected(")");
        return List.copyOf(values);
    }

    /** A value, or {@code a:b} for all whole numbers between. */
    private Expression range() {
        return sum();
    }

    private Expression sum() {
        var left = product();
        while (true) {
            if (takes("+")) left = new Binary("+", left, product());
            else if (takes("-")) left = new Binary("-", left, product());
            else return left;
        }
    }

    private Expression product() {
        var left = negation();
        while (true) {
            if (takes("*")) left = new Binary("*", left, negation());
            else if (takes("/")) left = new Binary("/", left, negation());
            else return left;
        }
    }

    private Expression negation() {
        if (takes("-")) return new Unary("-", negation());
        return takes("+") ? negation() : interaction();
    }

    private Expression interaction() {
        var left = power();
        while (takes(":")) left = new Binary(":", left, power());
        return left;
    }

    private Expression power() {
        var base = value();
        if (!takes("^")) return base;
        var exponent = peek().is("-") ? negation() : power();
        return new Binary("^", base, exponent);
    }

    private Expression value() {
        var token = peek();
        at++;
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case TEXT -> new Text(token.text());
            case QUOTED_NAME -> new Name(token.text());
            case NAME -> takes("(") ? new Call(token.text(), arguments()) : new Name(token.text());
            case SIGN, END -> {
                at--;
                if (!takes("(")) throw unexpected("a name or a number");
                var inside = or();
                if (!takes(")")) throw unexpected(")");
                yield inside;
            }
        };
    }

    private Expression number(Token token) {
        try {
            return new Expression.Constant(Double.parseDouble(token.text()), token.text());
        } catch (NumberFormatException broken) {
            throw new FormulaException(token.text(), "a number at place " + (token.at() + 1) + " of '" + whole + "'");
        }
    }

    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        if (takes(")")) return arguments;
        do arguments.add(argument());
        while (takes(","));
        if (!takes(")")) throw unexpected(")");
        return List.copyOf(arguments);
    }

    private Expression argument() {
        if (peek().kind() == Token.Kind.NAME
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("=")) {
            var name = peek().text();
            at += 2;
            return new Named(name, or());
        }
        return or();
    }
}
