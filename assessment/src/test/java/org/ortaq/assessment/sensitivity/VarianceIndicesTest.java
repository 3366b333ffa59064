package org.ortaq.assessment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.numerics.Sobol;

class VarianceIndicesTest {

    private interface Model {
        double at(double[] point);
    }

    private static List<VarianceIndices.Index> indices(Factors factors, int samples, Model model) {
        var design = new VarianceDesign(factors, Sobol.scrambled(4, 2 * factors.dimensions()), samples);
        var answers = new double[samples][design.runsPerSample()];
        for (int n = 0; n < samples; n++) {
            for (int r = 0; r < design.runsPerSample(); r++) {
                answers[n][r] = model.at(design.point(n, r));
            }
        }
        return VarianceIndices.of(answers, 9);
    }

    /** Ishigami and Homma 1990 with a = 7, b = 0.1, inputs uniform on -pi to pi. */
    private static double ishigami(double[] u) {
        double x = Math.PI * (2 * u[0] - 1);
        double y = Math.PI * (2 * u[1] - 1);
        double z = Math.PI * (2 * u[2] - 1);
        double siny = StrictMath.sin(y);
        return StrictMath.sin(x) * (1 + 0.1 * z * z * z * z) + 7 * siny * siny;
    }

    /** Published: first order 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437. */
    @Test
    void ishigamiIsSplitAsPublished() {
        var found = indices(Factors.each(3), 4096, VarianceIndicesTest::ishigami);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int f = 0; f < 3; f++) {
            assertThat(found.get(f).first().value()).isEqualTo(first[f], within(0.01));
            assertThat(found.get(f).total().value()).isEqualTo(total[f], within(0.01));
            assertThat(total[f])
                    .isBetween(found.get(f).total().low(), found.get(f).total().high());
        }
    }

    /** The first two inputs as one factor: its total is one less what the third does alone, here 1 - 0. */
    @Test
    void aGroupHasItsOwnIndices() {
        var factors = new Factors(3, List.of(List.of(0, 1), List.of(2)));
        var found = indices(factors, 4096, VarianceIndicesTest::ishigami);
        assertThat(found.get(0).first().value()).isEqualTo(0.3139 + 0.4424, within(0.02));
        assertThat(found.get(0).total().value()).isEqualTo(1, within(0.02));
        assertThat(found.get(1).total().value()).isEqualTo(0.2437, within(0.01));
    }

    private static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private static double g(double[] u) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }

    /** The g-function of Sobol: V_i = 1 / (3 (1 + a_i)^2), V = prod(1 + V_i) - 1; Saltelli et al. 2008 print 0.7162, 0.1790 ... */
    @Test
    void theGFunctionIsSplitAsItsFormulaSays() {
        double product = 1;
        for (double a : G) {
            product *= 1 + 1 / (3 * (1 + a) * (1 + a));
        }
        var found = indices(Factors.each(8), 8192, VarianceIndicesTest::g);
        assertThat(1.0 / 3 / (product - 1)).isEqualTo(0.7162, within(1e-4));
        for (int i = 0; i < 8; i++) {
            double own = 1 / (3 * (1 + G[i]) * (1 + G[i]));
            assertThat(found.get(i).first().value()).isEqualTo(own / (product - 1), within(0.01));
            assertThat(found.get(i).total().value()).isEqualTo(own * product / (1 + own) / (product - 1), within(0.01));
        }
    }

    @Test
    void whatDoesNotVaryHasNoIndices() {
        var found = indices(Factors.each(2), 16, _ -> 3);
        assertThat(found.get(0).total().value()).isZero();
    }

    @Test
    void screeningReadsALineExactlyAndSeesCurvature() {
        var screening = new Screening(Factors.each(4), 6, 1);
        var answers = new double[6][5];
        for (int t = 0; t < 6; t++) {
            for (int s = 0; s < 5; s++) {
                var u = screening.point(t, s);
                answers[t][s] = 3 * u[0] - 2 * u[1] + 8 * u[3] * u[3];
            }
        }
        var effects = screening.effects(answers);
        assertThat(effects[0].mean()).isEqualTo(3, within(1e-12));
        assertThat(effects[0].spread()).isEqualTo(0, within(1e-12));
        assertThat(effects[1].mean()).isEqualTo(-2, within(1e-12));
        assertThat(effects[1].meanSize()).isEqualTo(2, within(1e-12));
        assertThat(effects[2].meanSize()).isZero();
        assertThat(effects[3].spread()).isGreaterThan(0.5);
    }

    /** Morris sorts the inputs of the g-function as their total indices do. */
    @Test
    void screeningSortsTheGFunction() {
        var screening = new Screening(Factors.each(8), 40, 2);
        var answers = new double[40][9];
        for (int t = 0; t < 40; t++) {
            for (int s = 0; s < 9; s++) {
                answers[t][s] = g(screening.point(t, s));
            }
        }
        var effects = screening.effects(answers);
        for (int i = 0; i < 4; i++) {
            assertThat(effects[i].meanSize()).isGreaterThan(effects[i + 1].meanSize());
        }
    }
}
