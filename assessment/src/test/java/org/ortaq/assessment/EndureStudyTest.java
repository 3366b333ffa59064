package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ortaq.region.Member;

class EndureStudyTest {

    private static final int LAST = 2027;

    @Test
    void balancesEndAtThePresentValueAndTheOrderIsNoWorseThanThePlan() {
        var scenario = Shipped.until(LAST);
        var endured = new EndureStudy(Shipped.DATA, scenario, 1, Monitor.SILENT).run();
        var value = new WhatIf(Shipped.DATA, scenario, 1, Monitor.SILENT).refine(scenario, Monitor.SILENT);
        assertThat(endured.members()).extracting(Endured.Path::member).containsExactly(Member.values());
        for (var path : endured.members()) {
            double present = 0;
            for (var part : Part.values()) {
                present += value.presentValue(part, path.member());
            }
            assertThat(path.balance()[path.balance().length - 1]).isCloseTo(present, within(1e-6));
        }
        assertThat(endured.lowest())
                .isGreaterThanOrEqualTo(endured.lowestAsPlanned())
                .isLessThanOrEqualTo(0);
        assertThat(endured.lowest()).isLessThanOrEqualTo(endured.bound() + 1e-9);
        assertThat(endured.breaches()).allMatch(b -> b.had() > 0 && b.ahead() < 0);
    }
}
