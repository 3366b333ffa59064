package org.ortaq.trade.estimation.formula;

import java.util.List;
import java.util.stream.Collectors;

/** A parsed expression. */
public sealed interface Expression {

    /** A column, or in a condition perhaps a word without quotes. */
    record Name(String name) implements Expression {}

    record Constant(double value, String written) implements Expression {}

    record Text(String text) implements Expression {}

    /** {@code log(x)}. */
    record Call(String function, List<Expression> arguments) implements Expression {}

    /** {@code ref = x} inside a call. */
    record Named(String name, Expression value) implements Expression {}

    /** {@code -x}, {@code not x}. */
    record Unary(String operator, Expression of) implements Expression {}

    /** Arithmetic, comparison, {@code and}, {@code or}. */
    record Binary(String operator, Expression left, Expression right) implements Expression {}

    /** {@code x in (a, b)}. */
    record In(Expression of, List<Expression> values) implements Expression {}

    /** The expression as it would be written. */
    default String written() {
        return switch (this) {
            case Name n -> n.name();
            case Constant n -> n.written();
            case Text t -> '"' + t.text() + '"';
            case Call c -> c.function() + "(" + list(c.arguments()) + ")";
            case Named n -> n.name() + " = " + n.value().written();
            case Unary u -> (u.operator().equals("not") ? "not " : u.operator()) + inside(u.of());
            case Binary b -> inside(b.left()) + gap(b.operator()) + inside(b.right());
            case In i -> inside(i.of()) + " in (" + list(i.values()) + ")";
        };
    }

    private static String list(List<Expression> values) {
        return values.stream().map(Expression::written).collect(Collectors.joining(", "));
    }

    private static String inside(Expression e) {
        return e instanceof Binary b
                        && !b.operator().equals("^")
                        && !b.operator().equals(":")
                ? "(" + b.written() + ")"
                : e.written();
    }

    private static String gap(String operator) {
        return operator.equals("^") || operator.equals(":") ? operator : " " + operator + " ";
    }
}
