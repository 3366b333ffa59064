package org.ortaq.trade.estimation;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.algebra.Cholesky;
import org.ortaq.trade.estimation.bias.ThreeWay;
import org.ortaq.trade.estimation.bias.ThreeWayBias;
import org.ortaq.trade.estimation.inference.Covariance;
import org.ortaq.trade.estimation.likelihood.LogGamma;
import org.ortaq.trade.estimation.likelihood.Maximum;
import org.ortaq.trade.estimation.panel.Codes;
import org.ortaq.trade.estimation.sample.Fate;

/** Makes the fit of a maximum: standard errors, correction, counts. */
final class Report {

    private final Ppml ppml;
    private final int[] rows;
    private final Layout layout;
    private final List<Codes> effects;
    private final Maximum maximum;
    private final int[] order;
    private final double[] y;

    Report(Ppml ppml, int[] rows, Layout layout, List<Codes> effects, Maximum maximum) {
        this.ppml = ppml;
        this.rows = rows;
        this.layout = layout;
        this.effects = effects;
        this.maximum = maximum;
        this.order = layout.order();
        this.y = layout.permuted(ppml.outcome(rows));
    }

    Fit fit(Team team) {
        double[] weights = inOrder(ppml.weights(rows));
        double[][] vcov = vcov(weights);
        noteMissingErrors(vcov);
        var coefficients = coefficients(vcov);
        double[][] reported = vcov;
        if (ppml.options().biasCorrect()) {
            var corrected = corrected(team);
            coefficients = corrected(coefficients, corrected);
            reported = corrected.vcov();
        }
        return new Fit(
                coefficients,
                reported,
                Rows.of(ppml.fates()),
                dropped(),
                effects.stream().mapToInt(Codes::count).toArray(),
                ppml.clusters(rows).stream().mapToInt(Codes::count).toArray(),
                fitted(weights),
                rows,
                logLikelihood(weights),
                maximum.deviance(),
                maximum.iterations(),
                maximum.applications(),
                maximum.error(),
                ppml.notes());
    }

    /** Why there are no standard errors, where there are none. */
    private void noteMissingErrors(double[][] vcov) {
        if (vcov.length == 0 || Double.isFinite(vcov[0][0])) return;
        boolean oneCluster = ppml.clusters(rows).stream().anyMatch(c -> c.count() < 2);
        ppml.notes()
                .add(
                        oneCluster
                                ? "no standard errors: they need two clusters or more of every way"
                                : "no standard errors: as many parameters as rows, or more");
    }

    private double[] inOrder(double[] values) {
        return values.length == 0 ? values : layout.permuted(values);
    }

    /** Expected values of the rows as they came, without the weights. */
    private double[] fitted(double[] weights) {
        double[] fitted = new double[rows.length];
        for (int i = 0; i < order.length; i++) {
            fitted[order[i]] = maximum.mu()[i] / (weights.length == 0 ? 1 : weights[i]);
        }
        return fitted;
    }

    private double logLikelihood(double[] weights) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double w = weights.length == 0 ? 1 : weights[i];
            double eta = maximum.eta()[i] - (weights.length == 0 ? 0 : StrictMath.log(w));
            sum += w * (y[i] * eta - LogGamma.of(y[i] + 1)) - maximum.mu()[i];
        }
        return sum;
    }

    private List<Dropped> dropped() {
        var dropped = new ArrayList<Dropped>();
        for (int i = 0; i < ppml.fates().length; i++) {
            var fate = ppml.fates()[i];
            if (fate == Fate.ALL_ZERO || fate == Fate.SEPARATED || fate == Fate.SINGLETON) {
                double certificate = ppml.certificate(i);
                dropped.add(new Dropped(i, fate, certificate > 0 ? certificate : Double.NaN));
            }
        }
        return dropped;
    }

    // ---- standard errors ----

    private double[][] vcov(double[] weights) {
        int p = maximum.regressors().length;
        double[][] inverse = Cholesky.of(maximum.information(), 1e-13).inverse();
        double[][] scores = new double[p][y.length];
        for (int k = 0; k < p; k++) {
            double[] x = maximum.regressors()[k];
            for (int i = 0; i < y.length; i++) {
                double w = weights.length == 0 ? 1 : weights[i];
                scores[k][i] = x[i] * (w * y[i] - maximum.mu()[i]);
            }
        }
        var covariance =
                new Covariance(inverse, scores, y.length, ppml.options().smallSample());
        var clusters = ppml.clusters(rows);
        if (!clusters.isEmpty()) {
            var sorted = clusters.stream()
                    .map(c -> new Codes(layout.permuted(c.of()), c.count()))
                    .toList();
            return covariance.clustered(sorted, parameters(p, clusters));
        }
        return ppml.options().errors() == Errors.PLAIN
                ? covariance.plain(parameters(p, clusters))
                : covariance.robust(parameters(p, clusters));
    }

    /** Regressors and levels of effects, one less for each effect after the first; a nested effect counts as one. */
    private double parameters(int regressors, List<Codes> clusters) {
        double parameters = regressors - Math.max(0, effects.size() - 1);
        for (var effect : effects) {
            boolean nested = clusters.stream().anyMatch(effect::isNestedIn);
            parameters += nested ? 1 : effect.count();
        }
        return parameters;
    }

    private List<Coefficient> coefficients(double[][] vcov) {
        var coefficients = new ArrayList<Coefficient>();
        int at = 0;
        for (int k = 0; k < ppml.regressors().size(); k++) {
            var name = ppml.regressors().get(k).name();
            if (maximum.collinear()[k]) {
                coefficients.add(Coefficient.without(name));
            } else {
                double estimate = maximum.beta()[k];
                double se = Math.sqrt(vcov[at][at]);
                coefficients.add(Coefficient.of(name, estimate, se));
                at++;
            }
        }
        return coefficients;
    }

    // ---- bias ----

    private ThreeWayBias corrected(Team team) {
        var panel = ThreeWayColumns.of(ppml.formula());
        return new ThreeWay(
                        y,
                        maximum.mu(),
                        maximum.regressors(),
                        layout.permuted(ppml.codes(panel.exporter(), rows).of()),
                        layout.permuted(ppml.codes(panel.importer(), rows).of()),
                        layout.permuted(ppml.codes(panel.time(), rows).of()))
                .correct(team);
    }

    private static List<Coefficient> corrected(List<Coefficient> plain, ThreeWayBias bias) {
        var corrected = new ArrayList<Coefficient>();
        int at = 0;
        for (var c : plain) {
            if (c.collinear()) {
                corrected.add(c);
            } else {
                corrected.add(Coefficient.corrected(
                        c.name(),
                        c.estimate() - bias.bias()[at],
                        Math.sqrt(bias.vcov()[at][at]),
                        c.estimate(),
                        c.se()));
                at++;
            }
        }
        return corrected;
    }
}
