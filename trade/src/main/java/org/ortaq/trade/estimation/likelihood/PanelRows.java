package org.ortaq.trade.estimation.likelihood;

import org.ortaq.trade.estimation.absorption.EffectSystem;

/**
 * The rows of a panel as the maximiser knows them: it asks for sums over all of them and tells them what step to take. They
 * may lie in this process or on many machines. For each row there are an outcome y, a linear predictor eta, an expected value
 * mu, a residual, a step, and the regressors.
 *
 * <p>A vector of the system is laid out effect by effect, the pivot left out, then one number for each regressor.
 */
public interface PanelRows extends EffectSystem {

    /** How many there are. */
    long count();

    /** Whether effects are absorbed. */
    boolean absorbs();

    /** The number of effects besides the pivot. */
    int effects();

    /** The number of regressors in play: all, until some are {@linkplain #keep dropped}. */
    int columns();

    // ---- start ----

    /** {@code mu = exp(eta)}. */
    void expect();

    /** Sums of y and of mu by level of an effect besides the pivot (2 x levels). */
    double[][] totals(int effect);

    /** Multiplies mu by a ratio for each level of an effect, eta going along. */
    void scale(int effect, double[] ratios);

    /** Fits the pivot to its totals. */
    void scalePivot();

    /** Sum of y. */
    double outcome();

    /** {@code mu = (y + mean)/2} and as residual the weighted working value, the usual start without effects. */
    void startAt(double mean);

    /** Adds regressors times coefficients to eta, and {@code mu = exp(eta)}. */
    void shift(double[] beta);

    // ---- columns ----

    /** Takes over mu as weights: group sums and diagonal. */
    void weigh();

    /** {@code sum mu x^2} of each regressor. */
    double[] columnSquares();

    /** The weighted sums of squares and products of the regressors about their group means (columns x columns). */
    double[][] crossProducts();

    /** The weighted sum of squares of a regressor about its group means. */
    double squares(int column);

    /** {@code out = A'W(x - its weighted group mean)}. */
    void project(int column, double[] out);

    /** {@code x = x - D v - weighted group mean of that}. */
    void subtract(int column, double[] v);

    /** Drops the regressors marked. */
    void keep(boolean[] dropped);

    // ---- steps ----

    /** {@code residual = y - mu}. */
    void residuals();

    /** The right-hand side of the residuals; as long as {@code out} is. */
    void rightHandSide(double[] out);

    /**
     * The step that a solution means.
     *
     * @param patient whether zeros that keep falling are counted
     * @return {@code sum mu step^2} and {@code sum mu step^4}
     */
    double[] step(double[] v, boolean patient);

    /** {@code sum mu - y eta} after a share of the step. */
    double trial(double share);

    /** Takes that share of it, the one tried last. */
    void take(double share);

    /** {@code sum mu - y eta}. */
    double objective();

    /** Sum of mu. */
    double total();

    double deviance();

    /** {@code sum x residual} of each regressor. */
    double[] scores();
}
