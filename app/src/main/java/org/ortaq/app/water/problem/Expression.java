package org.ortaq.app.water.problem;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An expression that is linear in columns once its parameters have values. */
sealed interface Expression {
    record Literal(double value) implements Expression {}

    record Name(String name) implements Expression {}

    record Sum(Expression left, Expression right, int sign) implements Expression {}

    record Product(Expression left, Expression right, boolean divide) implements Expression {}

    record Power(Expression base, Expression exponent) implements Expression {}

    record Call(String function, Expression argument) implements Expression {}

    /** Functions that may be called. */
    Set<String> FUNCTIONS = new TreeSet<>(Set.of("sin", "cos", "exp", "log", "sqrt", "abs"));

    /**
     * The form under these values of the parameters; a name without a value is a column.
     *
     * @throws ArithmeticException if it is not linear in columns
     */
    default Form under(TreeMap<String, Double> values) {
        return switch (this) {
            case Literal literal -> Form.of(literal.value);
            case Name name -> {
                var value = values.get(name.name);
                yield value == null ? Form.column(name.name) : Form.of(value);
            }
            case Sum sum -> sum.left.under(values).plus(sum.right.under(values), sum.sign);
            case Product product -> product(product, values);
            case Power power ->
                Form.of(StrictMath.pow(
                        number(power.base.under(values), "^"), number(power.exponent.under(values), "^")));
            case Call call -> Form.of(call(call.function, number(call.argument.under(values), call.function)));
        };
    }

    /** The names in it. */
    default Set<String> names() {
        return switch (this) {
            case Literal _ -> new TreeSet<>();
            case Name name -> new TreeSet<>(Set.of(name.name));
            case Sum sum -> both(sum.left, sum.right);
            case Product product -> both(product.left, product.right);
            case Power power -> both(power.base, power.exponent);
            case Call call -> call.argument.names();
        };
    }

    private static Set<String> both(Expression left, Expression right) {
        var names = left.names();
        names.addAll(right.names());
        return names;
    }

    private static Form product(Product product, TreeMap<String, Double> values) {
        var left = product.left.under(values);
        var right = product.right.under(values);
        if (product.divide) return left.times(1 / number(right, "division"));
        if (right.isNumber()) return left.times(right.constant());
        return right.times(number(left, "a product of two columns"));
    }

    private static double number(Form form, String what) {
        if (!form.isNumber())
            throw new ArithmeticException(
                    what + " of " + form.terms().firstKey() + ", but a problem must be linear in its columns");
        return form.constant();
    }

    private static double call(String function, double x) {
        return switch (function) {
            case "sin" -> StrictMath.sin(x);
            case "cos" -> StrictMath.cos(x);
            case "exp" -> StrictMath.exp(x);
            case "log" -> StrictMath.log(x);
            case "sqrt" -> Math.sqrt(x);
            case "abs" -> Math.abs(x);
            default -> throw new ArithmeticException("no function " + function);
        };
    }
}
