package org.ortaq.trade.estimation.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.likelihood.Accuracy;
import org.ortaq.trade.estimation.likelihood.Maximum;
import org.ortaq.trade.estimation.likelihood.Poisson;
import org.ortaq.trade.estimation.panel.Codes;

/** Separation on random small panels with many zeros, where the ways to find it are compared. */
class SeparationLawsTest {

    private static final int ROWS = 60;

    private static final class Panel {

        final double[] y = new double[ROWS];
        final int[][] codes = new int[2][ROWS];
        final double[][] x = new double[3][ROWS];

        Panel(long seed) {
            var random = new SplittableRandom(seed);
            for (int i = 0; i < ROWS; i++) {
                codes[0][i] = random.nextInt(6);
                codes[1][i] = random.nextInt(5);
                for (double[] column : x) column[i] = random.nextInt(8) == 0 ? random.nextInt(1, 4) : 0;
                y[i] = random.nextDouble() < 0.75 ? 0 : 1 + random.nextDouble() * 5;
            }
            // Levels without a positive value are another matter.
            for (int level = 0; level < 6; level++) give(0, level, random);
            for (int level = 0; level < 5; level++) give(1, level, random);
        }

        private void give(int effect, int level, SplittableRandom random) {
            for (int i = 0; i < ROWS; i++) {
                if (codes[effect][i] == level && y[i] > 0) return;
            }
            for (int i = 0; i < ROWS; i++) {
                if (codes[effect][i] == level) {
                    y[i] = 1 + random.nextDouble();
                    return;
                }
            }
        }

        double[] exact() {
            return new ExactSeparation(codes, new int[] {6, 5}, x).find(y);
        }

        double[] heavy() {
            var layout = layout();
            double[][] columns = new double[x.length][];
            for (int k = 0; k < x.length; k++) columns[k] = layout.permuted(x[k]);
            double[] sorted = layout.permuted(y);
            boolean[] suspects = new boolean[ROWS];
            for (int i = 0; i < ROWS; i++) suspects[i] = sorted[i] == 0;
            try (var team = new Team(1)) {
                return original(layout, new LargeSeparation(layout, team, columns, () -> false).find(suspects));
            }
        }

        Layout layout() {
            return new Layout(ROWS, codes, new int[] {6, 5});
        }

        double[] original(Layout layout, double[] sorted) {
            double[] out = new double[ROWS];
            for (int i = 0; i < ROWS; i++) out[layout.order()[i]] = sorted[i];
            return out;
        }

        /** Whether the fit of all rows calls for a search. */
        boolean isOpen() {
            var layout = layout();
            double[][] columns = new double[x.length][];
            for (int k = 0; k < x.length; k++) columns[k] = layout.permuted(x[k]);
            double[] sorted = layout.permuted(y);
            try (var team = new Team(1)) {
                Maximum maximum = new Poisson(
                                layout, team, sorted, new double[ROWS], columns, Accuracy.DEFAULT, false, () -> false)
                        .maximise();
                return new Suspects(sorted, maximum).find().length > 0;
            }
        }
    }

    @Test
    void neitherWayDropsWronglyAndTheFitShowsWhenToSearch() {
        int separated = 0;
        int left = 0;
        for (long seed = 1; seed <= 300; seed++) {
            var panel = new Panel(seed);
            double[] exact = panel.exact();
            double[] heavy = panel.heavy();
            boolean any = false;
            for (int i = 0; i < ROWS; i++) {
                // Heavy weights may leave a row for their next round, but must drop none that is not separated.
                if (heavy[i] > 0)
                    assertThat(exact[i]).as("seed " + seed + " row " + i).isPositive();
                left += exact[i] > 0 && !(heavy[i] > 0) ? 1 : 0;
                any |= exact[i] > 0;
            }
            if (any) {
                separated++;
                assertThat(panel.isOpen())
                        .as("seed " + seed + ": separation shows in the fit")
                        .isTrue();
            }
        }
        assertThat(separated).isBetween(30, 290);
        assertThat(left).isLessThan(10);
    }

    @Test
    void theCertificateIsZeroOnPositiveValues() {
        for (long seed = 1; seed <= 100; seed++) {
            var panel = new Panel(seed);
            double[] z = panel.exact();
            for (int i = 0; i < ROWS; i++) {
                assertThat(z[i]).isGreaterThanOrEqualTo(0);
                if (panel.y[i] > 0) assertThat(z[i]).isZero();
            }
        }
    }

    @Test
    void codesOfLevelsAreDense() {
        assertThat(new Codes(new int[] {4, 2, 4}, 5).take(new int[] {0, 1, 2}).count())
                .isEqualTo(2);
    }
}
