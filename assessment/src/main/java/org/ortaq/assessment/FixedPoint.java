package org.ortaq.assessment;

import org.ortaq.numerics.AndersonMixing;
import org.ortaq.region.Countries;
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

    /**
     * Anderson's mixing of the flows from and to the five; those of others are taken as trade answers, and so is a flow that
     * mixing throws below zero.
     */
    private static double[][] mixed(Countries countries, AndersonMixing mixing, double[][] asked, double[][] answered) {
        int n = asked.length;
        var state = new double[n * n];
        var mapped = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean counted = i != j && (countries.isMember(i) || countries.isMember(j));
                state[i * n + j] = counted ? asked[i][j] : 0;
                mapped[i * n + j] = counted ? answered[i][j] : 0;
            }
        }
        mixing.step(state, mapped);
        var next = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean counted = i != j && (countries.isMember(i) || countries.isMember(j));
                double mixedFlow = state[i * n + j];
                next[i][j] = counted && mixedFlow >= 0 ? mixedFlow : answered[i][j];
            }
        }
        return next;
    }

    /**
     * The freight the ways of a year are found at: base-year flows grown as their economies, the same for every course, so that
     * two courses on one network choose among the same ways and their difference is not that of two searches.
     */
    private double[][] outlook(Region region) {
        return grown(region, calibration.trade().flows(), calibration.trade().year());
    }

    /** Flows of a year before, each grown as the economies of its ends: where the search of a year begins. */
    static double[][] grown(Region region, double[][] flows, int from) {
        var gdp = region.economy().realGdp();
        int n = flows.length;
        var growth = new double[n];
        for (int c = 0; c < n; c++) {
            growth[c] = StrictMath.sqrt(gdp.get(c, region.year()) / gdp.get(c, from));
        }
        var grown = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                grown[i][j] = flows[i][j] * growth[i] * growth[j];
            }
        }
        return grown;
    }

    /** @param start flows the search begins at */
    Agreement agree(Region region, double[][] start, Productivity.Hats productivity) {
        var flows = start;
        var mixing = new AndersonMixing(
                region.countries().size() * region.countries().size());
        var ways = transport.ways(region, transport.tonnes(region, outlook(region)));
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
            flows = pass < FREE_PASSES
                    ? mixed(region.countries(), mixing, flows, traded.flows())
                    : Agreement.between(flows, traded.flows(), DAMPED_STEP);
            ways = ways.from(prices);
        }
    }
}
