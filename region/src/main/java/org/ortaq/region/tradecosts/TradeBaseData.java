package org.ortaq.region.tradecosts;

import java.util.List;
import org.ortaq.region.Reading;

/**
 * What is known of trade between the countries up to the as-of date; no lever touches it.
 *
 * @param shapeYear year of the shape
 * @param shape goods exports by exporter and importer in the shape's year, million dollars, NaN where nobody estimated them
 * @param kilometres distance of a pair
 * @param contiguous 1 for a common border, else 0
 * @param commonLanguage 1 for a language many speak in both, else 0
 * @param reports bilateral whole-year figures sorted by id of fact, then the pairs of an imported matrix
 * @param totals whole-year totals of a country, sorted by id of fact
 */
public record TradeBaseData(
        int shapeYear,
        PairTable shape,
        PairTable kilometres,
        PairTable contiguous,
        PairTable commonLanguage,
        List<ReportedTrade> reports,
        List<ReportedTotal> totals) {

    public TradeBaseData {
        reports = List.copyOf(reports);
        totals = List.copyOf(totals);
    }

    /** Reads the tables {@code trade-shape} and {@code trade-distances} and the facts known at the as-of date. */
    public static TradeBaseData read(Reading in) {
        return new TradeBaseReader(in).read();
    }
}
