package org.ortaq.region.tradecosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.region.Corner;
import org.ortaq.region.economy.SmallWorld;

class TradeCostsTest {

    private static final List<String> CODES = List.of("KAZ", "KGZ", "RUS", "TJK", "TKM", "UZB");
    private static final int KAZ = 0;
    private static final int RUS = 2;
    private static final int UZB = 5;

    private static SmallWorld world() {
        var km = new StringBuilder("a,b,km,contiguous,common_language\n");
        var duties = new StringBuilder("importer,exporter,duty_percent,since\n");
        for (int i = 0; i < CODES.size(); i++) {
            duties.append(CODES.get(i)).append(",,8,2000-01-01\n");
            for (int j = i + 1; j < CODES.size(); j++) {
                km.append(CODES.get(i)).append(',').append(CODES.get(j)).append(",1000,true,false\n");
            }
        }
        duties.append("UZB,RUS,20,2025-03-01\n");
        return new SmallWorld()
                .with("trade-distances", km.toString())
                .with("trade-duties", duties.toString())
                .with("trade-agreements", """
                        id,importers,exporters,both_ways,in_force,status,duty_percent
                        one,KAZ;UZB,KAZ;UZB,true,2016-01-01,in-force,0
                        later,RUS,KAZ,false,2026-01-01,in-force,1
                        talk,TKM,UZB,true,,talked-about,0
                        """)
                .with("trade-nontariff", """
                        id,priority,importers,exporters,parameter
                        all,9,*,*,trade.far
                        near,1,KAZ;UZB,KAZ;UZB,trade.near
                        """)
                .with("trade-shape", """
                        year,exporter,importer,sitc_section,value_musd,evidence
                        2015,KAZ,UZB,0,0.1,derived
                        2015,KAZ,UZB,3,0.2,derived
                        2015,KAZ,UZB,5,0.3,derived
                        """);
    }

    private static TradeCosts costs() {
        return TradeCosts.read(world().reading());
    }

    @Test
    void agreementsLowerAndNamedDutiesSet() {
        var costs = costs();
        assertThat(costs.customsDuty(KAZ, UZB)).isZero();
        assertThat(costs.customsDuty(RUS, UZB)).isEqualTo(0.08);
        assertThat(costs.at(2025).customsDuty(RUS, UZB)).isEqualTo(0.2);
        assertThat(costs.customsDuty(KAZ, RUS)).isEqualTo(0.08);
        assertThat(costs.at(2026).customsDuty(KAZ, RUS)).isEqualTo(0.01);
        assertThat(costs.customsDuty(UZB, 4)).isEqualTo(0.08);
    }

    @Test
    void whatComesAfterTheAsOfDateIsNotKnown() {
        var costs = TradeCosts.read(world().reading(LocalDate.of(2023, 12, 31), 2023, Corner.CENTRAL));
        assertThat(costs.at(2030).customsDuty(RUS, UZB)).isEqualTo(0.08);
    }

    @Test
    void theRowOfLowestPriorityNumberHolds() {
        assertThat(costs().nonTariffEquivalent(KAZ, UZB)).isEqualTo(0.2);
        assertThat(costs().nonTariffEquivalent(RUS, UZB)).isEqualTo(0.3);
        assertThat(costs().nonTariffEquivalent(UZB, UZB)).isZero();
    }

    @Test
    void wedgeIsDutyAndNonTariffTimesFactor() {
        assertThat(costs().wedge(RUS, UZB)).isCloseTo(1.38, within(1e-12));
        assertThat(costs().scaleCost(RUS, UZB, 1.5).wedge(RUS, UZB)).isCloseTo(2.07, within(1e-12));
    }

    @Test
    void leversMergeInAnyOrder() {
        var costs = costs();
        assertThat(costs.lowerDuty(RUS, UZB, 0.05).lowerDuty(RUS, UZB, 0.02).customsDuty(RUS, UZB))
                .isEqualTo(0.02);
        assertThat(costs.lowerDuty(RUS, UZB, 0.02).addDuty(RUS, UZB, 0.1))
                .isEqualTo(costs.addDuty(RUS, UZB, 0.1).lowerDuty(RUS, UZB, 0.02));
        assertThat(costs.scaleNonTariff(RUS, UZB, 0.5).scaleNonTariff(RUS, UZB, 0.8))
                .isEqualTo(costs.scaleNonTariff(RUS, UZB, 0.8).scaleNonTariff(RUS, UZB, 0.5));
        assertThat(costs.lowerDuty(RUS, UZB, 0.05).base()).isSameAs(costs.base());
    }

    @Test
    void leversLeaveTheOldCostsAlone() {
        var costs = costs();
        double before = costs.wedge(RUS, UZB);
        costs.addDuty(RUS, UZB, 0.1);
        costs.scaleNonTariff(RUS, UZB, 0);
        assertThat(costs.wedge(RUS, UZB)).isEqualTo(before);
    }

    @Test
    void orderOfRowsChangesNothing() {
        var straight = costs();
        var lines = new ArrayList<>(
                List.of("2015,KAZ,UZB,0,0.1,derived", "2015,KAZ,UZB,3,0.2,derived", "2015,KAZ,UZB,5,0.3,derived"));
        Collections.reverse(lines);
        var turned = TradeCosts.read(world().with(
                        "trade-shape",
                        "year,exporter,importer,sitc_section,value_musd,evidence\n" + String.join("\n", lines) + "\n")
                .reading());
        assertThat(turned).isEqualTo(straight);
    }

    @Test
    void anImportedMatrixIsKnownAndOfOneYear() {
        var header = "year,exporter,importer,sitc_section,value_musd,evidence\n";
        var imported = world().with(
                        "trade-shape",
                        header + "2023,KAZ,UZB,0,7,study\n2023,KAZ,RUS,0,2,derived\n2023,KAZ,RUS,1,2,study\n");
        var base = TradeCosts.read(imported.reading()).base();
        assertThat(base.shapeYear()).isEqualTo(2023);
        assertThat(base.reports()).hasSize(1); // a pair is as strong as its weakest row
        assertThat(base.reports().getFirst().musd()).isEqualTo(7);
        assertThat(costs().base().reports()).isEmpty();
        var mixed = world().with("trade-shape", header + "2023,KAZ,UZB,0,7,study\n2015,KAZ,UZB,1,2,study\n");
        TradeCosts.read(mixed.reading());
        assertThat(mixed.problems().all().getFirst().expected()).contains("one year");
    }

    @Test
    void missingIsNotZero() {
        assertThat(costs().base().shape().get(UZB, KAZ)).isNaN();
        assertThat(costs().base().shape().get(KAZ, UZB)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void reportsWhatIsWrongInTheTables() {
        var world = world().with(
                        "trade-duties",
                        "importer,exporter,duty_percent,since\nKZK,,8,2000-01-01\nUZB,,900,2000-01-01\n");
        TradeCosts.read(world.reading());
        var found = world.problems().all().toString();
        assertThat(found).contains("'KZK' is not a country").contains("duty_percent must be 0 to 500");
    }

    @Test
    void refusesALeverOnTheHomeMarket() {
        assertThatThrownBy(() -> costs().addDuty(KAZ, KAZ, 0.1)).hasMessageContaining("must differ");
        assertThatThrownBy(() -> costs().scaleCost(KAZ, UZB, 0)).hasMessageContaining("factor must be positive");
    }
}
