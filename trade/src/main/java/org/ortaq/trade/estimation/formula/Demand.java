package org.ortaq.trade.estimation.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;

/**
 * Which columns an estimation needs, and as what. A column used as a set of levels is read as labels, the others as
 * numbers.
 */
public final class Demand {

    private final TreeMap<String, Boolean> labels = new TreeMap<>();
    private final TreeMap<String, Boolean> numbers = new TreeMap<>();
    private final TreeMap<String, Boolean> terms = new TreeMap<>();
    private final TreeMap<String, Boolean> words = new TreeMap<>();

    /** Columns of an equation. */
    public Demand equation(Formula formula) {
        number(formula.outcome());
        formula.terms().forEach(term -> term.parts().forEach(this::term));
        return effects(formula.effects());
    }

    private void term(Expression part) {
        if (part instanceof Expression.Name n) terms.put(n.name(), true);
        number(part);
    }

    public Demand effects(List<Effect> effects) {
        effects.forEach(e -> e.columns().forEach(c -> labels.put(c, true)));
        return this;
    }

    /** Columns of an arithmetic expression. */
    public Demand number(Expression e) {
        switch (e) {
            case Expression.Name n -> numbers.put(n.name(), true);
            case Expression.Constant _, Expression.Text _ -> {}
            case Expression.Call c -> {
                boolean levels = Evaluation.isDummies(c);
                for (int k = 0; k < c.arguments().size(); k++) {
                    var argument = c.arguments().get(k);
                    if (levels && k == 0 && argument instanceof Expression.Name n) labels.put(n.name(), true);
                    else if (!(argument instanceof Expression.Named)) number(argument);
                }
            }
            case Expression.Named n -> number(n.value());
            case Expression.Unary u -> number(u.of());
            case Expression.Binary b when Evaluation.COMPARISONS.contains(b.operator()) -> condition(b);
            case Expression.Binary b -> {
                number(b.left());
                number(b.right());
            }
            case Expression.In i -> condition(i);
        }
        return this;
    }

    /** Columns of a condition; a bare word opposite a column may be a value. */
    public Demand condition(Expression e) {
        switch (e) {
            case Expression.Name n -> labelled(n.name());
            case Expression.Constant _, Expression.Text _ -> {}
            case Expression.Call c -> c.arguments().forEach(this::number);
            case Expression.Named n -> condition(n.value());
            case Expression.Unary u -> condition(u.of());
            case Expression.Binary b when Evaluation.COMPARISONS.contains(b.operator()) -> comparison(b);
            case Expression.Binary b
            when Evaluation.LOGIC.contains(b.operator()) -> {
                condition(b.left());
                condition(b.right());
            }
            case Expression.Binary b -> number(b);
            case Expression.In i -> condition(i.of());
        }
        return this;
    }

    private void comparison(Expression.Binary b) {
        if (b.left() instanceof Expression.Name l && b.right() instanceof Expression.Name r) {
            labelled(l.name());
            words.put(r.name(), true);
        } else {
            condition(b.left());
            condition(b.right());
        }
    }

    private void labelled(String name) {
        if (!numbers.containsKey(name)) labels.putIfAbsent(name, false);
    }

    /** Whether a needed column is wanted as labels. */
    public boolean asLabels(String column) {
        return labels.getOrDefault(column, false) || !numbers.containsKey(column);
    }

    /** Whether a column stands alone as a regressor, where a text means its levels. */
    public boolean asTerm(String column) {
        return terms.containsKey(column);
    }

    /**
     * The needed columns, in the order of the file.
     *
     * @param available all columns there are
     * @throws org.ortaq.table.InputException naming every column that is not there, with the nearest one
     */
    public List<String> among(String source, Collection<String> available) {
        var problems = new Problems();
        for (var needed : List.of(labels, numbers)) {
            for (var name : needed.keySet()) {
                if (!available.contains(name)) {
                    problems.add(new Problem(
                            source, 1, "", name, "a column of the file", org.ortaq.table.Nearest.to(name, available)));
                }
            }
        }
        problems.throwIfAny();
        var found = new ArrayList<String>();
        for (var name : available) {
            if (labels.containsKey(name) || numbers.containsKey(name) || words.containsKey(name)) found.add(name);
        }
        return found;
    }
}
