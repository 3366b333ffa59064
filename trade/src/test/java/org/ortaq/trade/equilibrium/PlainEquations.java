package org.ortaq.trade.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The equations of Caliendo and Parro (2015) written out one by one, in levels, beside a solved world. */
final class PlainEquations {

    private static final double NEAR = 1e-9;

    private final SectorData data;
    private final Change change;
    private final World world;
    private final int n;
    private final int s;

    PlainEquations(SectorData data, Change change, World world) {
        this.data = data;
        this.change = change;
        this.world = world;
        this.n = data.regions();
        this.s = data.sectors();
    }

    void check() {
        double value = 0;
        double before = 0;
        for (int r = 0; r < n; r++) {
            for (int j = 0; j < s; j++) {
                unitCost(r, j);
                price(r, j);
                spending(r, j);
            }
            income(r);
            labour(r);
            value += world.valueAdded()[r];
            before += addedOf(r);
        }
        assertThat(value).isCloseTo(before, within(NEAR * before));
    }

    private double output(int r, int j) {
        double output = data.valueAdded()[r][j];
        for (int k = 0; k < s; k++) {
            output += data.intermediate()[r][k][j];
        }
        return output;
    }

    private double addedOf(int r) {
        double sum = 0;
        for (double v : data.valueAdded()[r]) {
            sum += v;
        }
        return sum;
    }

    private void unitCost(int r, int j) {
        double cost = StrictMath.pow(world.wage()[r], data.valueAdded()[r][j] / output(r, j));
        for (int k = 0; k < s; k++) {
            cost *= StrictMath.pow(world.price()[r][k], data.intermediate()[r][k][j] / output(r, j));
        }
        assertThat(world.unitCost()[r][j]).isCloseTo(cost / change.productivity[r][j], within(NEAR));
    }

    private double share(int r, int j, int i) {
        double all = 0;
        for (int k = 0; k < n; k++) {
            all += data.trade()[j][r][k] * (1 + data.tariff()[j][r][k]);
        }
        return data.trade()[j][r][i] * (1 + data.tariff()[j][r][i]) / all;
    }

    private double kappa(int r, int j, int i) {
        return (1 + change.tariff[j][r][i]) / (1 + data.tariff()[j][r][i]) * change.cost[j][r][i];
    }

    private void price(int r, int j) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += share(r, j, i) * StrictMath.pow(kappa(r, j, i) * world.unitCost()[i][j], -data.theta()[j]);
        }
        assertThat(world.price()[r][j]).isCloseTo(StrictMath.pow(sum, -1 / data.theta()[j]), within(NEAR));
        for (int i = 0; i < n; i++) {
            double spent = world.spending()[r][j]
                    * share(r, j, i)
                    * StrictMath.pow(kappa(r, j, i) * world.unitCost()[i][j] / world.price()[r][j], -data.theta()[j]);
            assertThat(world.trade()[j][r][i])
                    .isCloseTo(spent / (1 + change.tariff[j][r][i]), within(NEAR * (1 + spent)));
        }
    }

    private double sales(int r, int j) {
        double sum = 0;
        for (int m = 0; m < n; m++) {
            sum += world.trade()[j][m][r];
        }
        return sum;
    }

    private void spending(int r, int k) {
        double all = 0;
        for (double f : data.finalDemand()[r]) {
            all += f;
        }
        double wanted = data.finalDemand()[r][k] / all * world.income()[r];
        for (int j = 0; j < s; j++) {
            wanted += data.intermediate()[r][k][j] / output(r, j) * sales(r, j);
        }
        assertThat(world.spending()[r][k]).isCloseTo(wanted, within(NEAR * all));
    }

    private void income(int r) {
        double revenue = 0;
        for (int j = 0; j < s; j++) {
            for (int i = 0; i < n; i++) {
                revenue += change.tariff[j][r][i] * world.trade()[j][r][i];
            }
        }
        assertThat(world.tariffRevenue()[r]).isCloseTo(revenue, within(NEAR * addedOf(r)));
        double added = world.wage()[r] * change.endowment[r] * addedOf(r);
        assertThat(world.valueAdded()[r]).isCloseTo(added, within(NEAR * added));
        assertThat(world.income()[r]).isCloseTo(added + revenue + deficit(r), within(NEAR * added));
        assertThat(world.traded(r, false) - world.traded(r, true)).isCloseTo(deficit(r), within(NEAR * added));
    }

    private double deficit(int r) {
        double world = 0;
        double before = 0;
        double owed = 0;
        for (int k = 0; k < n; k++) {
            world += this.world.valueAdded()[k];
            before += addedOf(k);
            owed += data.deficit()[k] / addedOf(k) * this.world.valueAdded()[k];
        }
        return switch (change.closure) {
            case BALANCED -> 0;
            case FIXED_NOMINAL -> data.deficit()[r] * world / before;
            case FIXED_SHARE ->
                this.world.valueAdded()[r] * ((1 + data.deficit()[r] / addedOf(r)) / (1 + owed / world) - 1);
        };
    }

    private void labour(int r) {
        double paid = 0;
        for (int j = 0; j < s; j++) {
            paid += data.valueAdded()[r][j] / output(r, j) * sales(r, j);
        }
        assertThat(paid).isCloseTo(world.valueAdded()[r], within(NEAR * paid));
    }
}
