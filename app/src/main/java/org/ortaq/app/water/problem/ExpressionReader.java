package org.ortaq.app.water.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads expressions: numbers, names, + - * / ^, brackets, a few functions; and relations between two of them. */
final class ExpressionReader {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\d+\\.?\\d*(?:[eE][+-]?\\d+)?|\\.\\d+(?:[eE][+-]?\\d+)?)|([A-Za-z_][A-Za-z_0-9]*(?:\\.(?:in|out))?)|(<=|>=|==|[-+*/^()=]))");

    /** What is read and computed by recursion stays far from the end of any stack. */
    private static final int DEEPEST = 100;

    private static final int MOST_TOKENS = 4_000;

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private ExpressionReader(String text) {
        var matcher = TOKEN.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.region(from, text.length()).lookingAt()) {
            tokens.add(matcher.group().strip());
            from = matcher.end();
        }
        if (tokens.size() > MOST_TOKENS)
            throw new ArithmeticException("it has " + tokens.size() + " parts, more than " + MOST_TOKENS);
        if (!text.substring(from).isBlank())
            throw new ArithmeticException("\"" + text.substring(from).strip() + "\" cannot be read");
    }

    /** @throws ArithmeticException saying what cannot be read */
    static Expression expression(String text) {
        var reader = new ExpressionReader(text);
        var value = reader.sum();
        reader.end();
        return value;
    }

    /** @throws ArithmeticException saying what cannot be read */
    static Relation relation(String text) {
        var reader = new ExpressionReader(text);
        var left = reader.sum();
        var sign = reader.take();
        if (!sign.matches("<=|>=|==?"))
            throw new ArithmeticException("expected <=, >= or = between two expressions, found \"" + sign + "\"");
        var right = reader.sum();
        reader.end();
        return new Relation(text, new Expression.Sum(left, right, -1), sign.charAt(0));
    }

    private void end() {
        if (at < tokens.size()) throw new ArithmeticException("\"" + tokens.get(at) + "\" is one too many");
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String take() {
        var token = peek();
        at++;
        return token;
    }

    private Expression sum() {
        var value = product();
        while (peek().equals("+") || peek().equals("-")) {
            int sign = take().equals("+") ? 1 : -1;
            value = new Expression.Sum(value, product(), sign);
        }
        return value;
    }

    private Expression product() {
        var value = signed();
        while (peek().equals("*") || peek().equals("/")) {
            boolean divide = take().equals("/");
            value = new Expression.Product(value, signed(), divide);
        }
        return value;
    }

    /** Every way into the depth of an expression leads through here: signs, powers and brackets. */
    private Expression signed() {
        if (++depth > DEEPEST) throw new ArithmeticException("it is nested more than " + DEEPEST + " levels deep");
        var value = signs();
        depth--;
        return value;
    }

    private Expression signs() {
        if (peek().equals("-")) {
            take();
            return new Expression.Sum(new Expression.Literal(0), signed(), -1);
        }
        if (peek().equals("+")) {
            take();
            return signed();
        }
        return power();
    }

    private Expression power() {
        var base = atom();
        if (!peek().equals("^")) return base;
        take();
        return new Expression.Power(base, signed());
    }

    private Expression atom() {
        var token = take();
        if (token.equals("(")) return inBrackets();
        if (token.isEmpty()) throw new ArithmeticException("it ends too early");
        char first = token.charAt(0);
        if (Character.isDigit(first) || first == '.') return new Expression.Literal(Double.parseDouble(token));
        if (!Character.isLetter(first) && first != '_')
            throw new ArithmeticException("expected a number or a name, found \"" + token + "\"");
        if (!peek().equals("(")) return new Expression.Name(token);
        if (!Expression.FUNCTIONS.contains(token))
            throw new ArithmeticException(
                    "no function " + token + ", there are " + String.join(", ", Expression.FUNCTIONS));
        take();
        return new Expression.Call(token, inBrackets());
    }

    private Expression inBrackets() {
        var inside = sum();
        if (!take().equals(")")) throw new ArithmeticException("a bracket is not closed");
        return inside;
    }
}
