package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortaq.numerics.PiecewiseLinear;
import org.ortaq.sharing.PiecewiseBenefit;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.River;
import org.ortaq.sharing.SquareRootBenefit;
import org.ortaq.sharing.WaterBenefit;
import org.ortaq.table.Fields;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;

/**
 * Reads {@code inflow} and {@code benefit}: either {@code a}, factors of 2 a sqrt(x), or {@code curves}, for each state
 * points [water, benefit] from water 0 on with slopes that do not rise.
 */
final class RiverReader {
    private final Fields fields;
    private final Located located;
    private final Problems problems;

    RiverReader(Fields fields, Located located, Problems problems) {
        this.fields = fields;
        this.located = located;
        this.problems = problems;
    }

    /** The river and nothing if there is any mistake. */
    Optional<River> read(List<Rational> inflow) {
        var nested = fields.nested("benefit");
        if (nested.isEmpty()) {
            fields.reject("benefit", "", "{a: [...]} or {curves: [...]}");
            return Optional.empty();
        }
        Optional<WaterBenefit> benefit;
        try (var given = nested.get()) {
            benefit = benefit(given, inflow.size());
        }
        return problems.isEmpty() ? benefit.map(b -> new River(doubles(inflow), b)) : Optional.empty();
    }

    private Optional<WaterBenefit> benefit(Fields given, int states) {
        var factors = given.maybe("a");
        var curves = given.maybe("curves");
        if (factors.isPresent() == curves.isPresent()) {
            fields.reject("benefit", factors.isPresent() ? "a and curves" : "", "one of a and curves");
            return Optional.empty();
        }
        return factors.isPresent() ? roots(factors.get(), states) : pieces(curves.orElseThrow(), states);
    }

    private Optional<WaterBenefit> roots(Tree tree, int states) {
        var a = located.numbers(tree, "benefit.a", x -> x.signum() > 0, "a number above 0");
        counted(tree, "benefit.a", a.size(), states);
        return problems.isEmpty() ? Optional.of(new SquareRootBenefit(doubles(a))) : Optional.empty();
    }

    private void counted(Tree tree, String field, int found, int states) {
        if (found != states)
            located.reject(tree, field, found + " values", states + ", one for each state as in inflow");
    }

    private Optional<WaterBenefit> pieces(Tree tree, int states) {
        var curves = new ArrayList<PiecewiseLinear>();
        var items = located.items(tree, "benefit.curves");
        for (int state = 0; state < items.size(); state++)
            curve(items.get(state), "benefit.curves[" + state + "]").ifPresent(curves::add);
        counted(tree, "benefit.curves", items.size(), states);
        return problems.isEmpty() ? Optional.of(new PiecewiseBenefit(curves)) : Optional.empty();
    }

    private Optional<PiecewiseLinear> curve(Tree tree, String field) {
        int before = problems.count();
        var x = new ArrayList<Rational>();
        var y = new ArrayList<Rational>();
        for (Tree point : located.items(tree, field)) {
            String at = field + "[" + x.size() + "]";
            var pair = located.numbers(point, at);
            if (pair.size() != 2) located.reject(point, at, pair.size() + " numbers", "[water, benefit]");
            x.add(pair.isEmpty() ? Rational.ZERO : pair.getFirst());
            y.add(pair.isEmpty() ? Rational.ZERO : pair.getLast());
        }
        if (problems.count() == before) shape(tree, field, x, y);
        return problems.count() == before ? Optional.of(new PiecewiseLinear(doubles(x), doubles(y))) : Optional.empty();
    }

    private void shape(Tree tree, String field, List<Rational> x, List<Rational> y) {
        if (x.size() < 2 || x.getFirst().signum() != 0) {
            String found = x.isEmpty() ? "no point" : x.size() + " points, the first at water " + x.getFirst();
            located.reject(tree, field, found, "two points or more, the first at water 0");
            return;
        }
        double slope = Double.POSITIVE_INFINITY;
        for (int k = 1; k < x.size(); k++) {
            double width = x.get(k).doubleValue() - x.get(k - 1).doubleValue();
            if (!(width > 0)) {
                located.reject(tree, field, "water " + x.get(k) + " after " + x.get(k - 1), "water that increases");
                return;
            }
            double next = (y.get(k).doubleValue() - y.get(k - 1).doubleValue()) / width;
            if (next > slope) located.reject(tree, field, "slope " + next + " after " + slope, "slopes that fall");
            slope = next;
        }
    }

    private static double[] doubles(List<Rational> numbers) {
        return numbers.stream().mapToDouble(Rational::doubleValue).toArray();
    }
}
