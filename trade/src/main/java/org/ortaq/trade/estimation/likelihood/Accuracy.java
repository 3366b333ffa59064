package org.ortaq.trade.estimation.likelihood;

/**
 * How exact an estimate has to be.
 *
 * @param coefficients error allowed in the coefficients, as a share of their plain standard errors
 * @param columns error allowed in the columns freed of the effects, relative, in the weighted norm: the standard errors
 *     are about as exact as this
 * @param effects error allowed in everything together, effects included, in the same unit as that of the coefficients
 */
public record Accuracy(double coefficients, double columns, double effects) {

    /** About ten right digits of coefficients, seven of standard errors. */
    public static final Accuracy DEFAULT = new Accuracy(1e-7, 1e-7, 3e-4);

    /** As exact as the arithmetic allows. */
    public static final Accuracy TIGHT = new Accuracy(1e-10, 1e-10, 1e-8);

    public Accuracy {
        if (!(coefficients > 0 && coefficients < 1)) {
            throw new IllegalArgumentException("coefficients: found " + coefficients + ", expected between 0 and 1");
        }
        if (!(effects > 0 && effects < 1)) {
            throw new IllegalArgumentException("effects: found " + effects + ", expected between 0 and 1");
        }
        if (!(columns > 0 && columns < 1)) {
            throw new IllegalArgumentException("columns: found " + columns + ", expected between 0 and 1");
        }
    }
}
