package org.ortaq.trade;

import java.util.List;
import org.ortaq.region.Outcome;
import org.ortaq.region.Reads;
import org.ortaq.region.Region;
import org.ortaq.region.Section;

/** The door of the room. Holds no state; safe for use by several threads. */
public final class TradeModel {

    /** What this room reads of a Region. */
    public static final Reads READS = Reads.of("trade", Section.ECONOMY, Section.TRADE_COSTS, Section.INDUSTRIES);

    /**
     * Calibrates the matrix of the base year.
     *
     * @param base the region of the base year, without levers
     * @throws IllegalStateException when the matrix does not balance or a country sells more abroad than it makes
     */
    public TradeBase start(Region base) {
        return new Calibration(base).calibrate();
    }

    /** A work space for years of one base: for one thread, each year from the solution of the last. */
    public TradeYears years(TradeBase base) {
        return new TradeYears(base);
    }

    /** Solves one year by itself; see {@link TradeYears#run}. */
    public TradeResult run(Region region, TradeBase base, TradeInputs in) {
        return years(base).run(region, in);
    }

    /** What the run says, sorted by metric and area; the metrics are those of {@link TradeMetrics}. */
    public List<Outcome> outcomes(Region region, TradeBase base, TradeResult result) {
        return new TradeOutcomes(region, base, result).list();
    }

    /** Flows and turnovers that both sides counted, with how far apart they are. */
    public List<MirrorGap> mirrorGaps(Region region) {
        return new MirrorGaps(region.tradeCosts().base()).find();
    }
}
