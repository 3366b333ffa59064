package org.ortaq.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.region.Corner;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Network;

class ClosureStudyTest {

    private static final Parameters CENTRAL = Shipped.parameters(Corner.CENTRAL);
    private static final Network BASE = Shipped.network(2024);
    private static final double[][] TONNES = new TransportModel().tonnes(BASE, RoughTrade.musd(BASE.countries(), 2023));
    private static final ClosureStudy STUDY = new ClosureStudy(BASE, CENTRAL, TONNES);
    private static final List<Closure> ALL = STUDY.one();

    private static Closure of(String id) {
        return ALL.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyLinkBorderAndPortOfTheRegionIsClosedOnce() {
        assertThat(ALL).hasSizeGreaterThan(150);
        assertThat(ALL.stream().map(Closure::id).distinct().count()).isEqualTo(ALL.size());
        assertThat(ALL.stream().map(Closure::kind)).containsOnly("link", "border", "port");
        assertThat(ALL).allSatisfy(c -> {
            assertThat(c.residual()).isLessThan(1e-5);
            assertThat(c.divertedMt()).isGreaterThanOrEqualTo(0);
            assertThat(c.unservedMt()).isGreaterThanOrEqualTo(0);
            assertThat(Arrays.stream(c.byCountry()).sum()).isCloseTo(c.extraCostMusd(), within(1e-6));
        });
    }

    /** What goes through a point in the base is what its closure diverts or cuts off, third-party transit in it. */
    @Test
    void divertedFreightIsWhatWentThrough() {
        var model = new TransportModel();
        var ways = TransportModel.ways(BASE, CENTRAL, TONNES);
        var demands = TransportModel.demands(BASE, CENTRAL, ways.states(), TONNES);
        var loading = TransportModel.assignment(ways.states(), CENTRAL).spread(demands, ways.routes());
        for (var id : List.of("dostyk", "saryagash", "altynkol")) {
            var closure = of(id);
            assertThat(closure.divertedMt() + closure.unservedMt())
                    .as(id)
                    .isCloseTo(loading.server()[Shipped.point(BASE, id)], within(1e-6));
        }
        assertThat(model.costs(BASE, CENTRAL, TONNES).unservedMt()).isZero();
    }

    @Test
    void closingABusyGateCostsAndAnUnusedOneDoesNot() {
        assertThat(of("dostyk").extraCostMusd()).isPositive();
        assertThat(of("saryagash").extraCostMusd()).isPositive();
        var unused = ALL.stream().filter(c -> c.divertedMt() == 0 && c.extraCostMusd() == 0);
        assertThat(unused).isNotEmpty();
    }

    /** With fixed freight, queues can make a closure of a small link cheaper (Braess 1968), but never by much. */
    @Test
    void noClosureIsMuchOfABlessing() {
        assertThat(ALL).allSatisfy(c -> assertThat(c.extraCostMusd()).as(c.id()).isGreaterThan(-60));
    }

    @Test
    void bothGatesTogetherCostMoreThanEach() {
        var both = STUDY.together("both", "both", List.of("dostyk", "altynkol"), List.of());
        assertThat(both.extraCostMusd())
                .isGreaterThan(of("dostyk").extraCostMusd())
                .isGreaterThan(of("altynkol").extraCostMusd());
        assertThat(both.divertedMt()).isGreaterThan(of("dostyk").divertedMt());
    }

    @Test
    void closedTransitDivertsWhatGoesThrough() {
        var north = STUDY.together("north", "Northern route", List.of(), List.of("BLR", "RUS"));
        assertThat(north.divertedMt()).isGreaterThan(5);
        assertThat(north.extraCostMusd()).isPositive();
    }
}
