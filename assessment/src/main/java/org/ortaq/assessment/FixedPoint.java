package org.ortaq.assessment;

import org.ortaq.region.Region;
import org.ortaq.trade.TradeInputs;
import org.ortaq.trade.TradeYears;
import org.ortaq.transport.TransportModel;

/**
 * Trade and transport of one year, repeated until they agree. Transport prices the network at the last known freight; trade
 * answers; freight follows trade; until no flow of the five moves by more than {@link #TOLERANCE} of the largest of them. If
 * they do not agree within {@link #PASSES} passes, the last one stands and says so.
 */
final class FixedPoint {

    static final double TOLERANCE = 1e-6;
    static final int PASSES = 60;

    /** Passes that take the whole step; where they swing, the rest take a part of it. */
    private static final int FREE_PASSES = 10;

    private static final double DAMPED_STEP = 0.4;

    private final TransportModel transport = new TransportModel();
    private final Calibration calibration;
    private final TradeYears trading;

    FixedPoint(Calibration calibration, TradeYears trading) {
        this.calibration = calibration;
        this.trading = trading;
    }

    /** @param start flows of the year before */
    Agreement agree(Region region, double[][] start, Productivity.Hats productivity) {
        var flows = start;
        var ways = transport.ways(region, transport.tonnes(region, flows));
        for (int pass = 1; ; pass++) {
            var tonnes = transport.tonnes(region, flows);
            var prices = transport.costs(region, ways, tonnes);
            var inputs = new TradeInputs(
                    FreightCosts.byIndustry(transport, region, ways, prices, tonnes),
                    calibration.transportCost(),
                    productivity.whole(),
                    productivity.industry());
            var traded = trading.run(region, inputs);
            double residual = Agreement.distance(region.countries(), flows, traded.flows());
            if (residual <= TOLERANCE || pass == PASSES) {
                boolean converged = residual <= TOLERANCE && traded.converged();
                return new Agreement(tonnes, prices, traded, converged, residual, pass);
            }
            flows = pass < FREE_PASSES ? traded.flows() : Agreement.between(flows, traded.flows(), DAMPED_STEP);
            ways = ways.from(prices);
        }
    }
}
