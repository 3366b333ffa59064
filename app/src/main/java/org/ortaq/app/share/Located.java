package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ortaq.sharing.Rational;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;

/** Exact numbers of a file; a bad one is reported with its line and place, and 0 stands in for it. */
final class Located {
    // Within these the numbers stay far from the ends of a double, which the transfers are computed in.
    private static final Rational LARGEST = Rational.parse("1e100");
    private static final Rational SMALLEST = Rational.parse("1e-100");
    private static final int LONGEST = 250;

    private final String file;
    private final Problems problems;

    Located(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void reject(Tree at, String field, String found, String expected) {
        problems.add(file, at.line(), field, found, expected);
    }

    /** A number; a fraction a/b of two of them as well. */
    Rational number(Tree tree, String field) {
        return switch (tree) {
            case Tree.Scalar scalar -> parsed(scalar, field);
            case Tree.Empty _ -> refused(tree, field, "");
            case Tree.Sequence _ -> refused(tree, field, "a list");
            case Tree.Mapping _ -> refused(tree, field, "keys and values");
        };
    }

    private Rational parsed(Tree.Scalar scalar, String field) {
        String text = scalar.text().strip();
        try {
            if (text.length() <= LONGEST) {
                var value = Rational.parse(text);
                var size = value.max(value.negate());
                boolean usable = size.signum() == 0 || (size.compareTo(SMALLEST) >= 0 && size.compareTo(LARGEST) <= 0);
                return usable ? value : refused(scalar, field, text, "0 or a number of a size of 1e-100 to 1e100");
            }
        } catch (IllegalArgumentException _) {
            return refused(scalar, field, text);
        }
        return refused(scalar, field, text.substring(0, 40) + "...", "a number of at most " + LONGEST + " signs");
    }

    private Rational refused(Tree tree, String field, String found) {
        return refused(tree, field, found, "a number such as 3, -2.5 or 7/30");
    }

    private Rational refused(Tree tree, String field, String found, String expected) {
        reject(tree, field, found, expected);
        return Rational.ZERO;
    }

    /** The trees of a list. */
    List<Tree> items(Tree tree, String field) {
        if (tree instanceof Tree.Sequence sequence) return sequence.items();
        reject(tree, field, tree instanceof Tree.Scalar scalar ? scalar.text() : "keys and values", "a list");
        return List.of();
    }

    /** The numbers of a list. */
    List<Rational> numbers(Tree tree, String field) {
        return numbers(tree, field, _ -> true, "");
    }

    /** The numbers of a list, each of which must be fit. */
    List<Rational> numbers(Tree tree, String field, Predicate<Rational> fit, String expected) {
        var numbers = new ArrayList<Rational>();
        for (Tree item : items(tree, field)) {
            String at = field + "[" + numbers.size() + "]";
            int before = problems.count();
            var value = number(item, at);
            if (problems.count() == before && !fit.test(value)) reject(item, at, value.toString(), expected);
            numbers.add(value);
        }
        return List.copyOf(numbers);
    }
}
