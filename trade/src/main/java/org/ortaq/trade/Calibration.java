package org.ortaq.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.PairTable;
import org.ortaq.region.tradecosts.ReportedTotal;
import org.ortaq.region.tradecosts.TradeBaseData;
import org.ortaq.trade.balancing.Balanced;
import org.ortaq.trade.balancing.Balancing;
import org.ortaq.trade.balancing.BalancingProblem;
import org.ortaq.trade.equilibrium.MultiSector;
import org.ortaq.trade.estimation.Gravity;
import org.ortaq.trade.estimation.GravityFit;

/** Builds the matrix of the base year from the shape, the reports and the totals. */
final class Calibration {

    /** How many years old the total of a country may be. */
    private static final int TOTAL_AGE = 3;

    private final Region region;
    private final TradeBaseData data;
    private final Reports reports;
    private final int n;
    private final GravityFit gravity;
    private final double[][] seed;

    Calibration(Region region) {
        this.region = region;
        this.data = region.tradeCosts().base();
        this.reports = new Reports(region);
        this.n = region.countries().size();
        this.gravity = Gravity.estimate(observed(), covariates());
        this.seed = seed();
    }

    TradeBase calibrate() {
        var known = new KnownCells(region, reports, seed).find();
        var balanced = balance(known);
        double[][] flow = real(balanced.flow());
        double[] gdp = region.economy().gdp();
        var sectors = new IndustryTables(region, flow, gdp).build();
        for (int i = 0; i < n; i++) {
            flow[i][i] = 0;
            for (double[][] industry : sectors.trade()) {
                flow[i][i] += industry[i][i];
            }
        }
        return new TradeBase(
                region.year(),
                flow,
                known,
                factors(balanced.flow()),
                gdp,
                barriers(region),
                sectors,
                new MultiSector(sectors),
                balanced,
                gravity);
    }

    /** What other barriers than duties multiply the cost of a flow by, by exporter and importer; 1 at home. */
    static double[][] barriers(Region region) {
        int n = region.countries().size();
        double[][] barrier = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                barrier[i][j] = i == j ? 1 : region.tradeCosts().barrier(i, j);
            }
        }
        return barrier;
    }

    /** A cell nobody estimated counts as missing when a member of the five is in it, as no trade elsewhere. */
    private boolean isMissing(int i, int j) {
        boolean member = region.countries().isMember(i) || region.countries().isMember(j);
        return i == j || (member && Double.isNaN(data.shape().get(i, j)));
    }

    private double[][] observed() {
        double[][] observed = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double y = data.shape().get(i, j);
                observed[i][j] = isMissing(i, j) ? Double.NaN : Double.isNaN(y) ? 0 : y;
            }
        }
        return observed;
    }

    private double[][][] covariates() {
        double[][] distance = data.kilometres().toArray();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distance[i][j] = i == j ? 0 : StrictMath.log(distance[i][j]);
            }
        }
        return new double[][][] {distance, offDiagonal(data.contiguous()), offDiagonal(data.commonLanguage())};
    }

    private double[][] offDiagonal(PairTable table) {
        double[][] values = table.toArray();
        for (int i = 0; i < n; i++) {
            values[i][i] = 0;
        }
        return values;
    }

    private double[][] seed() {
        double[][] seed = observed();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i == j) {
                    seed[i][j] = 0;
                } else if (isMissing(i, j)) {
                    seed[i][j] = gravity.fitted()[i][j];
                }
            }
        }
        return seed;
    }

    private Balanced balance(List<KnownCell> cells) {
        double[][] known = new double[n][n];
        for (double[] row : known) {
            Arrays.fill(row, Double.NaN);
        }
        cells.forEach(c -> known[c.exporter()][c.importer()] = c.musd());
        if (reports.isReconciled()) {
            return ImportedMatrix.standing(known, grownSeed());
        }
        double[] exports = new double[n];
        double[] imports = new double[n];
        boolean[] pinned = new boolean[n];
        for (int i = 0; i < n; i++) {
            var sold = total(true, i);
            var bought = total(false, i);
            exports[i] = sold.orElse(shapeTotal(true, i));
            imports[i] = bought.isPresent() ? bought.get() / reports.cif() : shapeTotal(false, i);
            pinned[i] = bought.isPresent();
        }
        var result = Balancing.balance(new BalancingProblem(seed, known, exports, imports, pinned));
        if (!result.converged()) {
            throw new IllegalStateException("the trade matrix of " + region.year() + " does not balance: residual "
                    + result.residual() + " after " + result.iterations() + " passes");
        }
        return result;
    }

    private double[][] grownSeed() {
        double[][] grown = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                grown[i][j] = seed[i][j] * reports.growth(i, j, data.shapeYear());
            }
        }
        return grown;
    }

    /** The latest reported total, grown with nominal GDP to the base year. */
    private Optional<Double> total(boolean exports, int country) {
        return data.totals().stream()
                .filter(t -> t.exports() == exports && t.country() == country && isFresh(t))
                .max(Comparator.comparingInt(ReportedTotal::year).thenComparing(ReportedTotal::fact))
                .map(t -> t.musd() * reports.nominalGrowth(country, t.year()));
    }

    private boolean isFresh(ReportedTotal total) {
        return total.year() <= region.year() && total.year() >= region.year() - TOTAL_AGE;
    }

    private double shapeTotal(boolean exports, int country) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += exports ? seed[country][k] : seed[k][country];
        }
        return sum * reports.nominalGrowth(country, data.shapeYear());
    }

    private double[][] real(double[][] nominal) {
        double deflator = region.economy().deflatorOfYear();
        double[][] real = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                real[i][j] = nominal[i][j] / deflator;
            }
        }
        return real;
    }

    private List<ReporterFactor> factors(double[][] nominal) {
        var factors = new ArrayList<ReporterFactor>();
        for (int reporter : region.countries().members()) {
            for (int partner = 0; partner < n; partner++) {
                double balanced = nominal[reporter][partner] + nominal[partner][reporter];
                if (partner != reporter && balanced > 0) {
                    int p = partner;
                    reports.counted(reporter, partner)
                            .ifPresent(f -> factors.add(
                                    new ReporterFactor(reporter, p, f.musd() / balanced, f.year(), f.facts())));
                }
            }
        }
        return List.copyOf(factors);
    }
}
