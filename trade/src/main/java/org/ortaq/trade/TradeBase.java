package org.ortaq.trade;

import java.util.List;
import java.util.Optional;
import org.ortaq.trade.balancing.Balanced;
import org.ortaq.trade.equilibrium.MultiSector;
import org.ortaq.trade.equilibrium.SectorData;
import org.ortaq.trade.estimation.GravityFit;

/**
 * Trade of the base year, calibrated. Arrays are owned by this record: read them, do not change them.
 *
 * @param year base year
 * @param flows goods by exporter and importer, million dollars of 2023 free on board; sales at home on the diagonal
 * @param known the cells taken from reports, million dollars of the base year; every other cell is derived
 * @param reporters how each of the five counts its trade with its partners
 * @param gdp GDP by country, million dollars of 2023
 * @param barrier what other barriers than duties multiply costs by, by exporter and importer
 * @param sectors the accounts by industry, in the order of {@link org.ortaq.region.tradecosts.Industry}, million dollars of 2023: imputed but
 *     for the totals of pairs
 * @param world the base of the equilibrium
 * @param balanced how the matrix was balanced, million dollars of the base year
 * @param gravity the equation that seeds missing cells: coefficients of log distance, common border, common language
 */
public record TradeBase(
        int year,
        double[][] flows,
        List<KnownCell> known,
        List<ReporterFactor> reporters,
        double[] gdp,
        double[][] barrier,
        SectorData sectors,
        MultiSector world,
        Balanced balanced,
        GravityFit gravity) {

    public TradeBase {
        known = List.copyOf(known);
        reporters = List.copyOf(reporters);
    }

    /** Whether a cell was taken from reports; otherwise it is derived. */
    public boolean isKnown(int exporter, int importer) {
        return known.stream().anyMatch(c -> c.exporter() == exporter && c.importer() == importer);
    }

    public Optional<ReporterFactor> reporter(int reporter, int partner) {
        return reporters.stream()
                .filter(f -> f.reporter() == reporter && f.partner() == partner)
                .findFirst();
    }

    /** Base output of an industry of a country, million dollars of 2023. */
    public double output(int country, int industry) {
        double output = 0;
        for (double[] importer : sectors.trade()[industry]) {
            output += importer[country];
        }
        return output;
    }

    /** Duties a country earns in the base, million dollars of 2023. */
    public double revenue(int country) {
        double revenue = 0;
        for (int s = 0; s < sectors.sectors(); s++) {
            for (int k = 0; k < sectors.regions(); k++) {
                revenue += sectors.trade()[s][country][k] * sectors.tariff()[s][country][k];
            }
        }
        return revenue;
    }
}
