package org.ortaq.trade;

import java.util.Arrays;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.Industries;
import org.ortaq.region.tradecosts.Industry;
import org.ortaq.trade.equilibrium.SectorData;

/**
 * Splits the balanced matrix into industries and builds the accounts of every country around it.
 *
 * <p>The flow of a pair is split by the pair's own pattern of goods (by the exporter's where none is listed), so that pair
 * totals stand. Outputs follow the recalled structure of value added, made larger where exports need it; inputs follow one
 * synthetic table, fitted by scaling rows and columns so that final buyers keep a part of every supply. Value added at
 * factor cost is GDP less tariff revenue. All but the pair totals is imputed.
 */
final class IndustryTables {

    private static final int COUNT = Industry.values().length;
    private static final int MOST_PASSES = 2000;

    private final Region region;
    private final Industries industries;
    private final double[][] flow;
    private final double[] gdp;
    private final double least;
    private final int n;
    private final SectorData data;

    /** @param flow goods by exporter and importer; what stands on the diagonal is not read */
    IndustryTables(Region region, double[][] flow, double[] gdp) {
        this.region = region;
        this.industries = region.industries();
        this.flow = flow;
        this.gdp = gdp;
        this.least = region.parameters().get("trade.smallest-home-share");
        this.n = gdp.length;
        this.data = new SectorData(
                new double[COUNT][n][n],
                new double[COUNT][n][n],
                new double[n][COUNT],
                new double[n][COUNT][COUNT],
                new double[n][COUNT],
                industries.theta(),
                new double[n]);
    }

    SectorData build() {
        for (int i = 0; i < n; i++) {
            double[] usual = usualPattern(i);
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    split(i, j, usual);
                }
            }
        }
        for (int r = 0; r < n; r++) {
            account(r);
        }
        return data;
    }

    /** The mix of all the exporter sells, for flows whose mix nobody lists. */
    private double[] usualPattern(int exporter) {
        double[] usual = new double[COUNT];
        for (int j = 0; j < n; j++) {
            double[] pattern = industries.pattern()[exporter][j];
            for (int s = 0; s < COUNT; s++) {
                usual[s] += j == exporter || Double.isNaN(pattern[s]) ? 0 : flow[exporter][j] * pattern[s];
            }
        }
        double sum = Arrays.stream(usual).sum();
        for (int s = 0; s < COUNT; s++) {
            usual[s] = sum > 0 ? usual[s] / sum : s == Industry.MACHINERY.ordinal() ? 1 : 0;
        }
        return usual;
    }

    private void split(int i, int j, double[] usual) {
        double[] pattern = industries.pattern()[i][j];
        double duty = region.tradeCosts().customsDuty(i, j);
        for (int s = 0; s < COUNT; s++) {
            double share = Double.isNaN(pattern[s]) ? usual[s] : pattern[s];
            data.trade()[s][j][i] = flow[i][j] * share;
            data.tariff()[s][j][i] = industries.traded()[s] ? duty : 0;
            data.deficit()[j] += flow[i][j] * share;
            data.deficit()[i] -= flow[i][j] * share;
        }
    }

    private void account(int r) {
        double[] exports = new double[COUNT];
        double[] imports = new double[COUNT];
        double revenue = 0;
        for (int s = 0; s < COUNT; s++) {
            for (int k = 0; k < n; k++) {
                exports[s] += data.trade()[s][k][r];
                double bought = data.trade()[s][r][k];
                imports[s] += bought * (1 + data.tariff()[s][r][k]);
                revenue += bought * data.tariff()[s][r][k];
            }
        }
        double[] output = outputs(r, gdp[r] - revenue, exports);
        double[] supply = new double[COUNT];
        for (int s = 0; s < COUNT; s++) {
            data.trade()[s][r][r] = output[s] - exports[s];
            data.valueAdded()[r][s] = industries.valueAddedCoefficient()[s] * output[s];
            supply[s] = output[s] - exports[s] + imports[s];
        }
        uses(r, output, supply);
    }

    /** Outputs whose value added adds up, each large enough for its exports. */
    private double[] outputs(int r, double valueAdded, double[] exports) {
        double[] output = new double[COUNT];
        boolean[] held = new boolean[COUNT];
        boolean again = true;
        while (again) {
            double free = scale(r, valueAdded, output, held);
            again = false;
            for (int s = 0; s < COUNT; s++) {
                double share = industries.valueAddedShare()[r][s] / industries.valueAddedCoefficient()[s];
                output[s] = held[s] ? output[s] : free * share;
                if (!held[s] && output[s] * (1 - least) < exports[s]) {
                    held[s] = true;
                    output[s] = exports[s] / (1 - least);
                    again = true;
                }
            }
        }
        return output;
    }

    /** What one unit of the recalled structure is worth once the outputs held have taken their value added. */
    private double scale(int r, double valueAdded, double[] output, boolean[] held) {
        double left = valueAdded;
        double shares = 0;
        for (int s = 0; s < COUNT; s++) {
            left -= held[s] ? industries.valueAddedCoefficient()[s] * output[s] : 0;
            shares += held[s] ? 0 : industries.valueAddedShare()[r][s];
        }
        if (!(left > 0 && shares > 0)) {
            throw new IllegalStateException("exports of " + region.countries().code(r)
                    + " need more value added than it has (" + valueAdded + " musd)");
        }
        return left / shares;
    }

    private void uses(int r, double[] output, double[] supply) {
        double[][] use = data.intermediate()[r];
        for (int k = 0; k < COUNT; k++) {
            for (int u = 0; u < COUNT; u++) {
                use[k][u] = industries.input()[u][k] * output[u];
            }
        }
        fit(r, use, output, supply);
        for (int k = 0; k < COUNT; k++) {
            data.finalDemand()[r][k] = supply[k] - Arrays.stream(use[k]).sum();
        }
    }

    /** Rows down to what supply allows, columns back to what users spend, until both hold. */
    private void fit(int r, double[][] use, double[] output, double[] supply) {
        boolean over = true;
        for (int pass = 0; pass < MOST_PASSES && over; pass++) {
            over = false;
            for (int k = 0; k < COUNT; k++) {
                double used = Arrays.stream(use[k]).sum();
                double most = (1 - least) * supply[k];
                if (used > most) {
                    over |= used > most * (1 + 1e-9);
                    scaleRow(use[k], most / used);
                }
            }
            for (int u = 0; u < COUNT; u++) {
                scaleColumn(use, u, (1 - industries.valueAddedCoefficient()[u]) * output[u]);
            }
        }
        if (over) {
            throw new IllegalStateException(
                    "the inputs of " + region.countries().code(r) + " cannot be supplied");
        }
    }

    private static void scaleRow(double[] row, double by) {
        for (int u = 0; u < row.length; u++) {
            row[u] *= by;
        }
    }

    private static void scaleColumn(double[][] use, int u, double wanted) {
        double sum = 0;
        for (double[] row : use) {
            sum += row[u];
        }
        for (double[] row : use) {
            row[u] *= sum > 0 ? wanted / sum : 0;
        }
    }
}
