package org.ortaq.trade.estimation.absorption;

/** A symmetric system over the levels of the effects besides the pivot, and perhaps the regressors after them. */
public interface EffectSystem {

    /** The number of levels of all effects besides the pivot. */
    int others();

    /** The diagonal of the effects' part, in place: read it, do not change it. */
    double[] diagonal();

    /** {@code out = S v}; {@code out} may be shorter than the system: then only the effects take part. */
    void apply(double[] v, double[] out);
}
