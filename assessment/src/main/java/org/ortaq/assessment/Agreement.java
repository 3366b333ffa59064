package org.ortaq.assessment;

import org.ortaq.region.Countries;
import org.ortaq.trade.TradeResult;
import org.ortaq.transport.TransportResult;

/**
 * Trade and transport of one year, as they came to agree.
 *
 * @param tonnes the freight that was priced, million tonnes by exporter and importer
 * @param residual largest change of a flow in the last pass, a share of the largest flow
 */
record Agreement(
        double[][] tonnes,
        TransportResult transport,
        TradeResult trade,
        boolean converged,
        double residual,
        int passes) {

    /** Flows a part of the way from one matrix to another. */
    static double[][] between(double[][] from, double[][] to, double part) {
        var flows = new double[from.length][from.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < from.length; j++) {
                flows[i][j] = from[i][j] + part * (to[i][j] - from[i][j]);
            }
        }
        return flows;
    }

    /** The largest change of a flow from or to one of the five, as a share of the largest such flow. */
    static double distance(Countries countries, double[][] before, double[][] after) {
        double change = 0;
        double largest = 0;
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < before.length; j++) {
                if (i != j && (countries.isMember(i) || countries.isMember(j))) {
                    change = Math.max(change, Math.abs(after[i][j] - before[i][j]));
                    largest = Math.max(largest, after[i][j]);
                }
            }
        }
        return largest == 0 ? 0 : change / largest;
    }
}
