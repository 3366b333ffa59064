package org.ortaq.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {
    /** The first points of the program of Joe and Kuo (sobol.cc, ten points of three dimensions). */
    @Test
    void plainSobolPointsAreThePublishedOnes() {
        double[][] published = {
            {0.5, 0.5, 0.5},
            {0.75, 0.25, 0.25},
            {0.25, 0.75, 0.75},
            {0.375, 0.375, 0.625},
            {0.875, 0.875, 0.125},
            {0.625, 0.125, 0.875},
            {0.125, 0.625, 0.375},
            {0.1875, 0.3125, 0.9375},
            {0.6875, 0.8125, 0.4375}
        };
        var points = Sobol.plain(3);
        for (int i = 0; i < published.length; i++) assertThat(points.at(i + 1)).containsExactly(published[i]);
    }

    /** The same direction numbers in another library (scipy 1.17.1, qmc.Sobol, 32 bits) give these coordinates. */
    @Test
    void farDimensionsAgreeWithAnotherImplementation() {
        var points = Sobol.plain(1024);
        assertThat(points.at(7, 4)).isEqualTo(0.125);
        assertThat(points.at(13, 9)).isEqualTo(0.4375);
        assertThat(points.at(100, 49)).isEqualTo(0.6640625);
        assertThat(points.at(777, 300)).isEqualTo(0.6162109375);
        assertThat(points.at(1000, 1023)).isEqualTo(0.7138671875);
        assertThat(points.at(1023, 777)).isEqualTo(0.6611328125);
    }

    @Test
    void eachSliceOfEachDimensionHoldsOnePoint() {
        for (Points points :
                List.of(new LatinHypercube(7, 100, 5), new LatinHypercube(8, 1, 2), new LatinHypercube(9, 17, 3)))
            assertStratified(points, ((LatinHypercube) points).points());
        assertStratified(Sobol.plain(40), 256);
        assertStratified(Sobol.scrambled(3, 40), 256);
    }

    private static void assertStratified(Points points, int number) {
        for (int d = 0; d < points.dimensions(); d++) {
            var seen = new boolean[number];
            for (int i = 0; i < number; i++) {
                double x = points.at(i, d);
                assertThat(x).isGreaterThan(0).isLessThan(1);
                assertThat(seen[(int) (x * number)]).isFalse();
                seen[(int) (x * number)] = true;
            }
        }
    }

    /** A (0, m, 2)-net in base 2: every box of 2^-a by 2^-(8-a) holds one of 256 points, before and after scrambling. */
    @Test
    void theFirstTwoDimensionsAreANet() {
        for (Points points : List.of(Sobol.plain(2), Sobol.scrambled(11, 2)))
            for (int a = 0; a <= 8; a++) {
                var seen = new boolean[256];
                for (int i = 0; i < 256; i++) {
                    int x = (int) (points.at(i, 0) * (1 << a));
                    int y = (int) (points.at(i, 1) * (1 << (8 - a)));
                    assertThat(seen[(x << (8 - a)) + y]).isFalse();
                    seen[(x << (8 - a)) + y] = true;
                }
            }
    }

    /** Mean over seeds of a smooth integrand: unbiased, and scrambled points err by far less than random ones would. */
    @Test
    void theVarianceOfTheMeanFallsAsItShould() {
        double random = 1.0 / 12 * 3 / 256;
        double hypercube = variance(256, seed -> new LatinHypercube(seed, 256, 3));
        double sobol = variance(256, seed -> Sobol.scrambled(seed, 3));
        double sobolOfMore = variance(1024, seed -> Sobol.scrambled(seed, 3));
        // An additive integrand: Stein 1987 gives O(n^-3) for the hypercube, Owen 1997 O(n^-3 log^2 n) for the net.
        assertThat(hypercube).isLessThan(random / 10_000);
        assertThat(sobol).isLessThan(random / 10_000);
        assertThat(sobolOfMore).isLessThan(sobol / 16);
    }

    private interface Seeded {
        Points of(long seed);
    }

    private static double variance(int number, Seeded seeded) {
        double squares = 0;
        double sum = 0;
        for (long seed = 0; seed < 40; seed++) {
            var points = seeded.of(seed);
            double mean = 0;
            for (int i = 0; i < number; i++) mean += (points.at(i, 0) + points.at(i, 1) + points.at(i, 2)) / number;
            sum += mean / 40;
            squares += (mean - 1.5) * (mean - 1.5) / 40;
        }
        assertThat(sum).isEqualTo(1.5, within(1e-3));
        return squares;
    }

    @Test
    void seedsAndDimensionsAreUnrelated() {
        assertThat(correlation(new LatinHypercube(1, 1000, 2), new LatinHypercube(1, 1000, 2), 0, 1))
                .isLessThan(0.1);
        assertThat(correlation(new LatinHypercube(1, 1000, 1), new LatinHypercube(2, 1000, 1), 0, 0))
                .isLessThan(0.1);
        // Two scramblings of one dimension are not: its first digit is flipped for all points or for none.
        assertThat(correlation(Sobol.scrambled(1, 200), Sobol.scrambled(1, 200), 3, 150))
                .isLessThan(0.1);
    }

    private static double correlation(Points a, Points b, int first, int second) {
        double sum = 0;
        for (int i = 0; i < 1000; i++) sum += 12 * (a.at(i, first) - 0.5) * (b.at(i, second) - 0.5);
        return Math.abs(sum / 1000);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Sobol.plain(1025)).hasMessageContaining("found 1025, expected 1 to 1024");
        assertThatThrownBy(() -> new LatinHypercube(1, 10, 2).at(10, 0))
                .hasMessageContaining("found 10, expected 0 to 9");
        assertThatThrownBy(() -> Sobol.plain(2).at(0, 2)).hasMessageContaining("found 2, expected 0 to 1");
    }
}
