package org.ortaq.trade.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ortaq.table.InputException;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.likelihood.Accuracy;
import org.ortaq.trade.estimation.panel.Frame;

class PpmlLawsTest {

    private static final Options TIGHT = Options.DEFAULT.with(Accuracy.TIGHT);

    /** A seeded panel of 12 x 12 x 3 with zeros. */
    private static Frames panel(long seed) {
        var random = new SplittableRandom(seed);
        int n = 12 * 12 * 3;
        double[] y = new double[n];
        double[] x = new double[n];
        double[] w = new double[n];
        int[] i = new int[n];
        int[] j = new int[n];
        int[] t = new int[n];
        for (int r = 0; r < n; r++) {
            i[r] = r / 36;
            j[r] = r / 3 % 12;
            t[r] = r % 3;
            x[r] = random.nextDouble() * 2;
            w[r] = 0.5 + random.nextDouble();
            double mu = StrictMath.exp(0.1 * i[r] - 0.05 * j[r] + 0.3 * t[r] - 0.7 * x[r]);
            y[r] = random.nextDouble() < 0.3 ? 0 : mu * (0.2 + 2 * random.nextDouble());
        }
        return Frames.with("y", y)
                .and("x", x)
                .and("w", w)
                .and("i", i)
                .and("j", j)
                .and("t", t);
    }

    private static Fit fit(Frame frame, String formula, Options options) {
        return Ppml.estimate(frame, Formula.parse(formula), options);
    }

    @Test
    void absorbedEffectsAreDummies() {
        for (long seed = 1; seed <= 5; seed++) {
            var frame = panel(seed).frame();
            var absorbed = fit(frame, "y ~ x | i + j^t", TIGHT);
            var dummies = fit(frame, "y ~ x + factor(i) | j^t", TIGHT);
            var explicit = fit(frame, "y ~ x + factor(i) + factor(j) + factor(t) + factor(j):factor(t)", TIGHT);
            double estimate = absorbed.coefficient("x").estimate();
            assertThat(dummies.coefficient("x").estimate()).isCloseTo(estimate, within(1e-11));
            assertThat(explicit.coefficient("x").estimate()).isCloseTo(estimate, within(1e-10));
            double se = absorbed.coefficient("x").se();
            assertThat(dummies.coefficient("x").se()).isCloseTo(se, within(1e-10));
            assertThat(explicit.coefficient("x").se()).isCloseTo(se, within(1e-10));
        }
    }

    @Test
    void marginsOfEveryEffectAddUp() {
        var frame = panel(3).frame();
        var fit = fit(frame, "y ~ x | i^t + j^t + i^j", TIGHT);
        double[] left = new double[12 * 3];
        for (int k = 0; k < fit.usedRows().length; k++) {
            int row = fit.usedRows()[k];
            left[row / 36 * 3 + row % 3] += frame.column("y").numbers()[row] - fit.fitted()[k];
        }
        assertThat(Arrays.stream(left).map(Math::abs).max().orElseThrow()).isLessThan(1e-8);
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        var frame = panel(4).frame();
        int n = frame.rows();
        int[] order = IntStream.range(0, n).map(k -> (int) ((k * 241L + 7) % n)).toArray();
        assertThat(Arrays.stream(order).distinct().count()).isEqualTo(n);
        var shuffled = new Frames();
        frame.columns()
                .forEach((name, c) -> shuffled.and(
                        name,
                        Arrays.stream(order).mapToDouble(k -> c.numbers()[k]).toArray()));
        var a = fit(frame, "y ~ x | i^t + j^t", TIGHT.clusteredBy("i + j"));
        var b = fit(shuffled.frame(), "y ~ x | i^t + j^t", TIGHT.clusteredBy("i + j"));
        assertThat(b.coefficient("x").estimate()).isCloseTo(a.coefficient("x").estimate(), within(1e-12));
        assertThat(b.coefficient("x").se()).isCloseTo(a.coefficient("x").se(), within(1e-11));
    }

    /** A weight of two is the row twice; an offset is a regressor with coefficient one. */
    @Test
    void weightsAndOffset() {
        var frame = panel(5).frame();
        double[] two = new double[frame.rows()];
        Arrays.fill(two, 2);
        var columns = new Frames();
        frame.columns().forEach((name, c) -> columns.and(name, c.numbers()));
        var weighted = columns.and("two", two).frame();
        var doubled = new Frames();
        frame.columns()
                .forEach((name, c) -> doubled.and(
                        name,
                        IntStream.range(0, 2 * frame.rows())
                                .mapToDouble(k -> c.numbers()[k / 2])
                                .toArray()));
        var a = fit(weighted, "y ~ x | i + j", options(Optional.empty(), Optional.of("two")));
        var b = fit(doubled.frame(), "y ~ x | i + j", TIGHT);
        assertThat(a.coefficient("x").estimate()).isCloseTo(b.coefficient("x").estimate(), within(1e-12));
        assertThat(a.logLikelihood()).isCloseTo(b.logLikelihood(), within(1e-8));
        assertThat(a.deviance()).isCloseTo(b.deviance(), within(1e-8));
        var plain = fit(frame, "y ~ x | i + j", TIGHT);
        var offset = fit(frame, "y ~ x | i + j", options(Optional.of("0.4 * x"), Optional.empty()));
        assertThat(offset.coefficient("x").estimate())
                .isCloseTo(plain.coefficient("x").estimate() - 0.4, within(1e-11));
        assertThat(offset.logLikelihood()).isCloseTo(plain.logLikelihood(), within(1e-8));
    }

    private static Options options(Optional<String> offset, Optional<String> weights) {
        return new Options(
                Optional.empty(),
                TIGHT.clusters(),
                TIGHT.errors(),
                TIGHT.smallSample(),
                TIGHT.accuracy(),
                offset.map(org.ortaq.trade.estimation.formula.Condition::parse),
                weights.map(org.ortaq.trade.estimation.formula.Condition::parse),
                false,
                1,
                () -> false);
    }

    /** What is left of a distance once pairs are absorbed is rounding; it is not searched for a coefficient. */
    @Test
    void aColumnConstantWithinTheWidestEffectIsCollinear() {
        double[] distance = new double[12 * 12 * 3];
        for (int r = 0; r < distance.length; r++)
            distance[r] = StrictMath.log(300.1 + (r / 36 * 7 + r / 3 % 12 * 3) % 50);
        var frame = panel(6).and("distance", distance).frame();
        var fit = fit(frame, "y ~ x + distance | i^j + i^t + j^t", Options.DEFAULT);
        assertThat(fit.coefficients().stream().map(Coefficient::collinear)).containsExactly(false, true);
        assertThat(fit.coefficient("x").estimate())
                .isCloseTo(
                        fit(frame, "y ~ x | i^j + i^t + j^t", Options.DEFAULT)
                                .coefficient("x")
                                .estimate(),
                        within(1e-9));
    }

    @Test
    void collinearColumnsHaveNoEstimate() {
        var fit = fit(panel(6).frame(), "y ~ x + I(2 * x) + i + w | i^t + j", TIGHT);
        assertThat(fit.coefficients().stream().map(Coefficient::collinear)).containsExactly(false, true, true, false);
        assertThat(fit.vcov()).hasDimensions(2, 2);
        assertThat(fit.coefficient("x").estimate())
                .isCloseTo(
                        fit(panel(6).frame(), "y ~ x + w | i^t + j", TIGHT)
                                .coefficient("x")
                                .estimate(),
                        within(1e-11));
    }

    @Test
    void covariancesAreSymmetricToTheLastBit() {
        var frame = Frames.generated(8, 2, 3);
        for (var options : List.of(Options.DEFAULT, Options.DEFAULT.clusteredBy("pr"))) {
            double[][] v = Ppml.estimate(frame, Formula.parse("y ~ rta + ltau + es + is"), options)
                    .vcov();
            for (int a = 0; a < v.length; a++) {
                for (int b = 0; b < a; b++) assertThat(v[a][b]).isEqualTo(v[b][a]);
            }
        }
    }

    @Test
    void theInterceptAloneIsTheMean() {
        var frame = Frames.with("y", 1, 2, 3, 6).frame();
        var fit = fit(frame, "y ~ 1", TIGHT);
        assertThat(fit.coefficients().getFirst().name()).isEqualTo("(Intercept)");
        assertThat(fit.coefficients().getFirst().estimate()).isCloseTo(StrictMath.log(3), within(1e-12));
        assertThat(fit.coefficients().getFirst().se())
                // sqrt(sum (y - 3)^2) / 12 x sqrt(n / (n - 1))
                .isCloseTo(Math.sqrt(14) / 12 * Math.sqrt(4.0 / 3), within(1e-12));
    }

    @Test
    void classesOfRowsAreDisjoint() {
        var frame = Frames.with("y", 1, 2, 0, 0, 3, 4, 5, Double.NaN, 2, 1)
                .and("x", 1, 3, 2, 2, 5, 1, 2, 1, 4, 2)
                .and("g", 1, 1, 2, 2, 3, 4, 4, 4, 4, 1)
                .and("year", 1, 1, 1, 1, 1, 1, 1, 1, 2, 1)
                .frame();
        var rows = fit(frame, "y ~ x | g", Options.DEFAULT.where("year == 1")).rows();
        assertThat(rows).isEqualTo(new Rows(10, 1, 1, 2, 0, 1, 5));
    }

    @Test
    void unusableDataAreRefused() {
        var frame = Frames.with("exports", 1, -2, 3).and("x", 1, 2, 3).frame();
        assertThatThrownBy(() -> fit(frame, "exports ~ x", TIGHT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("-2.0");
        assertThatThrownBy(() -> fit(frame, "export ~ x", TIGHT))
                .isInstanceOfSatisfying(
                        InputException.class,
                        wrong -> assertThat(wrong.problems().getFirst().guess()).hasValue("exports"));
        assertThatThrownBy(() -> fit(frame, "exports ~ x", TIGHT.where("x > 5")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no row");
    }
}
