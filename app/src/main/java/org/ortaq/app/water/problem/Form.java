package org.ortaq.app.water.problem;

import java.util.TreeMap;

/**
 * A linear form in columns: constant + sum of coefficient x column.
 *
 * @param constant what does not depend on a column
 * @param terms coefficient by name of column; not to be changed
 */
record Form(double constant, TreeMap<String, Double> terms) {
    static Form of(double constant) {
        return new Form(constant, new TreeMap<>());
    }

    static Form column(String name) {
        var terms = new TreeMap<String, Double>();
        terms.put(name, 1.0);
        return new Form(0, terms);
    }

    Form plus(Form other, double times) {
        var sum = new TreeMap<>(terms);
        other.terms.forEach((name, value) -> sum.merge(name, times * value, Double::sum));
        return new Form(constant + times * other.constant, sum);
    }

    Form times(double factor) {
        var product = new TreeMap<String, Double>();
        terms.forEach((name, value) -> product.put(name, factor * value));
        return new Form(factor * constant, product);
    }

    boolean isNumber() {
        return terms.isEmpty();
    }
}
