package org.ortaq.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.region.Corner;
import org.ortaq.region.Metric;
import org.ortaq.region.Outcome;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Network;

class TransportModelTest {

    private static final TransportModel MODEL = new TransportModel();
    private static final Parameters CENTRAL = Shipped.parameters(Corner.CENTRAL);
    private static final Network BASE = Shipped.network(2024);
    private static final int N = BASE.countries().size();

    /** Route choice without queues or spread, so that laws of free flow hold exactly. */
    private static TransportResult freeFlow(Network network) {
        return MODEL.costs(withoutTransit(network), CENTRAL, new double[N][N]);
    }

    private static Network withoutTransit(Network n) {
        return new Network(
                n.year(),
                n.countries(),
                n.places(),
                n.links(),
                n.points(),
                n.operations(),
                n.gateways(),
                List.of(),
                n.corridors(),
                n.goods(),
                n.premiums(),
                n.closures(),
                n.pairRates());
    }

    private static double generalised(TransportResult r, int i, int j) {
        return r.usdPerTonne()[i][j] + StateGraph.usdPerHour(CENTRAL) * r.hours()[i][j];
    }

    private static int of(String code) {
        return BASE.countries().of(code);
    }

    private static double[][] tonnes() {
        return MODEL.tonnes(BASE, RoughTrade.musd(BASE.countries(), 2023));
    }

    @Test
    void everyPairIsReachedAndNothingMovesAtHomeForMoney() {
        var r = freeFlow(BASE);
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                assertThat(r.usdPerTonne()[i][j]).isEqualTo(r.usdPerTonne()[j][i]);
                assertThat(r.hours()[i][j]).isBetween(i == j ? 0.0 : 20.0, 60 * 24.0);
                assertThat(r.usdPerTonne()[i][j]).isBetween(i == j ? 0.0 : 20.0, 800.0);
            }
        }
        assertThat(r.usdPerTonne()[of("KAZ")][of("KAZ")]).isZero();
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void theModelRunsAtEveryCorner(Corner corner) {
        var parameters = Shipped.parameters(corner);
        var network = Shipped.network(2024, parameters, UnaryOperator.identity());
        var mt = MODEL.tonnes(network, RoughTrade.musd(network.countries(), 2023));
        var r = MODEL.costs(network, parameters, mt);
        assertThat(MODEL.outcomes(network, r)).isNotEmpty();
        assertThat(r.residual()).isLessThan(1);
        assertThat(r.unservedMt()).isZero();
    }

    @Test
    void closingALinkNeverLowersAGeneralisedCost() {
        var before = freeFlow(BASE);
        var random = new Random(4);
        for (int trial = 0; trial < 40; trial++) {
            var link = BASE.links().get(random.nextInt(BASE.links().size()));
            var after = freeFlow(BASE.close(link.id()));
            for (int i = 0; i < N; i++) {
                for (int j = 0; j < N; j++) {
                    assertThat(generalised(after, i, j))
                            .as(
                                    "%s %s-%s",
                                    link.id(),
                                    BASE.countries().code(i),
                                    BASE.countries().code(j))
                            .isGreaterThanOrEqualTo(generalised(before, i, j) - 1e-9);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cku", "darbaza-maktaaral", "trans-afghan", "bakhty"})
    void openingAProjectNeverRaisesACostAndLowersOne(String project) {
        var before = freeFlow(BASE);
        var after = freeFlow(BASE.open(project));
        double sum = 0;
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                assertThat(generalised(after, i, j)).isLessThanOrEqualTo(generalised(before, i, j) + 1e-9);
                sum += generalised(before, i, j) - generalised(after, i, j);
            }
        }
        if (!project.equals("darbaza-maktaaral")) {
            // that line is capacity beside Saryagash, not a shorter way
            assertThat(sum).isGreaterThan(0.5);
        }
    }

    @Test
    void darbazaMaktaaralRelievesSaryagash() {
        var before = MODEL.costs(BASE, CENTRAL, tonnes());
        var network = BASE.open("darbaza-maktaaral");
        var after = MODEL.costs(network, CENTRAL, tonnes());
        int saryagash = Shipped.point(BASE, "saryagash");
        assertThat(after.pointLoad(saryagash)).isLessThan(before.pointLoad(saryagash));
    }

    @Test
    void quickerBordersShortenThePairsThatCrossThem() {
        var before = freeFlow(BASE);
        var after = freeFlow(BASE.scaleBorderTime("CA5", 0.5));
        for (int i : BASE.countries().members()) {
            for (int j : BASE.countries().members()) {
                if (i != j) {
                    assertThat(generalised(after, i, j)).isLessThan(generalised(before, i, j));
                }
            }
        }
        assertThat(after.hours()[of("KAZ")][of("UZB")]).isLessThan(before.hours()[of("KAZ")][of("UZB")]);
        assertThat(after.hours()[of("CHN")][of("MNG")]).isEqualTo(before.hours()[of("CHN")][of("MNG")]);
    }

    @Test
    void lowerRatesOfAPairLowerItsMoneyOnly() {
        var before = freeFlow(BASE);
        var after = freeFlow(BASE.scaleFreightRate("CHN+UZB", 0.8));
        assertThat(after.usdPerTonne()[of("UZB")][of("CHN")])
                .isCloseTo(0.8 * before.usdPerTonne()[of("UZB")][of("CHN")], within(1e-9));
        assertThat(after.usdPerTonne()[of("KAZ")][of("CHN")]).isEqualTo(before.usdPerTonne()[of("KAZ")][of("CHN")]);
    }

    @Test
    void closedTransitTurnsOutsidersAwayButNotTheBlocItself() {
        var before = freeFlow(BASE);
        var after = freeFlow(BASE.closeTransitThrough(List.of("RUS", "BLR")));
        assertThat(generalised(after, of("KAZ"), of("DEU"))).isGreaterThan(generalised(before, of("KAZ"), of("DEU")));
        assertThat(generalised(after, of("KAZ"), of("RUS")))
                .isCloseTo(generalised(before, of("KAZ"), of("RUS")), within(1e-9));
        var shift = MODEL.costs(BASE.closeTransitThrough(List.of("RUS", "BLR")), CENTRAL, tonnes());
        var was = MODEL.costs(BASE, CENTRAL, tonnes());
        assertThat(volume(shift, "middle-corridor")).isGreaterThan(volume(was, "middle-corridor"));
        assertThat(volume(shift, "northern-route")).isLessThan(volume(was, "northern-route"));
    }

    /** Crowded networks of later years, with and without the northern way. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 2, 2.5, 3})
    void loadsAndWaitsAgreeHoweverCrowded(double times) {
        var mt = tonnes();
        for (var row : mt) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= times;
            }
        }
        for (var corner : Corner.values()) {
            var parameters = Shipped.parameters(corner);
            assertThat(MODEL.costs(BASE, parameters, mt).residual()).isLessThan(1e-6);
            var closed = BASE.closeTransitThrough(List.of("RUS", "BLR"));
            assertThat(MODEL.costs(closed, parameters, mt).residual()).isLessThan(1e-6);
        }
    }

    private static double volume(TransportResult result, String corridor) {
        return MODEL.outcomes(BASE, result).stream()
                .filter(o -> o.metric().equals(TransportMetrics.CORRIDOR_VOLUME.id())
                        && o.area().equals(corridor))
                .mapToDouble(Outcome::value)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFG", "IRN"})
    void aClosedBorderIsDearerForItsNeighbours(String country) {
        var before = freeFlow(BASE);
        var after = freeFlow(BASE.closeBorderWith(country));
        for (int i : BASE.countries().members()) {
            assertThat(generalised(after, i, of(country))).isGreaterThan(generalised(before, i, of(country)));
        }
    }

    @Test
    void moreCapacityShortensTheWait() {
        int dostyk = Shipped.point(BASE, "dostyk");
        var before = MODEL.costs(BASE, CENTRAL, tonnes());
        var after = MODEL.costs(BASE.scaleCapacity("dostyk", 2), CENTRAL, tonnes());
        assertThat(before.pointWait(dostyk)).isGreaterThan(1);
        assertThat(after.pointWait(dostyk)).isLessThan(before.pointWait(dostyk));
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        var shuffled = Shipped.network(2024, CENTRAL, TransportModelTest::shuffleRows);
        var a = MODEL.costs(BASE, CENTRAL, tonnes());
        var b = MODEL.costs(shuffled, CENTRAL, tonnes());
        assertThat(MODEL.outcomes(shuffled, b)).isEqualTo(MODEL.outcomes(BASE, a));
        assertThat(b.usdPerTonne()).isDeepEqualTo(a.usdPerTonne());
    }

    private static String shuffleRows(String csv) {
        var lines = new ArrayList<>(csv.lines().toList());
        var header = lines.removeFirst();
        Collections.shuffle(lines, new Random(7));
        lines.addFirst(header);
        return String.join("\n", lines) + "\n";
    }

    @Test
    void leversCommute() {
        var a = BASE.open("cku").close("dostyk").scaleBorderTime("KAZ+UZB", 0.5).scaleBorderTime("CA5", 0.8);
        var b = BASE.scaleBorderTime("CA5", 0.8)
                .close("dostyk")
                .scaleBorderTime("KAZ+UZB", 0.5)
                .open("cku");
        assertThat(MODEL.outcomes(b, MODEL.costs(b, CENTRAL, tonnes())))
                .isEqualTo(MODEL.outcomes(a, MODEL.costs(a, CENTRAL, tonnes())));
    }

    @Test
    void goodsOfPipelinesStayOutOfTheNetwork() {
        double[][] flows = new double[N][N];
        flows[of("TKM")][of("CHN")] = 9600;
        double gas = MODEL.tonnes(BASE, flows)[of("TKM")][of("CHN")];
        // 9.6 bn of gas at 450 US dollars a tonne would be over 20 million tonnes
        assertThat(gas).isLessThan(2);
        assertThat(BASE.goods().networkShare(of("TKM"), of("CHN"))).isLessThan(0.2);
    }

    @Test
    void adValoremGrowsWithTheValueOfTime() {
        var r = freeFlow(BASE);
        double[][] cost = MODEL.adValorem(BASE, CENTRAL, r);
        double[][] dearTime = MODEL.adValorem(BASE, Shipped.with(CENTRAL, "transport.value-of-time", 0.021), r);
        int chn = of("CHN");
        int uzb = of("UZB");
        assertThat(dearTime[chn][uzb]).isGreaterThan(cost[chn][uzb]);
        assertThat(cost[chn][uzb]).isBetween(0.03, 0.5);
        assertThat(cost[uzb][uzb]).isZero();
    }

    @Test
    void everyOutcomeIsDeclared() {
        var declared =
                new TreeSet<>(TransportMetrics.all().stream().map(Metric::id).toList());
        var outcomes = MODEL.outcomes(BASE, MODEL.costs(BASE, CENTRAL, tonnes()));
        assertThat(outcomes).allSatisfy(o -> assertThat(declared).contains(o.metric()));
        assertThat(new TreeSet<>(outcomes.stream().map(Outcome::metric).toList()))
                .isEqualTo(declared);
        assertThat(outcomes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void twoRunsAreTheSame() {
        var a = MODEL.outcomes(BASE, MODEL.costs(BASE, CENTRAL, tonnes()));
        assertThat(MODEL.outcomes(BASE, MODEL.costs(BASE, CENTRAL, tonnes()))).isEqualTo(a);
    }
}
