package org.ortaq.trade.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ortaq.trade.GegravitySample;
import org.ortaq.trade.Reference;
import org.ortaq.trade.estimation.Gravity;

/** The published experiment: a free-trade agreement of Canada and Japan in gegravity 0.3, sigma 5. */
class GegravityEquilibriumTest {

    private static final double SIGMA = 5;

    @Test
    void reproducesEveryCountryToAMillionthOfAPoint() {
        var sample = GegravitySample.read();
        var published = Reference.table("trade/gegravity/can_jpn_pta_country_results.csv");
        var fit = Gravity.estimate(sample.trade(), sample.covariates());
        int n = sample.countries().size();
        double[][] cost = new double[n][n];
        for (double[] row : cost) {
            java.util.Arrays.fill(row, 1);
        }
        double agreement = StrictMath.exp(fit.beta()[3] / (1 - SIGMA));
        cost[sample.of("CAN")][sample.of("JPN")] = agreement;
        cost[sample.of("JPN")][sample.of("CAN")] = agreement;
        double[] endowment = new double[n];
        java.util.Arrays.fill(endowment, 1);
        var model = new Armington(fit.fitted(), SIGMA, 1, Closure.FIXED_SHARE);

        var world = model.solve(cost, endowment);

        assertThat(world.converged()).isTrue();
        assertThat(published.rows()).hasSize(n);
        int germany = sample.of("DEU");
        for (var row : published.rows()) {
            int i = sample.of(row.text("country"));
            assertThat(100 * (world.realIncome()[i] - 1))
                    .as("GDP of " + row.text("country"))
                    .isCloseTo(row.number("GDP change (percent)"), within(1e-6));
            double relative = (world.factorPrice()[i] / world.factorPrice()[germany] - 1) * 100;
            double stated = (1 + row.number("factory gate price change (percent)") / 100)
                    / (1 + publishedPrice(published, "DEU") / 100);
            assertThat(relative).isCloseTo((stated - 1) * 100, within(1e-6));
        }
    }

    private static double publishedPrice(org.ortaq.table.Table table, String country) {
        return table.rows().stream()
                .filter(r -> r.text("country").equals(country))
                .findFirst()
                .orElseThrow()
                .number("factory gate price change (percent)");
    }
}
