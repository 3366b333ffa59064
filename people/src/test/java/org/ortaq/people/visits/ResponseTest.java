package org.ortaq.people.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Documents, growth and the rule of half. */
class ResponseTest {

    @Test
    void aRuleOfFourMonthsHasAThirdOfItsEffect() {
        var ratios = new DocumentRatios(new double[] {0.4, 1, 1.3});
        double[] before = {0, 1, 0};
        double[] third = {0, 2 / 3.0, 1 / 3.0};
        double[] whole = {0, 0, 1};
        assertThat(ratios.ratio(third, before)).isEqualTo(1.1, within(1e-12));
        assertThat(ratios.ratio(whole, third) * ratios.ratio(third, before)).isEqualTo(1.3, within(1e-12));
        assertThat(ratios.ratio(new double[] {0, 0, 0}, before)).isEqualTo(1);
    }

    @Test
    void aWiderDocumentMayNotMeanFewerVisits() {
        assertThatThrownBy(() -> new DocumentRatios(new double[] {1, 0.9})).hasMessageContaining("0.9");
    }

    @Test
    void growthIsOneInTheBaseYearAndItsTrendFades() {
        var rule = new GrowthRule(0.02, 0.8);
        assertThat(rule.factor(1, 1, 1.5, 0)).isEqualTo(1);
        assertThat(rule.factor(1, 1, 1.5, 100)).isEqualTo(Math.exp(0.1), within(1e-9));
        assertThat(rule.factor(1.02, 1.04, 1.5, 1))
                .isEqualTo(1.02 * Math.pow(1.04, 1.5) * Math.exp(0.02), within(1e-12));
    }

    @Test
    void theRuleOfHalfIsTheTrapezoidUnderTheDemandLine() {
        assertThat(RuleOfHalf.gain(10, 5, 20, 3)).isEqualTo(30);
        assertThat(RuleOfHalf.gain(20, 3, 10, 5)).isEqualTo(-30);
    }
}
