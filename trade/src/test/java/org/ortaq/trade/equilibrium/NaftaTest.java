package org.ortaq.trade.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ortaq.trade.NaftaSample;
import org.ortaq.trade.Reference;

/**
 * NAFTA's tariffs as in Caliendo and Parro (2015), deficits removed first: all 31 regions beside the package cp2015, the
 * exact change of welfare beside independent runs.
 */
class NaftaTest {

    private final NaftaSample nafta = NaftaSample.read();
    private final MultiSector base = new MultiSector(nafta.data());
    private final Change before = base.unchanged(Closure.BALANCED);
    private final Change after = base.unchanged(Closure.BALANCED);

    private Welfare[] solve() {
        for (int j = 0; j < nafta.sectors().size(); j++) {
            for (int m = 0; m < nafta.regions().size(); m++) {
                after.tariff[j][m] = nafta.tariffAfter()[j][m].clone();
            }
        }
        var solver = base.solver();
        assertThat(solver.solve(before)).isTrue();
        var first = solver.world(before);
        assertThat(solver.solve(after)).isTrue();
        var second = solver.world(after);
        assertThat(second.residual()).isLessThan(MultiSectorSolver.TOLERANCE);
        return Welfare.between(first, before, second, after);
    }

    @Test
    void reproducesAllRegionsToAMillionthOfAPoint() {
        var welfare = solve();
        var published = Reference.table("trade/cp2015/anchor_welfare_cp2015_package.csv");
        assertThat(published.rows()).hasSize(31);
        double worst = 0;
        for (var row : published.rows()) {
            var w = welfare[nafta.regions().indexOf(row.text("region"))];
            worst = Math.max(worst, Math.abs(100 * w.termsOfTrade() - row.number("tot")));
            worst = Math.max(worst, Math.abs(100 * w.volumeOfTrade() - row.number("vot")));
            worst = Math.max(worst, Math.abs(100 * w.firstOrder() - row.number("welfare")));
            worst = Math.max(worst, Math.abs(100 * w.realWage() - row.number("realwage")));
        }
        assertThat(worst).isLessThan(1e-6);
    }

    @Test
    void exactWelfareIsThatOfIndependentRuns() {
        var welfare = solve();
        assertThat(100 * welfare[nafta.regions().indexOf("Canada")].exact()).isCloseTo(-0.1101044937, within(1e-8));
        assertThat(100 * welfare[nafta.regions().indexOf("Mexico")].exact()).isCloseTo(0.0073231605, within(1e-8));
        assertThat(100 * welfare[nafta.regions().indexOf("USA")].exact()).isCloseTo(0.0741462713, within(1e-8));
    }
}
