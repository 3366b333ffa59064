package org.ortaq.trade.estimation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ortaq.trade.estimation.formula.Effect;
import org.ortaq.trade.estimation.formula.Expression;
import org.ortaq.trade.estimation.inference.SmallSample;
import org.ortaq.trade.estimation.likelihood.Accuracy;

/**
 * How to estimate an equation.
 *
 * @param where rows to take; all when empty
 * @param clusters ways to cluster; with none the errors are of {@code errors}
 * @param offset added to the linear predictor
 * @param weights positive weights of the rows
 * @param biasCorrect whether to correct a three-way gravity equation (Weidner and Zylkin 2021)
 * @param threads at least 1; results do not depend on it
 * @param stopped asked now and then whether to give up
 */
public record Options(
        Optional<Expression> where,
        List<Effect> clusters,
        Errors errors,
        SmallSample smallSample,
        Accuracy accuracy,
        Optional<Expression> offset,
        Optional<Expression> weights,
        boolean biasCorrect,
        int threads,
        BooleanSupplier stopped) {

    /** Robust errors, the factors of fixest, one thread. */
    public static final Options DEFAULT = new Options(
            Optional.empty(),
            List.of(),
            Errors.ROBUST,
            SmallSample.FIXEST,
            Accuracy.DEFAULT,
            Optional.empty(),
            Optional.empty(),
            false,
            1,
            () -> false);

    public Options {
        clusters = List.copyOf(clusters);
        if (threads < 1) throw new IllegalArgumentException("threads: found " + threads + ", expected at least 1");
    }

    public Options clusteredBy(String clusters) {
        return with(where, org.ortaq.trade.estimation.formula.Formula.parseEffects(clusters));
    }

    public Options where(String condition) {
        return with(Optional.of(org.ortaq.trade.estimation.formula.Condition.parse(condition)), clusters);
    }

    private Options with(Optional<Expression> newWhere, List<Effect> newClusters) {
        return new Options(
                newWhere, newClusters, errors, smallSample, accuracy, offset, weights, biasCorrect, threads, stopped);
    }

    public Options with(Errors newErrors) {
        return new Options(
                where, clusters, newErrors, smallSample, accuracy, offset, weights, biasCorrect, threads, stopped);
    }

    public Options with(SmallSample newSmallSample) {
        return new Options(
                where, clusters, errors, newSmallSample, accuracy, offset, weights, biasCorrect, threads, stopped);
    }

    public Options with(Accuracy newAccuracy) {
        return new Options(
                where, clusters, errors, smallSample, newAccuracy, offset, weights, biasCorrect, threads, stopped);
    }

    public Options biasCorrected() {
        return new Options(where, clusters, errors, smallSample, accuracy, offset, weights, true, threads, stopped);
    }

    public Options onThreads(int newThreads) {
        return new Options(
                where, clusters, errors, smallSample, accuracy, offset, weights, biasCorrect, newThreads, stopped);
    }
}
