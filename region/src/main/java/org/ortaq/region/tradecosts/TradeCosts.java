package org.ortaq.region.tradecosts;

import org.ortaq.region.Reading;

/**
 * Barriers of one year between every two countries, with the levers pulled on them.
 *
 * @param year calendar year
 * @param base what trade was, for calibration; no lever touches it
 * @param schedule duties of every year
 * @param duty customs duty in force, share of the value
 * @param dutyCap lever: duty lowered to this at most (infinite where not lowered)
 * @param dutyAdded lever: duty added, share of the value
 * @param nonTariff non-tariff ad valorem equivalent, share of the value
 * @param nonTariffFactor lever: what it is multiplied by
 * @param costFactor lever: what the whole wedge is multiplied by
 */
public record TradeCosts(
        int year,
        TradeBaseData base,
        DutySchedule schedule,
        PairTable duty,
        PairTable dutyCap,
        PairTable dutyAdded,
        PairTable nonTariff,
        PairTable nonTariffFactor,
        PairTable costFactor) {

    /** Reads {@code trade-duties}, {@code trade-agreements}, {@code trade-nontariff} and the base data. */
    public static TradeCosts read(Reading in) {
        var barriers = new BarrierReader(in);
        var schedule = barriers.duties();
        int n = in.countries().size();
        return new TradeCosts(
                in.baseYear(),
                TradeBaseData.read(in),
                schedule,
                schedule.at(in.baseYear()),
                PairTable.filled(n, Double.POSITIVE_INFINITY),
                PairTable.filled(n, 0),
                barriers.nonTariff(),
                PairTable.filled(n, 1),
                PairTable.filled(n, 1));
    }

    /** The duties in force in another year; levers stay. */
    public TradeCosts at(int other) {
        return new TradeCosts(
                other, base, schedule, schedule.at(other), dutyCap, dutyAdded, nonTariff, nonTariffFactor, costFactor);
    }

    /** Duty in force after levers, share of the value. */
    public double customsDuty(int exporter, int importer) {
        return Math.min(duty.get(exporter, importer), dutyCap.get(exporter, importer))
                + dutyAdded.get(exporter, importer);
    }

    /** Non-tariff ad valorem equivalent after levers, share of the value. */
    public double nonTariffEquivalent(int exporter, int importer) {
        return nonTariff.get(exporter, importer) * nonTariffFactor.get(exporter, importer);
    }

    /** Factor of duty, non-tariff equivalent and extra cost together; 1 means free. Transport is not in it. */
    public double wedge(int exporter, int importer) {
        return (1 + customsDuty(exporter, importer) + nonTariffEquivalent(exporter, importer))
                * costFactor.get(exporter, importer);
    }

    /** The iceberg part of {@link #wedge}, what is left when the duty is paid and earned: wedge / (1 + duty). */
    public double barrier(int exporter, int importer) {
        return wedge(exporter, importer) / (1 + customsDuty(exporter, importer));
    }

    /** Lever: the duty is at most {@code rate} (share of the value); of several the lowest wins. */
    public TradeCosts lowerDuty(int exporter, int importer, double rate) {
        requireForeign(exporter, importer);
        requireNotNegative("rate", rate);
        double cap = Math.min(dutyCap.get(exporter, importer), rate);
        return new TradeCosts(
                year,
                base,
                schedule,
                duty,
                dutyCap.with(exporter, importer, cap),
                dutyAdded,
                nonTariff,
                nonTariffFactor,
                costFactor);
    }

    /** Lever: so much more duty (share of the value); several add. */
    public TradeCosts addDuty(int exporter, int importer, double points) {
        requireForeign(exporter, importer);
        requireNotNegative("points", points);
        var added = dutyAdded.with(exporter, importer, dutyAdded.get(exporter, importer) + points);
        return new TradeCosts(year, base, schedule, duty, dutyCap, added, nonTariff, nonTariffFactor, costFactor);
    }

    /** Lever: the non-tariff equivalent times {@code factor}; several multiply. */
    public TradeCosts scaleNonTariff(int exporter, int importer, double factor) {
        requireForeign(exporter, importer);
        requireNotNegative("factor", factor);
        var scaled = nonTariffFactor.with(exporter, importer, nonTariffFactor.get(exporter, importer) * factor);
        return new TradeCosts(year, base, schedule, duty, dutyCap, dutyAdded, nonTariff, scaled, costFactor);
    }

    /** Lever: the whole wedge times {@code factor} (sanctions, world trade costs); several multiply. */
    public TradeCosts scaleCost(int exporter, int importer, double factor) {
        requireForeign(exporter, importer);
        if (!(factor > 0)) {
            throw new IllegalArgumentException("factor must be positive: " + factor);
        }
        var scaled = costFactor.with(exporter, importer, costFactor.get(exporter, importer) * factor);
        return new TradeCosts(year, base, schedule, duty, dutyCap, dutyAdded, nonTariff, nonTariffFactor, scaled);
    }

    private static void requireForeign(int exporter, int importer) {
        if (exporter == importer) {
            throw new IllegalArgumentException("exporter and importer must differ: " + exporter);
        }
    }

    private static void requireNotNegative(String name, double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
    }
}
