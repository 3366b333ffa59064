package org.ortaq.trade.estimation;

import java.util.List;

/**
 * An estimated equation. Arrays are owned by the holder.
 *
 * @param coefficients in the order of the formula
 * @param vcov covariance of the coefficients that have an estimate, in their order
 * @param rows what became of the rows
 * @param dropped rows left out by the data themselves: all zero, separated, singleton; ascending
 * @param effects how many levels each effect has in the rows used, in the order of the formula
 * @param clusters how many clusters each way has, in the order given
 * @param fitted expected value of each row used
 * @param usedRows number of each row used, from 0, ascending; fitted has the same order
 * @param logLikelihood of the Poisson distribution, with the factorial term
 * @param deviance twice the sum of y ln(y/mu) - (y - mu)
 * @param iterations Newton steps
 * @param passes passes over the rows
 * @param error estimated error left in the coefficients, in plain standard errors
 * @param notes what the reader should know, such as an effect that absorbs a regressor
 */
public record Fit(
        List<Coefficient> coefficients,
        double[][] vcov,
        Rows rows,
        List<Dropped> dropped,
        int[] effects,
        int[] clusters,
        double[] fitted,
        int[] usedRows,
        double logLikelihood,
        double deviance,
        int iterations,
        int passes,
        double error,
        List<String> notes) {

    public Fit {
        coefficients = List.copyOf(coefficients);
        dropped = List.copyOf(dropped);
        notes = List.copyOf(notes);
    }

    /** The coefficient of a name. */
    public Coefficient coefficient(String name) {
        return coefficients.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no coefficient " + name));
    }
}
