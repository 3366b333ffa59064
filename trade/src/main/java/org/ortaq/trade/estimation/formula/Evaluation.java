package org.ortaq.trade.estimation.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.Nearest;
import org.ortaq.trade.estimation.panel.Codes;
import org.ortaq.trade.estimation.panel.Column;
import org.ortaq.trade.estimation.panel.Frame;

/** Values of expressions on the rows of a frame. */
public final class Evaluation {

    static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">");
    static final List<String> LOGIC = List.of("and", "or");
    private static final List<String> DUMMIES = List.of("i", "factor", "as.factor");

    private final Frame frame;

    public Evaluation(Frame frame) {
        this.frame = frame;
    }

    /** Whether a call makes a column for each level. */
    static boolean isDummies(Expression e) {
        return e instanceof Expression.Call c && DUMMIES.contains(c.function());
    }

    // ---- numbers ----

    /** The value in each row; NaN where a column is missing or the function has none. A fresh array or a column's own. */
    public double[] numbers(Expression e) {
        return switch (e) {
            case Expression.Name n -> numbersOf(n.name());
            case Expression.Constant n -> constant(n.value());
            case Expression.Text t -> throw new FormulaException('"' + t.text() + '"', "a number or a numeric column");
            case Expression.Named n -> throw new FormulaException(n.written(), "no named argument here");
            case Expression.Unary u when u.operator().equals("-") -> map(u.of(), x -> -x);
            case Expression.Binary b
            when !COMPARISONS.contains(b.operator()) && !LOGIC.contains(b.operator()) -> arithmetic(b);
            case Expression.Call c -> call(c);
            case Expression.Unary _, Expression.Binary _, Expression.In _ -> truthNumbers(e);
        };
    }

    private double[] numbersOf(String name) {
        var column = frame.column(name);
        if (column instanceof Column.OfLabels labels && !labels.isNumeric()) {
            throw new FormulaException(
                    name,
                    "a column of numbers; " + name + " holds texts such as '"
                            + labels.labels().stream()
                                    .filter(l -> Column.number(l).isEmpty())
                                    .findFirst()
                                    .orElse("") + "'");
        }
        return column.numbers();
    }

    private double[] constant(double value) {
        double[] out = new double[frame.rows()];
        java.util.Arrays.fill(out, value);
        return out;
    }

    private double[] truthNumbers(Expression e) {
        boolean[] truths = truths(e);
        double[] out = new double[truths.length];
        for (int i = 0; i < out.length; i++) out[i] = truths[i] ? 1 : 0;
        return out;
    }

    private interface Function {
        double of(double x);
    }

    private interface Operation {
        double of(double x, double y);
    }

    private double[] map(Expression e, Function function) {
        double[] x = numbers(e);
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) out[i] = function.of(x[i]);
        return out;
    }

    private double[] arithmetic(Expression.Binary b) {
        Operation operation = switch (b.operator()) {
            case "+" -> (x, y) -> x + y;
            case "-" -> (x, y) -> x - y;
            case "*", ":" -> (x, y) -> x * y;
            case "/" -> (x, y) -> x / y;
            case "^" -> Evaluation::power;
            default -> throw new FormulaException(b.operator(), "an arithmetic operator");
        };
        double[] x = numbers(b.left());
        double[] y = numbers(b.right());
        double[] out = new double[x.length];
        for (int i = 0; i < out.length; i++) out[i] = operation.of(x[i], y[i]);
        return out;
    }

    private static double power(double x, double exponent) {
        if (exponent == StrictMath.rint(exponent) && Math.abs(exponent) <= 64) {
            double product = 1;
            for (int k = 0; k < Math.abs(exponent); k++) product *= x;
            return exponent < 0 ? 1 / product : product;
        }
        return StrictMath.pow(x, exponent);
    }

    private double[] call(Expression.Call c) {
        var function = function(c.function());
        if (c.arguments().size() != 1) {
            throw new FormulaException(c.written(), "one argument for " + c.function());
        }
        return map(c.arguments().getFirst(), function);
    }

    private static Function function(String name) {
        return switch (name) {
            case "log", "ln" -> StrictMath::log;
            case "exp" -> StrictMath::exp;
            case "sqrt" -> StrictMath::sqrt;
            case "abs" -> Math::abs;
            case "log1p" -> StrictMath::log1p;
            case "log10" -> StrictMath::log10;
            case "log2" -> x -> StrictMath.log(x) / StrictMath.log(2);
            case "asinh" -> x -> x < 0 ? -asinh(-x) : asinh(x);
            case "I", "as.numeric" -> x -> x;
            default ->
                throw new FormulaException(
                        name, "one of the functions log, exp, sqrt, abs, log1p, log2, log10, asinh, I, i");
        };
    }

    private static double asinh(double x) {
        return StrictMath.log(x + StrictMath.sqrt(x * x + 1));
    }

    // ---- regressors ----

    /** A column of the regression. */
    public record Regressor(String name, double[] values) {}

    /** The columns of a term: one, or one for each combination of levels. Fresh arrays. */
    public List<Regressor> regressors(Term term) {
        if (term.parts().stream().noneMatch(this::isLevels)) {
            var product = product(term.parts());
            return List.of(new Regressor(term.name(), product));
        }
        var columns = List.of(new Regressor("", constant(1)));
        for (var part : term.parts()) columns = crossed(columns, isLevels(part) ? dummies(part) : single(part));
        return columns;
    }

    private List<Regressor> single(Expression part) {
        return List.of(new Regressor(new Term(List.of(part)).name(), numbers(part)));
    }

    private double[] product(List<Expression> parts) {
        double[] out = numbers(parts.getFirst()).clone();
        for (var part : parts.subList(1, parts.size())) {
            double[] x = numbers(part);
            for (int i = 0; i < out.length; i++) out[i] *= x[i];
        }
        return out;
    }

    private boolean isLevels(Expression part) {
        return isDummies(part)
                || (part instanceof Expression.Name n
                        && frame.column(n.name()) instanceof Column.OfLabels labels
                        && !labels.isNumeric());
    }

    private static List<Regressor> crossed(List<Regressor> left, List<Regressor> right) {
        var out = new ArrayList<Regressor>();
        for (var l : left) {
            for (var r : right) {
                double[] values = l.values().clone();
                for (int i = 0; i < values.length; i++) values[i] *= r.values()[i];
                out.add(new Regressor(l.name().isEmpty() ? r.name() : l.name() + ":" + r.name(), values));
            }
        }
        return out;
    }

    /** A column for each level in sorted order, without the reference; times a number for {@code i(v, x)}. */
    private List<Regressor> dummies(Expression part) {
        var name = part instanceof Expression.Name n ? n.name() : levelsOf((Expression.Call) part);
        var levels = sortedLevels(name);
        var reference = reference(part, name, levels);
        var slope = slope(part);
        var out = new ArrayList<Regressor>();
        for (var level : levels.entrySet()) {
            if (level.getKey().equals(reference)) continue;
            var label = name + "::" + level.getKey();
            var dummy = new Regressor(label, dummy(name, level.getValue()));
            if (slope == null) out.add(dummy);
            else out.addAll(crossed(List.of(dummy), single(slope)));
        }
        return out;
    }

    private static String levelsOf(Expression.Call call) {
        if (!call.arguments().isEmpty() && call.arguments().getFirst() instanceof Expression.Name n) return n.name();
        throw new FormulaException(call.written(), "a column as the first argument of " + call.function());
    }

    private @Nullable Expression slope(Expression part) {
        if (!(part instanceof Expression.Call c)) return null;
        var slopes = c.arguments().stream()
                .skip(1)
                .filter(a -> !(a instanceof Expression.Named))
                .toList();
        if (slopes.size() > 1) throw new FormulaException(c.written(), "at most one column to multiply with");
        return slopes.isEmpty() ? null : slopes.getFirst();
    }

    /** The level left out: the one named by {@code ref}; the first for a text or {@code factor}; none for {@code i}. */
    private static String reference(Expression part, String name, Map<String, Integer> levels) {
        if (part instanceof Expression.Call c) {
            for (var argument : c.arguments()) {
                if (argument instanceof Expression.Named n && n.name().equals("ref")) {
                    return checkedReference(n.value(), name, levels);
                }
            }
            if (c.function().equals("i")) return "";
        }
        return levels.isEmpty() ? "" : levels.keySet().iterator().next();
    }

    private static String checkedReference(Expression value, String name, Map<String, Integer> levels) {
        var wanted = switch (value) {
            case Expression.Text t -> t.text();
            case Expression.Name n -> n.name();
            default -> value.written();
        };
        if (!levels.containsKey(wanted)) {
            throw new FormulaException(
                    wanted,
                    "ref to be a level of " + name + ", such as "
                            + String.join(
                                    ", ", levels.keySet().stream().limit(5).toList()));
        }
        return wanted;
    }

    /** Labels with the level of each; numbers in their order, texts alphabetically. */
    private Map<String, Integer> sortedLevels(String name) {
        var column = labelled(name);
        var sorted = column.isNumeric()
                ? new TreeMap<String, Integer>(java.util.Comparator.comparingDouble(Double::parseDouble))
                : new TreeMap<String, Integer>();
        for (int l = 0; l < column.labels().size(); l++)
            sorted.put(column.labels().get(l), l);
        return sorted;
    }

    private Column.OfLabels labelled(String name) {
        return switch (frame.column(name)) {
            case Column.OfLabels labels -> labels;
            case Column.OfNumbers numbers -> labelled(numbers);
        };
    }

    private static Column.OfLabels labelled(Column.OfNumbers column) {
        var codes = Codes.of(column);
        var labels = new @Nullable String[codes.count()];
        for (int i = 0; i < codes.of().length; i++) {
            int code = codes.of()[i];
            if (code >= 0 && labels[code] == null) labels[code] = written(column.numbers()[i]);
        }
        return new Column.OfLabels(
                codes.of(), java.util.Arrays.stream(labels).map(String::valueOf).toList());
    }

    private static String written(double x) {
        return x == StrictMath.rint(x) && Math.abs(x) < 1e15 ? String.valueOf((long) x) : String.valueOf(x);
    }

    private double[] dummy(String name, int level) {
        var codes = labelled(name).codes();
        double[] out = new double[codes.length];
        for (int i = 0; i < out.length; i++) out[i] = codes[i] < 0 ? Double.NaN : codes[i] == level ? 1 : 0;
        return out;
    }

    // ---- levels ----

    /** The combinations of the columns of an effect. */
    public Codes codes(Effect effect) {
        var codes = Codes.of(frame.column(effect.columns().getFirst()));
        for (var name : effect.columns().subList(1, effect.columns().size())) {
            codes = codes.with(Codes.of(frame.column(name)));
        }
        return codes;
    }

    // ---- conditions ----

    /** Whether a condition holds in each row; a comparison with a missing value does not hold. */
    public boolean[] truths(Expression e) {
        return switch (e) {
            case Expression.Binary b when LOGIC.contains(b.operator()) -> logic(b);
            case Expression.Binary b when COMPARISONS.contains(b.operator()) -> comparison(b);
            case Expression.In in -> in(in);
            case Expression.Unary u when u.operator().equals("not") -> not(u.of());
            default -> nonZero(numbers(e));
        };
    }

    private boolean[] logic(Expression.Binary b) {
        boolean[] left = truths(b.left());
        boolean[] right = truths(b.right());
        boolean and = b.operator().equals("and");
        boolean[] out = new boolean[left.length];
        for (int i = 0; i < out.length; i++) out[i] = and ? left[i] && right[i] : left[i] || right[i];
        return out;
    }

    /** Not of a comparison with a missing value does not hold either. */
    private boolean[] not(Expression e) {
        if (e instanceof Expression.Binary b && COMPARISONS.contains(b.operator())) {
            return comparison(new Expression.Binary(opposite(b.operator()), b.left(), b.right()));
        }
        boolean[] out = truths(e);
        boolean[] known = e instanceof Expression.In in ? known(in.of()) : new boolean[0];
        for (int i = 0; i < out.length; i++) out[i] = !out[i] && (known.length == 0 || known[i]);
        return out;
    }

    private static String opposite(String operator) {
        return switch (operator) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "<" -> ">=";
            case ">=" -> "<";
            case ">" -> "<=";
            default -> ">";
        };
    }

    private boolean[] known(Expression e) {
        boolean[] known = new boolean[frame.rows()];
        if (e instanceof Expression.Name n) {
            var column = frame.column(n.name());
            for (int i = 0; i < known.length; i++) known[i] = !column.isMissing(i);
        } else {
            double[] x = numbers(e);
            for (int i = 0; i < known.length; i++) known[i] = !Double.isNaN(x[i]);
        }
        return known;
    }

    private static boolean[] nonZero(double[] x) {
        boolean[] out = new boolean[x.length];
        for (int i = 0; i < x.length; i++) out[i] = x[i] != 0 && !Double.isNaN(x[i]);
        return out;
    }

    private boolean[] in(Expression.In in) {
        boolean[] out = new boolean[frame.rows()];
        for (var value : in.values()) {
            boolean[] one = value instanceof Expression.Binary b && b.operator().equals(":")
                    ? between(in.of(), b)
                    : comparison(new Expression.Binary("==", in.of(), literal(value)));
            for (int i = 0; i < out.length; i++) out[i] |= one[i];
        }
        return out;
    }

    /** {@code 1990:1995} in a list: all whole numbers between. */
    private boolean[] between(Expression of, Expression.Binary range) {
        double[] x = numbers(of);
        double from = number(range.left());
        double to = number(range.right());
        boolean[] out = new boolean[x.length];
        for (int i = 0; i < x.length; i++) out[i] = x[i] >= from && x[i] <= to && x[i] == StrictMath.rint(x[i]);
        return out;
    }

    private static double number(Expression e) {
        return switch (e) {
            case Expression.Constant n -> n.value();
            case Expression.Unary u when u.operator().equals("-") -> -number(u.of());
            default -> throw new FormulaException(e.written(), "a number");
        };
    }

    private static Expression literal(Expression e) {
        return e instanceof Expression.Name n ? new Expression.Text(n.name()) : e;
    }

    private boolean isColumn(Expression e) {
        return e instanceof Expression.Name n && frame.find(n.name()).isPresent();
    }

    private boolean[] comparison(Expression.Binary b) {
        checkWord(b.left(), b.right());
        var left = isColumn(b.left()) ? b.left() : literal(b.left());
        var right = isColumn(b.right()) ? b.right() : literal(b.right());
        boolean equality = b.operator().equals("==") || b.operator().equals("!=");
        if (equality && left instanceof Expression.Name l && right instanceof Expression.Text t) {
            return equal(l.name(), t.text(), b.operator().equals("=="));
        }
        if (equality && right instanceof Expression.Name r && left instanceof Expression.Text t) {
            return equal(r.name(), t.text(), b.operator().equals("=="));
        }
        if (equality && left instanceof Expression.Name l && right instanceof Expression.Name r && !areNumeric(l, r)) {
            return equalColumns(
                    labelled(l.name()), labelled(r.name()), b.operator().equals("=="));
        }
        return compare(b.operator(), numbers(left), numbers(right));
    }

    /** A bare word opposite a column must be one of its values: a slip in a column's name would take no row, or all. */
    private void checkWord(Expression column, Expression word) {
        if (column instanceof Expression.Name c
                && isColumn(column)
                && word instanceof Expression.Name w
                && !isColumn(word)) {
            var labels = labelled(c.name()).labels();
            if (labels.contains(w.name())) return;
            var known = new ArrayList<>(labels);
            known.addAll(frame.names());
            throw new FormulaException(
                    w.name(),
                    "a column or a value of " + c.name() + " (in quotes if it need not occur)"
                            + Nearest.to(w.name(), known)
                                    .map(n -> ", perhaps " + n)
                                    .orElse(""));
        }
    }

    private boolean areNumeric(Expression.Name left, Expression.Name right) {
        return frame.column(left.name()).isNumeric()
                && frame.column(right.name()).isNumeric();
    }

    private boolean[] equal(String column, String text, boolean wanted) {
        var labels = labelled(column);
        var number = Column.number(text);
        boolean[] same = new boolean[labels.labels().size()];
        for (int l = 0; l < same.length; l++) same[l] = isSame(labels.labels().get(l), text, number);
        boolean[] out = new boolean[frame.rows()];
        for (int i = 0; i < out.length; i++) {
            int code = labels.codes()[i];
            out[i] = code >= 0 && same[code] == wanted;
        }
        return out;
    }

    private static boolean isSame(String label, String text, OptionalDouble number) {
        return label.equals(text) || (number.isPresent() && Column.number(label).equals(number));
    }

    private boolean[] equalColumns(Column.OfLabels left, Column.OfLabels right, boolean wanted) {
        var codes = new TreeMap<String, Integer>();
        for (int l = 0; l < left.labels().size(); l++) codes.put(left.labels().get(l), l);
        int[] counterpart = right.labels().stream()
                .mapToInt(label -> codes.getOrDefault(label, -2))
                .toArray();
        boolean[] out = new boolean[frame.rows()];
        for (int i = 0; i < out.length; i++) {
            int l = left.codes()[i];
            int r = right.codes()[i];
            out[i] = l >= 0 && r >= 0 && (counterpart[r] == l) == wanted;
        }
        return out;
    }

    private static boolean[] compare(String operator, double[] x, double[] y) {
        boolean[] out = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = !Double.isNaN(x[i]) && !Double.isNaN(y[i]) && holds(operator, x[i], y[i]);
        }
        return out;
    }

    private static boolean holds(String operator, double x, double y) {
        return switch (operator) {
            case "==" -> x == y;
            case "!=" -> x != y;
            case "<" -> x < y;
            case "<=" -> x <= y;
            case ">" -> x > y;
            default -> x >= y;
        };
    }
}
