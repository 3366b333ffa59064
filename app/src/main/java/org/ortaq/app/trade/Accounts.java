package org.ortaq.app.trade;

import java.util.List;
import org.ortaq.app.terminal.Figures;
import org.ortaq.table.Problems;
import org.ortaq.trade.equilibrium.SectorData;

/** Looks whether the tables of a world agree with each other. */
record Accounts(SectorData data, List<String> regions, List<String> sectors, String folder) {

    private static final double WORTH_A_NOTE = 1e-3;
    private static final double NO_WORLD = 0.5;

    void check(List<String> notes, Problems problems) {
        double worst = 0;
        var where = "";
        for (int r = 0; r < regions.size(); r++) {
            for (int j = 0; j < sectors.size(); j++) {
                if (used(r, j) > 0 && bought(r, j) == 0) {
                    problems.add(
                            folder,
                            0,
                            "trade",
                            regions.get(r) + ", " + sectors.get(j) + ": 0",
                            "purchases of what the region uses, at home or abroad");
                }
            }
            double gap = gap(r);
            if (gap > worst) {
                worst = gap;
                where = regions.get(r);
            }
            require(problems, r, "value_added", sum(data.valueAdded()[r]));
            require(problems, r, "final_consumption", sum(data.finalDemand()[r]));
        }
        if (worst > NO_WORLD) {
            problems.add(
                    folder,
                    0,
                    "",
                    where + ": purchases of trade and uses differ by " + percent(worst),
                    "tables in one currency that agree");
        } else if (worst > WORTH_A_NOTE) {
            notes.add("the tables disagree by up to " + percent(worst) + " of the spending of a region (" + where
                    + "); the world before the shock is solved first, and the change is from there");
        }
    }

    private void require(Problems problems, int r, String table, double sum) {
        if (!(sum > 0)) {
            problems.add(folder, 0, table, regions.get(r) + ": " + sum, "a positive sum over sectors");
        }
    }

    private static String percent(double share) {
        return Figures.of(100 * share) + " percent";
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    private double used(int r, int j) {
        return data.finalDemand()[r][j] + sum(data.intermediate()[r][j]);
    }

    private double bought(int r, int j) {
        double sum = 0;
        for (int i = 0; i < regions.size(); i++) {
            sum += data.trade()[j][r][i] * (1 + data.tariff()[j][r][i]);
        }
        return sum;
    }

    /** Sum over sectors of what trade and uses say differently, over spending. */
    private double gap(int r) {
        double apart = 0;
        double all = 0;
        for (int j = 0; j < sectors.size(); j++) {
            apart += Math.abs(bought(r, j) - used(r, j));
            all += bought(r, j);
        }
        return all > 0 ? apart / all : 0;
    }
}
