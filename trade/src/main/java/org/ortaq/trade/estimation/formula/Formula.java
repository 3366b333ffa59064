package org.ortaq.trade.estimation.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ortaq.trade.estimation.formula.Expression.Binary;
import org.ortaq.trade.estimation.formula.Expression.Call;
import org.ortaq.trade.estimation.formula.Expression.Constant;
import org.ortaq.trade.estimation.formula.Expression.Name;
import org.ortaq.trade.estimation.formula.Expression.Unary;

/**
 * An equation: {@code outcome ~ terms | effects}.
 *
 * @param outcome what is explained
 * @param terms the regressors, in order, each once
 * @param intercept whether an intercept was left standing; it only counts without effects
 * @param effects the absorbed effects, in order, each once
 */
public record Formula(Expression outcome, List<Term> terms, boolean intercept, List<Effect> effects) {

    public Formula {
        terms = List.copyOf(terms);
        effects = List.copyOf(effects);
    }

    /** @throws FormulaException when the text is no formula */
    public static Formula parse(String text) {
        var sides = split(Lexer.tokens(text), "~");
        if (sides.size() != 2) {
            throw new FormulaException(text, "outcome ~ regressors | effects, with one ~");
        }
        var parts = split(sides.get(1), "|");
        if (parts.size() > 2) {
            throw new FormulaException(text, "at most one | (instruments are not supported)");
        }
        var terms = new Terms();
        terms.add(new Parser(parts.getFirst(), text).parse(), 1);
        var effects = parts.size() < 2 ? List.<Effect>of() : effects(new Parser(parts.get(1), text).parse());
        if (terms.list().isEmpty() && !terms.intercept && effects.isEmpty()) {
            throw new FormulaException(text, "something to estimate: a regressor, the intercept or an effect");
        }
        return new Formula(new Parser(sides.getFirst(), text).parse(), terms.list(), terms.intercept, effects);
    }

    /** Sets of levels, as for clusters: {@code pair}, {@code a + b}, {@code a^b}, with or without a leading ~. */
    public static List<Effect> parseEffects(String text) {
        var sides = split(Lexer.tokens(text), "~");
        return effects(new Parser(sides.getLast(), text).parse());
    }

    private static List<List<Token>> split(List<Token> tokens, String sign) {
        var parts = new ArrayList<List<Token>>();
        parts.add(new ArrayList<>());
        int depth = 0;
        for (var token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(sign)) parts.add(new ArrayList<>());
            else parts.getLast().add(token);
        }
        return parts;
    }

    /** Collects terms, each once. */
    private static final class Terms {

        private final LinkedHashMap<String, Term> found = new LinkedHashMap<>();
        private boolean intercept = true;

        void add(Expression e, int sign) {
            switch (e) {
                case Binary b
                when b.operator().equals("+") -> {
                    add(b.left(), sign);
                    add(b.right(), sign);
                }
                case Binary b
                when b.operator().equals("-") -> {
                    add(b.left(), sign);
                    add(b.right(), -sign);
                }
                case Unary u when u.operator().equals("-") -> add(u.of(), -sign);
                case Constant n -> number(n, sign);
                default -> products(e).forEach(term -> put(term, sign));
            }
        }

        private void number(Constant n, int sign) {
            if (n.value() != 0 && n.value() != 1) {
                throw new FormulaException(n.written(), "a regressor; of numbers only 1 and 0, for the intercept");
            }
            intercept = (n.value() == 1) == (sign > 0);
        }

        private void put(Term term, int sign) {
            if (sign > 0) found.putIfAbsent(term.name(), term);
            else found.remove(term.name());
        }

        List<Term> list() {
            return List.copyOf(found.values());
        }
    }

    /** {@code a*b} is a, b and a:b; {@code a:b} is one product; anything else one column. */
    private static List<Term> products(Expression e) {
        var terms = new ArrayList<Term>();
        switch (e) {
            case Binary b
            when b.operator().equals("*") -> {
                var left = products(b.left());
                var right = products(b.right());
                terms.addAll(left);
                terms.addAll(right);
                terms.addAll(crossed(left, right));
            }
            case Binary b
            when b.operator().equals(":") -> terms.addAll(crossed(products(b.left()), products(b.right())));
            case Binary b
            when b.operator().equals("+") -> {
                terms.addAll(products(b.left()));
                terms.addAll(products(b.right()));
            }
            default -> terms.add(new Term(List.of(e)));
        }
        return terms;
    }

    private static List<Term> crossed(List<Term> left, List<Term> right) {
        var crossed = new ArrayList<Term>();
        for (var l : left) {
            for (var r : right) {
                var parts = new ArrayList<>(l.parts());
                parts.addAll(r.parts());
                crossed.add(new Term(parts));
            }
        }
        return crossed;
    }

    private static List<Effect> effects(Expression e) {
        var found = new LinkedHashMap<String, Effect>();
        addEffects(e, found);
        return List.copyOf(found.values());
    }

    private static void addEffects(Expression e, LinkedHashMap<String, Effect> found) {
        switch (e) {
            case Binary b
            when b.operator().equals("+") -> {
                addEffects(b.left(), found);
                addEffects(b.right(), found);
            }
            case Binary b
            when b.operator().equals("*") -> {
                addEffects(b.left(), found);
                addEffects(b.right(), found);
                addEffects(new Binary("^", b.left(), b.right()), found);
            }
            case Constant n when n.value() == 0 || n.value() == 1 -> {}
            default -> {
                var effect = new Effect(columns(e));
                found.putIfAbsent(effect.name(), effect);
            }
        }
    }

    private static List<String> columns(Expression e) {
        return switch (e) {
            case Name n -> List.of(n.name());
            case Binary b
            when b.operator().equals("^") || b.operator().equals(":") -> {
                var columns = new ArrayList<>(columns(b.left()));
                columns(b.right()).stream().filter(c -> !columns.contains(c)).forEach(columns::add);
                yield columns;
            }
            case Call c
            when (c.function().equals("factor")
                            || c.function().equals("i")
                            || c.function().equals("as.factor"))
                    && c.arguments().size() == 1 -> columns(c.arguments().getFirst());
            default ->
                throw new FormulaException(
                        e.written(), "an effect made of columns, like exporter^year + importer^year");
        };
    }
}
