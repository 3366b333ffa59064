package org.ortaq.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.region.Corner;
import org.ortaq.region.Metric;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.Industry;

class TradeModelTest {

    private static final Region REGION = ShippedData.region();
    private static final TradeModel MODEL = new TradeModel();
    private static final TradeBase BASE = MODEL.start(REGION);
    private static final TradeInputs UNCHANGED =
            TradeInputs.unchanged(REGION.countries().size());

    private static int of(String code) {
        return REGION.countries().of(code);
    }

    private static double value(List<Outcome> outcomes, String metric, String area) {
        return outcomes.stream()
                .filter(o -> o.metric().equals(metric) && o.area().equals(area))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Outcome> outcomes(Region region) {
        return MODEL.outcomes(region, BASE, MODEL.run(region, BASE, UNCHANGED));
    }

    @Test
    void noChangeIsTheBase() {
        var result = MODEL.run(REGION, BASE, UNCHANGED);
        assertThat(result.iterations()).isOne();
        for (int i = 0; i < BASE.gdp().length; i++) {
            assertThat(result.realIncomeHat()[i]).isCloseTo(1, within(1e-13));
            assertThat(result.realIncome()[i]).isCloseTo(BASE.gdp()[i], within(1e-13 * BASE.gdp()[i]));
            assertThat(result.tariffRevenue()[i]).isCloseTo(BASE.revenue(i), within(1e-12 * BASE.gdp()[i]));
            assertThat(result.priceIndex()[i]).isCloseTo(1, within(1e-13));
            for (int j = 0; j < BASE.gdp().length; j++) {
                assertThat(result.flows()[i][j]).isCloseTo(BASE.flows()[i][j], within(1e-12 * BASE.flows()[i][i]));
            }
        }
    }

    @Test
    void industriesAddUpToTheBalancedMatrix() {
        for (int i = 0; i < BASE.gdp().length; i++) {
            for (int j = 0; j < BASE.gdp().length; j++) {
                double sum = 0;
                for (double[][] industry : BASE.sectors().trade()) {
                    sum += industry[j][i];
                }
                assertThat(sum).isCloseTo(BASE.flows()[i][j], within(1e-9 * BASE.flows()[i][i]));
            }
            double added = Arrays.stream(BASE.sectors().valueAdded()[i]).sum();
            assertThat(added + BASE.revenue(i)).isCloseTo(BASE.gdp()[i], within(1e-9 * BASE.gdp()[i]));
            assertThat(Arrays.stream(BASE.sectors().finalDemand()[i]).min().orElseThrow())
                    .isPositive();
            for (var industry : Industry.values()) {
                int s = industry.ordinal();
                assertThat(BASE.sectors().trade()[s][i][i]).isPositive();
                double used = Arrays.stream(BASE.sectors().intermediate()[i][s]).sum()
                        + BASE.sectors().finalDemand()[i][s];
                double bought = 0;
                for (int k = 0; k < BASE.gdp().length; k++) {
                    bought += BASE.sectors().trade()[s][i][k]
                            * (1 + BASE.sectors().tariff()[s][i][k]);
                }
                assertThat(used).as(industry.id()).isCloseTo(bought, within(1e-9 * BASE.gdp()[i]));
            }
        }
    }

    /** The mixes that everybody knows: Turkmen gas for China, Tajik power for Afghanistan, Kazakh oil. */
    @Test
    void energyGoesWhereItGoes() {
        var trade = BASE.sectors().trade();
        assertThat(trade[Industry.GAS.ordinal()][of("CHN")][of("TKM")])
                .isGreaterThan(0.8 * BASE.flows()[of("TKM")][of("CHN")]);
        assertThat(trade[Industry.ELECTRICITY.ordinal()][of("AFG")][of("TJK")]).isPositive();
        assertThat(trade[Industry.OIL.ordinal()][of("ITA")][of("KAZ")])
                .isGreaterThan(0.5 * BASE.flows()[of("KAZ")][of("ITA")]);
    }

    @Test
    void aDutyEarnsRevenueAndADutyCutLosesIt() {
        int uzb = of("UZB");
        int chn = of("CHN");
        var before = MODEL.run(REGION, BASE, UNCHANGED);
        var dearer = MODEL.run(REGION.with(REGION.tradeCosts().addDuty(chn, uzb, 0.05)), BASE, UNCHANGED);
        var free = MODEL.run(REGION.with(REGION.tradeCosts().lowerDuty(chn, uzb, 0)), BASE, UNCHANGED);
        assertThat(dearer.tariffRevenue()[uzb]).isGreaterThan(before.tariffRevenue()[uzb]);
        assertThat(free.tariffRevenue()[uzb]).isLessThan(before.tariffRevenue()[uzb]);
        double imports = BASE.flows()[chn][uzb];
        double loss = (dearer.realIncome()[uzb] - before.realIncome()[uzb]) / imports;
        assertThat(Math.abs(loss))
                .as("an iceberg of 5 percent would cost about 0.05")
                .isLessThan(0.02);
    }

    /** A more productive industry sells more and its country gains about its output times the change. */
    @Test
    void productivityEntersByIndustry() {
        var in = TradeInputs.unchanged(BASE.gdp().length);
        int uzb = of("UZB");
        int textiles = Industry.FOOD_TEXTILES.ordinal();
        in.industryProductivity()[uzb][textiles] = 1.01;
        var result = MODEL.run(REGION, BASE, in);
        assertThat(result.byIndustry()[textiles][uzb][of("RUS")])
                .isGreaterThan(1.02 * BASE.sectors().trade()[textiles][of("RUS")][uzb]);
        double gain = result.realIncome()[uzb] - BASE.gdp()[uzb];
        assertThat(gain / (0.01 * BASE.output(uzb, textiles))).isBetween(0.7, 1.1);
    }

    @Test
    void pipelinesAndPowerLinesAreNoFreight() {
        int n = BASE.gdp().length;
        double[][] before = new double[n][n];
        double[][] now = new double[n][n];
        now[of("TKM")][of("UZB")] = 0.3;
        var result = MODEL.run(REGION, BASE, new TradeInputs(now, before, UNCHANGED.productivity()));
        int gas = Industry.GAS.ordinal();
        int food = Industry.FOOD_TEXTILES.ordinal();
        double gasKept =
                result.byIndustry()[gas][of("TKM")][of("UZB")] / BASE.sectors().trade()[gas][of("UZB")][of("TKM")];
        double foodKept =
                result.byIndustry()[food][of("TKM")][of("UZB")] / BASE.sectors().trade()[food][of("UZB")][of("TKM")];
        assertThat(gasKept).isBetween(0.97, 1.03);
        assertThat(foodKept).isLessThan(0.5);
    }

    /** Years solved one after another are the years solved alone. */
    @Test
    void warmYearsAreTheSame() {
        var years = MODEL.years(BASE);
        years.run(REGION.at(2035), UNCHANGED);
        var warm = years.run(REGION.at(2030), UNCHANGED);
        var alone = MODEL.run(REGION.at(2030), BASE, UNCHANGED);
        assertThat(warm.realIncomeHat()).containsExactly(alone.realIncomeHat(), within(1e-9));
    }

    @Test
    void uzbekKazakhTradeIsNotReversed() {
        var region = ShippedData.regionOf2023();
        var base = MODEL.start(region);
        // Uzbekistan counted 1.4 bn out and 3.2 bn in for 2022, Kazakhstan 4.4 bn both ways for 2023.
        assertThat(base.flows()[of("UZB")][of("KAZ")]).isBetween(1200.0, 1600.0);
        assertThat(base.flows()[of("KAZ")][of("UZB")]).isBetween(2700.0, 3400.0);
    }

    @Test
    void knownCellsStandInDollarsOfTheBaseYear() {
        assertThat(BASE.known()).hasSizeGreaterThan(40);
        for (var cell : BASE.known()) {
            assertThat(BASE.balanced().flow()[cell.exporter()][cell.importer()]).isEqualTo(cell.musd());
            assertThat(cell.facts()).isNotEmpty();
        }
        assertThat(BASE.isKnown(of("UZB"), of("KAZ"))).isTrue();
        assertThat(BASE.isKnown(of("TKM"), of("KGZ"))).isFalse();
    }

    @Test
    void everyPairOfTheFiveTrades() {
        for (int i : REGION.countries().members()) {
            for (int j : REGION.countries().members()) {
                assertThat(BASE.flows()[i][j]).isPositive();
            }
        }
    }

    @Test
    void totalsOfTheFiveAreTheReported() {
        double cif = REGION.parameters().get("trade.cif-over-fob");
        assertThat(BASE.balanced().rowTotal()[of("UZB")]).isCloseTo(26_900, within(1e-6));
        assertThat(BASE.balanced().columnTotal()[of("UZB")] * cif).isCloseTo(38_900, within(1e-6));
    }

    @Test
    void gravityFallsWithDistanceAndRisesWithACommonBorder() {
        assertThat(BASE.gravity().converged()).isTrue();
        assertThat(BASE.gravity().beta()[0]).isBetween(-1.5, -0.3);
        assertThat(BASE.gravity().beta()[1]).isPositive();
    }

    @Test
    void worldTradeAddsUpInEveryYear() {
        for (int year : new int[] {2025, 2030, 2040}) {
            var result = MODEL.run(REGION.at(year), BASE, UNCHANGED);
            assertThat(result.converged()).isTrue();
            assertThat(result.residual()).isLessThan(1e-10);
            assertThat(result.iterations()).isLessThan(200);
            double[] endowment = REGION.at(year).economy().gdp();
            for (int i = 0; i < endowment.length; i++) {
                double sold = Arrays.stream(result.flows()[i]).sum();
                assertThat(sold).isPositive().isFinite();
                assertThat(result.realIncome()[i] / endowment[i]).isBetween(0.85, 1.15);
            }
        }
    }

    @Test
    void cheaperTransportRaisesTheFlowAndTheIncomeOfBoth() {
        double[][] before = new double[BASE.gdp().length][BASE.gdp().length];
        for (double[] row : before) {
            Arrays.fill(row, 0.1);
        }
        double[][] now = Arrays.stream(before).map(double[]::clone).toArray(double[][]::new);
        now[of("KAZ")][of("UZB")] = 0.08;
        now[of("UZB")][of("KAZ")] = 0.08;
        var result = MODEL.run(REGION, BASE, new TradeInputs(now, before, UNCHANGED.productivity()));
        assertThat(result.flows()[of("KAZ")][of("UZB")]).isGreaterThan(BASE.flows()[of("KAZ")][of("UZB")]);
        assertThat(result.realIncome()[of("UZB")]).isGreaterThan(BASE.gdp()[of("UZB")]);
        assertThat(result.realIncome()[of("KAZ")]).isGreaterThan(BASE.gdp()[of("KAZ")]);
    }

    @Test
    void cheaperImportsGainSomethingAndAtMostTheCostSaved() {
        int n = BASE.gdp().length;
        double[][] now = new double[n][n];
        double[][] before = new double[n][n];
        for (double[] row : before) {
            Arrays.fill(row, 0.1);
        }
        for (int i = 0; i < n; i++) {
            now[i] = before[i].clone();
            now[i][of("TJK")] = 0.0999;
            before[i][i] = 0;
            now[i][i] = 0;
        }
        var result = MODEL.run(REGION, BASE, new TradeInputs(now, before, UNCHANGED.productivity()));
        double imports = 0;
        for (int i = 0; i < n; i++) {
            imports += i == of("TJK") ? 0 : BASE.flows()[i][of("TJK")];
        }
        double saved = imports * StrictMath.log(1.1 / 1.0999);
        double gain = result.realIncome()[of("TJK")] - BASE.gdp()[of("TJK")];
        // Cheaper imports alone turn the terms of trade against the buyer, who sells less than a third of what it buys.
        assertThat(gain).isBetween(0.1 * saved, saved);
    }

    @Test
    void leversMoveWhatTheySay() {
        int kaz = of("KAZ");
        int uzb = of("UZB");
        var costs = REGION.tradeCosts();
        var easier = MODEL.run(REGION.with(costs.scaleNonTariff(kaz, uzb, 0.5)), BASE, UNCHANGED);
        assertThat(easier.flows()[kaz][uzb]).isGreaterThan(BASE.flows()[kaz][uzb]);
        var duty = MODEL.run(REGION.with(costs.addDuty(kaz, of("CHN"), 0.05)), BASE, UNCHANGED);
        assertThat(duty.flows()[kaz][of("CHN")]).isLessThan(BASE.flows()[kaz][of("CHN")]);
        var sanctions = MODEL.run(REGION.with(costs.scaleCost(kaz, of("RUS"), 1.05)), BASE, UNCHANGED);
        assertThat(sanctions.flows()[kaz][of("RUS")]).isLessThan(BASE.flows()[kaz][of("RUS")]);
        var free = MODEL.run(REGION.with(costs.lowerDuty(of("CHN"), uzb, 0)), BASE, UNCHANGED);
        assertThat(free.flows()[of("CHN")][uzb]).isGreaterThan(BASE.flows()[of("CHN")][uzb]);
    }

    @Test
    void inflationMovesNominalValuesOnly() {
        var region = REGION.at(2030);
        var plain = outcomes(region);
        var dearer = outcomes(region.with(region.economy().inflate(2, 2027)));
        assertThat(value(dearer, "trade.turnover", "KAZ+UZB")).isEqualTo(value(plain, "trade.turnover", "KAZ+UZB"));
        assertThat(value(dearer, "trade.turnover-nominal", "KAZ+UZB"))
                .isGreaterThan(1.07 * value(plain, "trade.turnover-nominal", "KAZ+UZB"));
    }

    @Test
    void lessProductivityCostsAtLeastAsMuchIncome() {
        double[] productivity = UNCHANGED.productivity().clone();
        productivity[of("KGZ")] = 0.99;
        var result = MODEL.run(
                REGION, BASE, new TradeInputs(UNCHANGED.transportCost(), UNCHANGED.baseTransportCost(), productivity));
        assertThat(result.realIncomeHat()[of("KGZ")]).isBetween(0.985, 0.995);
    }

    @Test
    void closedWayMeansNoTrade() {
        double[][] now = new double[BASE.gdp().length][BASE.gdp().length];
        now[of("TJK")][of("AFG")] = Double.POSITIVE_INFINITY;
        var result = MODEL.run(
                REGION, BASE, new TradeInputs(now, new double[now.length][now.length], UNCHANGED.productivity()));
        assertThat(result.converged()).isTrue();
        assertThat(result.flows()[of("TJK")][of("AFG")]).isZero();
    }

    @Test
    void reportersSeeTheirOwnCountInTheBaseYear() {
        var outcomes = outcomes(REGION);
        assertThat(value(outcomes, "trade.turnover-reported", "UZB-KAZ")).isCloseTo(4200, within(1e-6));
        assertThat(value(outcomes, "trade.turnover-reported", "KAZ-UZB")).isCloseTo(4000, within(1e-6));
        assertThat(value(outcomes, "trade.turnover-reported", "KGZ-UZB")).isCloseTo(846.4, within(1e-6));
    }

    @Test
    void mirrorGapsShowBothSides() {
        var gaps = MODEL.mirrorGaps(REGION);
        var uzbekExports = gaps.stream()
                .filter(g ->
                        !g.turnover() && g.exporter() == of("UZB") && g.importer() == of("KGZ") && g.year() == 2022)
                .findFirst()
                .orElseThrow();
        assertThat(uzbekExports.gap()).isCloseTo(-0.919, within(1e-3));
        assertThat(uzbekExports.isDiscrepancy()).isTrue();
        var kazakhUzbek = gaps.stream()
                .filter(g -> g.turnover() && g.exporter() == of("KAZ") && g.importer() == of("UZB") && g.year() == 2022)
                .findFirst()
                .orElseThrow();
        assertThat(kazakhUzbek.here()).isEqualTo(5000);
        assertThat(kazakhUzbek.there()).isEqualTo(4600);
        assertThat(kazakhUzbek.isDiscrepancy()).isFalse();
    }

    @Test
    void regionalTradeIsTheTenPairsOnce() {
        var outcomes = outcomes(REGION.at(2030));
        double pairs = outcomes.stream()
                .filter(o -> o.metric().equals("trade.turnover-nominal"))
                .mapToDouble(Outcome::value)
                .sum();
        assertThat(outcomes.stream().filter(o -> o.metric().equals("trade.turnover-nominal")))
                .hasSize(10);
        assertThat(value(outcomes, "trade.regional-nominal", "CA5")).isCloseTo(pairs, within(1e-6));
    }

    @Test
    void everyOutcomeIsDeclaredAndEveryMetricComesOut() {
        var declared = new TreeSet<>(TradeMetrics.all().stream().map(Metric::id).toList());
        var seen = new TreeSet<String>();
        outcomes(REGION.at(2035)).forEach(o -> seen.add(o.metric()));
        assertThat(seen).isEqualTo(declared);
    }

    @Test
    void everyFactOfTheBaseYearWasKnownAtTheDate() {
        var region = ShippedData.regionOf2023();
        assertThat(region.tradeCosts().base().reports()).allMatch(r -> r.year() <= 2023);
        assertThat(region.tradeCosts().base().totals()).allMatch(t -> t.year() <= 2023);
        assertThat(region.economy().nominalGdp().get(of("KAZ"), 2024)).isNaN();
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void everyCornerOfTheParametersCalibratesAndSolves(Corner corner) {
        for (int year : new int[] {2023, 2024}) {
            var asOf = year == 2023 ? LocalDate.of(2023, 12, 31) : LocalDate.of(2026, 3, 31);
            var region = ShippedData.region(asOf, year, corner);
            var base = MODEL.start(region);
            assertThat(MODEL.run(region.at(2040), base, UNCHANGED).converged()).isTrue();
        }
    }

    /** Borders shut, costs halved or doubled, droughts: the solver must get there or say so; here it must get there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void violentChangesConverge(long seed) {
        var random = new SplittableRandom(seed);
        int n = BASE.gdp().length;
        double[][] before = new double[n][n];
        double[][] now = new double[n][n];
        double[] productivity = new double[n];
        for (int i = 0; i < n; i++) {
            productivity[i] = 0.7 + 0.6 * random.nextDouble();
            for (int j = 0; j < n; j++) {
                before[i][j] = 0.5 * random.nextDouble();
                now[i][j] = random.nextDouble() < 0.1 ? Double.POSITIVE_INFINITY : 2 * random.nextDouble();
            }
        }
        var result = MODEL.run(REGION.at(2040), BASE, new TradeInputs(now, before, productivity));
        assertThat(result.converged()).isTrue();
        assertThat(result.iterations()).isLessThan(500);
    }

    @Test
    void refusesInputsOfTheWrongKind() {
        double[][] negative = {{0, -0.1}, {0, 0}};
        double[][] unreachable = {{0, Double.POSITIVE_INFINITY}, {0, 0}};
        assertThatThrownBy(() -> new TradeInputs(negative, new double[2][2], new double[] {1, 1}))
                .hasMessageContaining("transport cost of agriculture [0][1] must be 0 or more: -0.1");
        assertThatThrownBy(() -> new TradeInputs(unreachable, unreachable, new double[] {1, 1}))
                .hasMessageContaining("transport cost of agriculture [0][1]");
        assertThatThrownBy(() -> new TradeInputs(new double[2][2], new double[1][1], new double[] {1}))
                .hasMessageContaining("one row a country");
    }
}
