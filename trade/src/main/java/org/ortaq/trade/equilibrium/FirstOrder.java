package org.ortaq.trade.equilibrium;

/** Adds up the first-order decomposition of welfare between two worlds. */
final class FirstOrder {

    private final World before;
    private final Change was;
    private final World after;
    private final Change is;

    FirstOrder(World before, Change was, World after, Change is) {
        this.before = before;
        this.was = was;
        this.after = after;
        this.is = is;
    }

    Welfare[] all() {
        var all = new Welfare[before.wage().length];
        for (int r = 0; r < all.length; r++) {
            all[r] = of(r);
        }
        return all;
    }

    private Welfare of(int r) {
        double income = before.income()[r];
        double basket = after.consumerPrice()[r] / before.consumerPrice()[r];
        double terms = 0;
        double volume = 0;
        double technology = before.valueAdded()[r] * (is.endowment[r] / was.endowment[r] - 1);
        for (int j = 0; j < before.trade().length; j++) {
            double[][] trade = before.trade()[j];
            double output = 0;
            for (int k = 0; k < trade.length; k++) {
                double own = costHat(r, j) - 1;
                double other = costHat(k, j) - 1;
                terms += trade[k][r] * own - trade[r][k] * other;
                double tariff = before.tariff()[j][r][k];
                volume += tariff * (after.trade()[j][r][k] - trade[r][k] * costHat(k, j));
                output += trade[k][r];
                if (trade[r][k] > 0) {
                    technology -= trade[r][k] * (1 + tariff) * (is.cost[j][r][k] / was.cost[j][r][k] - 1);
                }
            }
            technology += output * (is.productivity[r][j] / was.productivity[r][j] - 1);
        }
        return new Welfare(
                after.income()[r] / income / basket - 1,
                terms / income,
                volume / income,
                technology / income,
                (deficit(after, r) - deficit(before, r)) / income,
                after.wage()[r] / before.wage()[r] / basket - 1);
    }

    private double costHat(int r, int j) {
        return after.unitCost()[r][j] / before.unitCost()[r][j];
    }

    private static double deficit(World world, int r) {
        return world.income()[r] - world.valueAdded()[r] - world.tariffRevenue()[r];
    }
}
