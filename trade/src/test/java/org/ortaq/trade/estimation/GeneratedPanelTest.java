package org.ortaq.trade.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.likelihood.Accuracy;

/** The generated panel of 50,000 rows; values and estimates of fixest 0.12.2 at tight tolerance. */
class GeneratedPanelTest {

    private static final Formula FORMULA = Formula.parse("y ~ rta + ltau | es + is + pr");
    private static final Options OPTIONS = Options.DEFAULT.clusteredBy("cl");

    @Test
    void theGeneratorGivesTheSameValuesAsElsewhere() {
        var panel = new GeneratedPanel(50, 4, 5);
        assertThat(panel.y[0]).isCloseTo(6.607950250181441, within(1e-14));
        assertThat(panel.y[1]).isCloseTo(2.515400064858857, within(1e-14));
        assertThat(panel.y[2]).isCloseTo(4.6310403057580105, within(1e-14));
        assertThat(panel.y[3]).isCloseTo(2.6303292042172695, within(1e-14));
        assertThat(java.util.Arrays.stream(panel.y).sum()).isCloseTo(20217.085074835682, within(1e-9));
    }

    @Test
    void bothTolerancesGiveTheEstimatesOfFixest() {
        var frame = Frames.generated(50, 4, 5);
        for (var accuracy : java.util.List.of(Accuracy.DEFAULT, Accuracy.TIGHT)) {
            var fit = Ppml.estimate(frame, FORMULA, OPTIONS.with(accuracy));
            assertThat(fit.rows().used()).isEqualTo(48_560);
            assertThat(fit.rows().allZero()).isEqualTo(1_440);
            assertThat(fit.coefficient("rta").estimate()).isCloseTo(0.41203468991680847, within(1e-12));
            assertThat(fit.coefficient("ltau").estimate()).isCloseTo(-4.305265287430725, within(1e-11));
            assertThat(fit.coefficient("rta").se()).isCloseTo(0.0477605406914, withinPercentage(1e-5));
            assertThat(fit.coefficient("ltau").se()).isCloseTo(0.2485618737827, withinPercentage(1e-5));
            assertThat(fit.logLikelihood()).isCloseTo(-7546.7121719417, within(1e-6));
            assertThat(fit.deviance()).isCloseTo(2503.75180769197, within(1e-8));
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        var frame = Frames.generated(30, 6, 8);
        var one = Ppml.estimate(frame, FORMULA, OPTIONS);
        for (int threads : new int[] {2, 3, 5}) {
            var more = Ppml.estimate(frame, FORMULA, OPTIONS.onThreads(threads));
            assertThat(more.coefficients()).isEqualTo(one.coefficients());
            assertThat(more.fitted()).isEqualTo(one.fitted());
            assertThat(more.logLikelihood()).isEqualTo(one.logLikelihood());
        }
    }
}
