package org.ortaq.trade.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConditionalTest {

    @Test
    void noChangeLeavesResistancesAtOne() {
        var result = Conditional.solve(ArmingtonTest.world(6, 2), ArmingtonTest.ones(6), 5, 0);
        assertThat(result.outward()).containsOnly(1.0);
        assertThat(result.inward()).containsOnly(1.0);
    }

    @Test
    void aDearerFlowRaisesTheResistanceOfItsEndsAgainstTheReference() {
        var cost = ArmingtonTest.ones(6);
        cost[2][3] = 1.5;
        var result = Conditional.solve(ArmingtonTest.world(6, 2), cost, 5, 0);
        assertThat(result.residual()).isLessThan(1e-12);
        assertThat(result.inward()[0]).isCloseTo(1, within(1e-15));
        assertThat(result.inward()[3]).isGreaterThan(1);
        assertThat(result.outward()[2]).isGreaterThan(1);
    }

    /** Two equal countries: both resistances carry half of a cost that falls alike on both ways. */
    @Test
    void symmetricCountriesFollowTheClosedForm() {
        double[][] flow = {{60, 40}, {40, 60}};
        double[][] cost = {{1, 0.5}, {0.5, 1}};
        var result = Conditional.solve(flow, cost, 3, 0);
        double product = StrictMath.exp(-StrictMath.log(0.6 + 0.4 * 4) / 2);
        assertThat(result.outward()[1] * result.inward()[1]).isCloseTo(product, within(1e-12));
    }
}
