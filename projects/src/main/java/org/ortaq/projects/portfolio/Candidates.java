package org.ortaq.projects.portfolio;

/**
 * Projects that may be financed.
 *
 * @param cost by project: what the fund would pay in all, any unit of money
 * @param years by project: over how many years it pays, in equal parts, 1 or more
 * @param low by project: lower end of its value when started in the first year
 * @param mid by project: its value
 * @param high by project: upper end
 * @param share by project and country: part of cost and value that falls to the country, summing to at most 1
 */
public record Candidates(double[] cost, int[] years, double[] low, double[] mid, double[] high, double[][] share) {

    public Candidates {
        for (int j = 0; j < cost.length; j++) {
            if (!(cost[j] >= 0) || years[j] < 1) {
                throw new IllegalArgumentException(
                        "project " + j + " needs a cost that is not negative and a year: " + cost[j] + ", " + years[j]);
            }
            if (!(low[j] <= mid[j] && mid[j] <= high[j])) {
                throw new IllegalArgumentException("values of project " + j + " must be low <= mid <= high: " + low[j]
                        + ", " + mid[j] + ", " + high[j]);
            }
        }
    }

    public int count() {
        return cost.length;
    }

    public int countries() {
        return share.length == 0 ? 0 : share[0].length;
    }
}
