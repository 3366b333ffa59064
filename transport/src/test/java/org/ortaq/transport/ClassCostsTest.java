package org.ortaq.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ortaq.region.Corner;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Network;

class ClassCostsTest {

    private static final TransportModel MODEL = new TransportModel();
    private static final Parameters CENTRAL = Shipped.parameters(Corner.CENTRAL);
    private static final Network BASE = Shipped.network(2024);
    private static final int N = BASE.countries().size();
    private static final double[][] FLOWS = RoughTrade.musd(BASE.countries(), 2023);
    private static final double[][] TONNES = MODEL.tonnes(BASE, FLOWS);
    private static final Ways WAYS = TransportModel.ways(BASE, CENTRAL, TONNES);
    private static final TransportResult RESULT = MODEL.costs(BASE, CENTRAL, TONNES);
    private static final double[][][] COST = MODEL.adValoremByClass(BASE, CENTRAL, WAYS, RESULT, TONNES);

    private static int of(String code) {
        return BASE.countries().of(code);
    }

    @Test
    void bulkPaysMoreOfItsValueInFreightAndMachinesMoreInTime() {
        int chn = of("CHN");
        int uzb = of("UZB");
        assertThat(COST).hasNumberOfRows(10);
        assertThat(COST[2][chn][uzb]).isGreaterThan(COST[7][chn][uzb]);
        double[][][] dearTime = MODEL.adValoremByClass(
                BASE, Shipped.with(CENTRAL, "transport.value-of-time", 0.021), WAYS, RESULT, TONNES);
        double machines = dearTime[7][chn][uzb] - COST[7][chn][uzb];
        double ores = dearTime[2][chn][uzb] - COST[2][chn][uzb];
        assertThat(machines).isGreaterThan(2 * ores);
    }

    @Test
    void nothingIsNegativeAndHomeIsFree() {
        for (double[][] goods : COST) {
            for (int i = 0; i < N; i++) {
                assertThat(goods[i][i]).isZero();
                for (int j = 0; j < N; j++) {
                    assertThat(goods[i][j]).isGreaterThanOrEqualTo(0).isLessThan(10);
                }
            }
        }
    }

    /** Goods of the mean value of time, weighted by their share, cost about what the one class of goods costs. */
    @Test
    void theMeanOfTheClassesIsNearTheOneClass() {
        double[][] one = MODEL.adValorem(BASE, CENTRAL, RESULT);
        int kaz = of("KAZ");
        int uzb = of("UZB");
        double mean = 0;
        for (int c = 0; c < COST.length; c++) {
            mean += BASE.goods().mix(c, kaz, uzb) * BASE.goods().networkShare(c, kaz, uzb) * COST[c][kaz][uzb];
        }
        assertThat(mean).isCloseTo(one[kaz][uzb], within(0.25 * one[kaz][uzb]));
    }

    @Test
    void tonnesOfTheClassesAddUp() {
        int classes = BASE.goods().classes().size();
        double[][][] flows = new double[classes][N][N];
        for (int c = 0; c < classes; c++) {
            for (int i = 0; i < N; i++) {
                for (int j = 0; j < N; j++) {
                    flows[c][i][j] = FLOWS[i][j] * BASE.goods().mix(c, i, j);
                }
            }
        }
        double[][] mt = MODEL.tonnesOfClasses(BASE, flows);
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                assertThat(mt[i][j]).isCloseTo(TONNES[i][j], within(1e-9 + 1e-9 * TONNES[i][j]));
            }
        }
    }

    @Test
    void theFullerDirectionPaysMore() {
        double[][] oneWay = new double[N][N];
        oneWay[of("CHN")][of("UZB")] = 5;
        var r = MODEL.costs(BASE, CENTRAL, oneWay);
        assertThat(r.usdPerTonne()[of("CHN")][of("UZB")]).isGreaterThan(r.usdPerTonne()[of("UZB")][of("CHN")]);
        var none = MODEL.costs(BASE, Shipped.with(CENTRAL, "transport.empties-share", 0), oneWay);
        assertThat(none.usdPerTonne()[of("CHN")][of("UZB")])
                .isCloseTo(none.usdPerTonne()[of("UZB")][of("CHN")], within(1e-9));
        double mean = (r.usdPerTonne()[of("CHN")][of("UZB")] + r.usdPerTonne()[of("UZB")][of("CHN")]) / 2;
        assertThat(mean).isCloseTo(none.usdPerTonne()[of("CHN")][of("UZB")], within(1e-6));
    }
}
