package org.ortaq.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void smallTermsBesideLargeOnesAreKept() {
        assertThat(Sums.of(new double[] {1, 1e100, 1, -1e100})).isEqualTo(2);
        assertThat(Sums.of(new double[0])).isZero();
        assertThat(Sums.of(new double[] {1, Double.NaN})).isNaN();
        assertThat(Sums.of(new double[] {1, Double.POSITIVE_INFINITY})).isInfinite();
    }

    @Test
    void theSumIsTheExactOneRounded() {
        var terms = new double[5000];
        var stream = RandomStream.of(11, 0);
        var exact = BigDecimal.ZERO;
        for (int k = 0; k < terms.length; k++) {
            terms[k] = stream.normal(k) * StrictMath.exp(10 * stream.uniform(-k - 1));
            exact = exact.add(new BigDecimal(terms[k]));
        }
        assertThat(Sums.of(terms)).isEqualTo(exact.doubleValue());
    }

    @Test
    void blocksSummedApartGiveTheSameBits() {
        var terms = new double[3 * Sums.BLOCK + 17];
        for (int k = 0; k < terms.length; k++) terms[k] = RandomStream.of(2, 9).normal(k);
        var total = new Accumulator();
        for (int b = 0; b < 4; b++)
            total.add(Sums.ofBlock(terms, b * Sums.BLOCK, Math.min((b + 1) * Sums.BLOCK, terms.length)));
        assertThat(Sums.of(terms)).isEqualTo(total.value());
    }

    @Test
    void productsAreAddedUp() {
        assertThat(Sums.ofProducts(new double[] {1, 2, 3}, new double[] {4, 5, 6}))
                .isEqualTo(32);
        assertThatThrownBy(() -> Sums.ofProducts(new double[1], new double[2])).hasMessageContaining("right");
    }
}
