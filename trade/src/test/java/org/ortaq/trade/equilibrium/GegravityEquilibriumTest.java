package org.ortaq.trade.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortaq.table.Table;
import org.ortaq.trade.GegravitySample;
import org.ortaq.trade.Reference;

/**
 * The example of gegravity 0.3: an agreement of Canada and Japan among 30 countries in 2006, sigma 5, coefficients as its
 * documentation prints them. Its "full GE" keeps the shares of output and expenditure of the base in the resistances and
 * sets prices to the change of outward resistance, so it is our conditional equilibrium; the full one differs and is
 * checked on its own laws.
 */
class GegravityEquilibriumTest {

    private static final double SIGMA = 5;
    private static final double[] BETA = {-0.3898623, 0.891577, 0.0326249, 0.4711383, -3.412584};

    private final GegravitySample sample = GegravitySample.read();
    private final Table published = Reference.table("trade/gegravity/can_jpn_pta_country_results.csv");
    private final double[][] base = sample.modelledTrade(BETA);
    private final double[][] cost = new double[base.length][base.length];

    @BeforeEach
    void agree() {
        for (double[] row : cost) {
            Arrays.fill(row, 1);
        }
        double agreement = StrictMath.exp(BETA[3] / (1 - SIGMA));
        cost[sample.of("CAN")][sample.of("JPN")] = agreement;
        cost[sample.of("JPN")][sample.of("CAN")] = agreement;
    }

    @Test
    void baselineTradeIsThePublished() {
        assertThat(base[sample.of("CAN")][sample.of("JPN")]).isCloseTo(4871.829146442, within(1e-5));
    }

    @Test
    void reproducesAllThirtyCountriesToAMillionthOfAPoint() {
        var world = Conditional.solve(base, cost, SIGMA, sample.of("DEU"));
        assertThat(published.rows()).hasSize(30);
        for (var row : published.rows()) {
            int i = sample.of(row.text("country"));
            double gdp = 100 * (1 / (world.outward()[i] * world.inward()[i]) - 1);
            assertThat(gdp).as(row.text("country")).isCloseTo(row.number("GDP change (percent)"), within(1e-6));
            assertThat(100 * (world.inward()[i] - 1)).isCloseTo(row.number("imr change (percent)"), within(1e-6));
            assertThat(100 * (1 / world.outward()[i] - 1))
                    .isCloseTo(row.number("factory gate price change (percent)"), within(1e-6));
        }
    }

    /** Where gegravity's prices stop halfway: the full equilibrium, from an independent run in another language. */
    @Test
    void fullEquilibriumAgreesWithAnIndependentRun() {
        double[] ones = new double[base.length];
        Arrays.fill(ones, 1);
        var world = new Armington(base, SIGMA, 1, Closure.FIXED_SHARE).solve(cost, ones);
        assertThat(world.converged()).isTrue();
        assertThat(100 * (world.realIncome()[sample.of("CAN")] - 1)).isCloseTo(0.42822685, within(1e-7));
        assertThat(100 * (world.realIncome()[sample.of("JPN")] - 1)).isCloseTo(0.05041277, within(1e-7));
        assertThat(100 * (world.realIncome()[sample.of("USA")] - 1)).isCloseTo(-0.00660608, within(1e-7));
    }
}
