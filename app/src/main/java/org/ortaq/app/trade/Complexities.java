package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.trade.complexity.Deviation;
import org.ortaq.trade.complexity.Fitness;
import org.ortaq.trade.complexity.Proximity;
import org.ortaq.trade.complexity.Specialisation;
import org.ortaq.trade.complexity.Spectrum;
import org.ortaq.trade.indicators.TradeMatrix;

/**
 * All complexity results of one file, countries and products in the order of their codes.
 *
 * @param values exports by country and product
 */
record Complexities(
        List<String> countries,
        List<String> products,
        double[][] values,
        Specialisation m,
        Spectrum spectrum,
        Fitness fitness) {

    static Complexities of(TradeMatrix matrix, double threshold, int iterations, Deviation deviation) {
        var countries = new ArrayList<String>();
        var values = new ArrayList<double[]>();
        for (int c = 0; c < matrix.countries().size(); c++) {
            double[] sold = matrix.exports(c);
            if (java.util.Arrays.stream(sold).sum() > 0) {
                countries.add(matrix.countries().get(c));
                values.add(sold);
            }
        }
        if (countries.isEmpty() || matrix.sectors().isEmpty()) {
            throw InputException.of("--matrix", 0, "product", "", "products with exports above 0");
        }
        double[][] table = values.toArray(double[][]::new);
        var m = Specialisation.of(table, threshold);
        return new Complexities(
                countries, matrix.sectors(), table, m, Spectrum.of(m, deviation), Fitness.of(m, iterations));
    }

    void require(String country) {
        if (!countries.contains(country)) {
            var problems = new Problems();
            problems.addChoice("command line", 0, "--country", country, "a country of the file", countries);
            problems.throwIfAny();
        }
    }

    double[] density(String country) {
        return Proximity.density(m, Proximity.products(m), countries.indexOf(country));
    }
}
