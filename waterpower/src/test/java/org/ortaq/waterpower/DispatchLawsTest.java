package org.ortaq.waterpower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.region.Corner;
import org.ortaq.solver.HighsSolver;
import org.ortaq.waterpower.dispatch.Balance;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;

/** Laws of the dispatch on the shipped data, water year 2024-25. */
class DispatchLawsTest {
    private static final int ALL = 31;
    /** Thousand USD; the solver's tolerance of 1e-7 over some thousand columns. */
    private static final double TOLERANCE = 1;

    private static HighsSolver solver;

    @BeforeAll
    static void open() {
        solver = new HighsSolver();
    }

    @AfterAll
    static void close() {
        solver.close();
    }

    private static WaterYear year(Sections sections) {
        var start = new WaterPowerModel().start(sections).storageHm3();
        return new Preparation(new Span(sections, sections))
                .prepare(start, new TreeMap<>())
                .year();
    }

    private static final RealData DATA = RealData.of(2024);
    private static final WaterYear BASE = year(DATA.at(2025));

    private static Plan plan(WaterYear year, int mask) {
        return new Dispatch(solver, 1).at(year, mask, Dispatch.firstEnergy(BASE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2 + 16, 1 + 2 + 16, 4 + 16, 1 + 8, ALL})
    void waterAndPowerBalance(int mask) {
        var plan = plan(BASE, mask);
        assertThat(Balance.water(BASE, plan)).isLessThan(1e-6);
        assertThat(Balance.power(BASE, plan)).isLessThan(1e-6);
        assertThat(Balance.invented(plan)).isLessThan(1e-6);
    }

    @Test
    void noCoalitionCostsMoreThanItsMembersAlone() {
        var alone = plan(BASE, 0);
        for (int mask = 1; mask <= ALL; mask++) {
            if (Integer.bitCount(mask) > 1) {
                double joint = Balance.cost(BASE, plan(BASE, mask), mask);
                assertThat(joint).as("mask %d", mask).isLessThanOrEqualTo(Balance.cost(BASE, alone, mask) + TOLERANCE);
            }
        }
    }

    @Test
    void outsidersNeverLoseByACoalitionAndMayGainByTheirAnswer() {
        var alone = plan(BASE, 0);
        double gained = 0;
        for (int mask : new int[] {2 + 16, 1 + 2, 4 + 16, 1 + 2 + 16}) {
            var joint = plan(BASE, mask);
            double before = Balance.cost(BASE, alone, ALL & ~mask);
            double after = Balance.cost(BASE, joint, ALL & ~mask);
            assertThat(after).as("mask %d", mask).isLessThanOrEqualTo(before + TOLERANCE);
            gained += before - after;
        }
        assertThat(gained).isPositive();
    }

    @Test
    void withoutRepliesOutsidersKeepTheirCourse() {
        var alone = plan(BASE, 0);
        var joint = new Dispatch(solver, 1, 0).at(BASE, 2 + 16, Dispatch.firstEnergy(BASE));
        assertThat(Balance.cost(BASE, joint, 1 + 4 + 8))
                .isCloseTo(Balance.cost(BASE, alone, 1 + 4 + 8), within(TOLERANCE));
    }

    @Test
    void worthIsSuperadditiveInAYear() {
        var alone = plan(BASE, 0);
        var worth = new double[ALL + 1];
        for (int mask = 1; mask <= ALL; mask++) {
            worth[mask] = Balance.cost(BASE, alone, mask) - Balance.cost(BASE, plan(BASE, mask), mask);
        }
        for (int s = 1; s <= ALL; s++) {
            for (int t = s + 1; t <= ALL; t++) {
                if ((s & t) == 0) {
                    assertThat(worth[s | t])
                            .as("%d and %d", s, t)
                            .isGreaterThanOrEqualTo(worth[s] + worth[t] - TOLERANCE);
                }
            }
        }
    }

    @Test
    void theObjectiveIsTheCostOfThePlan() {
        var joint = plan(BASE, ALL);
        // spill has a token price in the program only
        assertThat(joint.objective()).isCloseTo(Balance.cost(BASE, joint, ALL), within(500.0));
    }

    @Test
    void moreInflowNeverCostsMore() {
        var section = DATA.at(2025);
        var wet = new Sections(2025, section.water().scaleInflow("all", 1.1), section.power(), section.parameters());
        assertThat(plan(year(wet), ALL).objective())
                .isLessThanOrEqualTo(plan(BASE, ALL).objective() + TOLERANCE);
    }

    @Test
    void moreCapacityAndLinesNeverCostMore() {
        var section = DATA.at(2025);
        double before = plan(BASE, ALL).objective();
        var power = section.power();
        for (var more : new org.ortaq.region.power.Power[] {
            power.addCapacity("kgz-uzb", 500),
            power.addLine("kaz-uzb-second"),
            power.commission("fergana-solar"),
            power.commission("kaz-s-gas-2027")
        }) {
            var with = new Sections(2025, section.water(), more, section.parameters());
            assertThat(plan(year(with), ALL).objective()).isLessThanOrEqualTo(before + TOLERANCE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, ALL})
    void reservoirsStayAboveTheDeadVolume(int mask) {
        var plan = plan(BASE, mask);
        for (int n = 0; n < BASE.nodes().size(); n++) {
            var node = BASE.nodes().get(n);
            if (node.stores()) {
                assertThat(plan.storage[n][11]).as(node.id()).isGreaterThanOrEqualTo(node.dead() - 1e-6);
            }
        }
    }

    @Test
    void aPromiseAddsItsVolumeToTheWindow() {
        var section = DATA.at(2025);
        var water = section.water().contractRelease("toktogul", 6, 8, 800, 700);
        var promised = year(new Sections(2025, water, section.power(), section.parameters()));
        var plan = new Dispatch(solver, 1).at(promised, 0, Dispatch.firstEnergy(BASE));
        double before = window(BASE, plan(BASE, 0));
        assertThat(window(promised, plan)).isCloseTo(before + 800, within(1.0));
    }

    // June to August
    private static double window(WaterYear year, Plan plan) {
        for (int n = 0; n < year.nodes().size(); n++) {
            if (year.nodes().get(n).id().equals("toktogul")) {
                return plan.release(n, 8) + plan.release(n, 9) + plan.release(n, 10);
            }
        }
        throw new AssertionError("no toktogul");
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void balancesHoldFromDryToWetAtEveryCorner(Corner corner) {
        var data = RealData.of(2024, corner);
        for (double wet : new double[] {0.7, 1.0, 1.3}) {
            for (int y : new int[] {2026, 2031, 2037}) {
                var section = data.at(y);
                var water = section.water().scaleInflow("all", wet);
                var dry = year(new Sections(y, water, section.power(), section.parameters()));
                var plan = new Dispatch(solver, 2).solve(dry, y % 2 == 0 ? 0 : 1 + 4 + 16);
                assertThat(Balance.water(dry, plan)).as("%s %d", wet, y).isLessThan(1e-6);
                assertThat(Balance.power(dry, plan)).as("%s %d", wet, y).isLessThan(1e-6);
                assertThat(Balance.invented(plan)).as("%s %d", wet, y).isLessThan(1e-6);
            }
        }
    }
}
