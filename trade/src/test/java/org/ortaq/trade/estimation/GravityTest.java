package org.ortaq.trade.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ortaq.trade.GegravitySample;

class GravityTest {

    /** Published: gegravity's example and Stata's ppmlhdfe agree on these. */
    private static final double[] PUBLISHED = {
        -0.3898623131, 0.89157689815, 0.032624966733, 0.47113830269, -3.4125844119
    };

    @Test
    void reproducesThePublishedCoefficientsOfTheGegravitySample() {
        var sample = GegravitySample.read();
        var fit = Gravity.estimate(sample.trade(), sample.covariates());
        assertThat(fit.converged()).isTrue();
        for (int k = 0; k < PUBLISHED.length; k++) {
            assertThat(fit.beta()[k]).as(GegravitySample.NAMES.get(k)).isCloseTo(PUBLISHED[k], within(1e-9));
        }
    }

    @Test
    void recoversAnExactModelAndPredictsTheCellsLeftOut() {
        int n = 6;
        var random = new SplittableRandom(7);
        double[][] z = new double[n][n];
        double[][] y = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                z[i][j] = random.nextDouble();
                y[i][j] = StrictMath.exp(0.3 * i - 0.2 * j - 1.5 * z[i][j]);
            }
        }
        double truth = y[2][4];
        y[2][4] = Double.NaN;
        var fit = Gravity.estimate(y, new double[][][] {z});
        assertThat(fit.beta()[0]).isCloseTo(-1.5, within(1e-9));
        assertThat(fit.fitted()[2][4]).isCloseTo(truth, within(1e-9));
    }

    @Test
    void fittedMarginsAddUpToTheObserved() {
        int n = 5;
        var random = new SplittableRandom(11);
        double[][] z = new double[n][n];
        double[][] y = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                z[i][j] = random.nextDouble();
                y[i][j] = random.nextDouble() < 0.2 ? 0 : 100 * random.nextDouble();
            }
        }
        var fit = Gravity.estimate(y, new double[][][] {z});
        for (int i = 0; i < n; i++) {
            double observed = 0;
            double fitted = 0;
            for (int j = 0; j < n; j++) {
                observed += y[i][j];
                fitted += fit.fitted()[i][j];
            }
            assertThat(fitted).isCloseTo(observed, within(1e-6));
        }
    }

    @Test
    void namesTheColumnThatDependsOnTheOthers() {
        double[][] ones = {{1, 1}, {1, 1}};
        assertThatThrownBy(() -> Gravity.estimate(new double[][] {{1, 2}, {3, 4}}, new double[][][] {ones}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("depends on the others");
    }
}
