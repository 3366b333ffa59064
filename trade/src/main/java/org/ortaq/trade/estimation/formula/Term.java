package org.ortaq.trade.estimation.formula;

import java.util.List;
import java.util.stream.Collectors;

/** A product of expressions, each a column of numbers or a set of dummies. */
public record Term(List<Expression> parts) {

    public Term {
        parts = List.copyOf(parts);
    }

    /** As it is written: {@code log(dist)}, {@code a:b}, {@code I(x^2)}. */
    public String name() {
        return parts.stream().map(Term::partName).collect(Collectors.joining(":"));
    }

    private static String partName(Expression part) {
        return part instanceof Expression.Binary || part instanceof Expression.Unary
                ? "I(" + part.written() + ")"
                : part.written();
    }
}
