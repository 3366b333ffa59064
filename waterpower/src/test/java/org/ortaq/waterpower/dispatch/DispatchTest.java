package org.ortaq.waterpower.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ortaq.solver.HighsSolver;

/** Small systems whose answers are found by hand. Zone 0 belongs to KGZ (member 1), zone 1 to UZB (member 4). */
class DispatchTest {
    private static final Prices PRICES = new Prices(200, 700, 0.05, 0.1, 0.2, 200, 120);
    private static final int BOTH = 2 + 16;

    private static HighsSolver solver;

    @BeforeAll
    static void open() {
        solver = new HighsSolver();
    }

    @AfterAll
    static void close() {
        solver.close();
    }

    private static double[] flat(double value) {
        var values = new double[12];
        Arrays.fill(values, value);
        return values;
    }

    private static WaterYear year(List<Node> nodes, List<Need> needs, List<Link> links, List<Sale> sales) {
        return new WaterYear(
                nodes,
                needs,
                List.of(),
                List.of(),
                new int[] {1, 4},
                new double[][] {flat(100), flat(100)},
                new double[][] {flat(0), flat(0)},
                List.of(new Unit(0, flat(200), 20, 0.9, 0), new Unit(1, flat(90), 50, 0.4, 1)),
                links,
                sales,
                new double[nodes.size()],
                PRICES);
    }

    private static final List<Link> LINK = List.of(new Link(0, 1, flat(30), 0.1));

    @Test
    void aloneTheShortCountryGoesShort() {
        var plan = new Dispatch(solver, 1).solve(year(List.of(), List.of(), LINK, List.of()), 0);
        assertThat(plan.unserved[1][3]).isCloseTo(10, within(1e-7));
        assertThat(plan.unservedFirst[1][3]).isCloseTo(5, within(1e-7));
        assertThat(plan.price[0][3]).isCloseTo(20, within(1e-7));
        assertThat(plan.price[1][3]).isCloseTo(700, within(1e-7));
    }

    @Test
    void jointlyTheCheapCountrySendsWhatTheLinkHolds() {
        var plan = new Dispatch(solver, 1).solve(year(List.of(), List.of(), LINK, List.of()), BOTH);
        assertThat(plan.forward[0][5]).isCloseTo(30, within(1e-7));
        assertThat(plan.burnt[0][5]).isCloseTo(130, within(1e-7));
        assertThat(plan.burnt[1][5]).isCloseTo(73, within(1e-7));
        assertThat(plan.objective()).isCloseTo(12 * (130 * 20 + 73 * 50), within(1e-4));
    }

    @Test
    void aContractIsBoughtAsFarAsItsCeilingAndPaidAtItsPrice() {
        var sale = new Sale(0, 1, flat(8), flat(60), false, new int[] {0}, new boolean[] {true}, 0.9, -1);
        var plan = new Dispatch(solver, 1).solve(year(List.of(), List.of(), LINK, List.of(sale)), 0);
        assertThat(plan.sold[0][0]).isCloseTo(8, within(1e-7));
        assertThat(plan.unserved[1][0]).isCloseTo(10 - 7.2, within(1e-7));
        assertThat(plan.burnt[0][0]).isCloseTo(108, within(1e-7));
    }

    /** A dam of KGZ above the fields of UZB: nothing comes in, 60 hm3 are wanted in each of two months, the dam holds 300. */
    private static WaterYear river() {
        var dam = new Node(
                "dam",
                1,
                1,
                0,
                0,
                -1,
                flat(0),
                flat(0),
                300,
                flat(100),
                flat(400),
                100,
                400,
                flat(50),
                flat(1000),
                flat(0),
                flat(Double.POSITIVE_INFINITY),
                flat(0),
                flat(0),
                HeadCurve.constant(100, 0.9),
                new EndValue(300, 0.24525, 25, 0, 1.5, 0.5),
                0,
                -1);
        var field = new Node(
                "field",
                4,
                -1,
                0,
                0,
                -1,
                flat(0),
                flat(0),
                0,
                flat(0),
                flat(0),
                0,
                0,
                flat(0),
                flat(0),
                flat(0),
                flat(Double.POSITIVE_INFINITY),
                flat(0),
                flat(0),
                HeadCurve.NONE,
                EndValue.NONE,
                -1,
                -1);
        var wanted = flat(0);
        wanted[6] = 60;
        wanted[7] = 60;
        var need = new Need(1, 4, wanted, 0, 80, -1, 0);
        return year(List.of(dam, field), List.of(need), List.of(), List.of());
    }

    @Test
    void aloneTheUpperCountryKeepsItsWaterAndTheFieldsLoseIt() {
        // a hm3 makes 0.245 GWh, worth 4.9 at 20 USD/MWh, and more when kept
        var plan = new Dispatch(solver, 1).solve(river(), 0);
        assertThat(plan.storage[0][11]).isCloseTo(300, within(1e-6));
        assertThat(plan.shortfall(0, 6) + plan.shortfall(0, 7)).isCloseTo(120, within(1e-6));
    }

    @Test
    void jointlyTheFieldsGetIt() {
        var plan = new Dispatch(solver, 1).solve(river(), BOTH);
        assertThat(plan.shortfall(0, 6) + plan.shortfall(0, 7)).isCloseTo(0, within(1e-6));
        assertThat(plan.storage[0][11]).isCloseTo(180, within(1e-6));
        assertThat(Balance.water(river(), plan)).isLessThan(1e-9);
    }
}
