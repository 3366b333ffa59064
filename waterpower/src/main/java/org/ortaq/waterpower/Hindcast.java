package org.ortaq.waterpower;

import java.util.List;

/**
 * A hindcast beside the record.
 *
 * @param regime who decides
 * @param restarted whether each October begins with what was stored
 * @param dams the dams of the record
 * @param costs mean of the years by country, musd: fuel, contracts, shortages, less what is stored at the end of a year
 */
@SuppressWarnings("ArrayRecordComponent") // a table of results, never a key
public record Hindcast(Regime regime, boolean restarted, List<Dam> dams, double[] costs) {

    public Hindcast {
        dams = List.copyOf(dams);
    }

    /** Who decides. */
    public enum Regime {
        /** Every country for itself, upstream first. */
        STATUS_QUO,
        /** The five as one. */
        JOINT,
        /** The five as one on a grid that gives and takes any power at one price: only water is short. */
        IRRIGATION
    }

    /**
     * A dam. NSE is the efficiency of Nash and Sutcliffe (1970): 1 is exact, 0 is as good as the mean of the record.
     *
     * @param months compared
     * @param storageNse of what is stored at the end of months
     * @param releaseNse of monthly releases
     * @param winterObserved share released October to March
     * @param winterModelled the same
     * @param storageBias mean of modelled less observed, km3
     * @param means by calendar month, October first
     */
    public record Dam(
            String id,
            int months,
            double storageNse,
            double releaseNse,
            double winterObserved,
            double winterModelled,
            double storageBias,
            List<MonthMean> means) {
        public Dam {
            means = List.copyOf(means);
        }
    }

    /**
     * Means of a calendar month over the years.
     *
     * @param storageSeen km3 at the end of the month
     * @param releaseSeen m3/s
     */
    public record MonthMean(
            int month, double storageSeen, double storageModelled, double releaseSeen, double releaseModelled) {}
}
