package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Member;

/**
 * Gains of free power trade and joint reservoirs, counted in the three ways of the World Bank's study of 2010-14: fuel at
 * domestic prices, with load served besides, and both at market fuel prices. Payments are counted, compensation is not.
 */
public final class TradeStudy {

    /** What is counted. */
    public enum Basis {
        /** Fuel and payments for the load served alone, fuel at domestic prices. */
        FUEL,
        /** Fuel and payments for all load, and load no longer unserved. */
        SERVED,
        /** The same, dispatched and counted at market prices of fuel. */
        MARKET
    }

    /**
     * Gain of a country by who has it, musd. {@code utility}, {@code budget}, {@code consumer} and {@code farmer} with
     * what the basis leaves out.
     *
     * @param utility fuel saved and payments, at the fuel prices of the basis
     * @param fuel of it fuel and running cost saved: the rest is paid between countries
     * @param budget what the fuel saved is worth at market prices beyond its domestic price; 0 where the basis has these
     * @param consumer load served
     * @param farmer irrigation
     * @param kept water kept for the next year, and flows and least releases missed less
     * @param counted what the basis counts
     */
    public record Split(
            String country,
            double utility,
            double fuel,
            double budget,
            double consumer,
            double farmer,
            double kept,
            double counted) {

        Split plus(Split other) {
            return new Split(
                    country,
                    utility + other.utility,
                    fuel + other.fuel,
                    budget + other.budget,
                    consumer + other.consumer,
                    farmer + other.farmer,
                    kept + other.kept,
                    counted + other.counted);
        }
    }

    /** Gains of the members on one basis. */
    public record Gains(Basis basis, List<Split> splits) {
        public Gains {
            splits = List.copyOf(splits);
        }

        /** What the basis counts for all members together, musd. */
        public double counted() {
            return splits.stream().mapToDouble(Split::counted).sum();
        }

        Gains plus(Gains other) {
            var sum = new ArrayList<Split>();
            for (int i = 0; i < splits.size(); i++) {
                sum.add(splits.get(i).plus(other.splits.get(i)));
            }
            return new Gains(basis, sum);
        }
    }

    private TradeStudy() {}

    /**
     * One water year on the three bases, in their order.
     *
     * @param domestic the year at domestic fuel prices
     * @param market the same year at market fuel prices
     * @param mask who trades
     */
    public static List<Gains> of(PlanStudy domestic, PlanStudy market, int mask) {
        var gains = new ArrayList<Gains>();
        for (var basis : Basis.values()) {
            var study = study(basis, domestic, market);
            var year = study.of(mask);
            var beyond =
                    basis == Basis.MARKET ? new double[Member.values().length] : study.fuelDifference(mask, market);
            var fuel = study.fuelSaved(mask);
            var splits = new ArrayList<Split>();
            for (var member : Member.values()) {
                if ((mask & 1 << member.ordinal()) != 0) {
                    int m = member.ordinal();
                    splits.add(split(basis, year.gains().get(m), fuel[m], beyond[m]));
                }
            }
            gains.add(new Gains(basis, splits));
        }
        return gains;
    }

    private static PlanStudy study(Basis basis, PlanStudy domestic, PlanStudy market) {
        return switch (basis) {
            case FUEL -> domestic.servedAlone().storedAlone();
            case SERVED -> domestic.storedAlone();
            case MARKET -> market.storedAlone();
        };
    }

    private static Split split(Basis basis, PlanStudy.CountryGain gain, double fuel, double budget) {
        double kept = gain.utility() - gain.cash() + gain.rivers();
        double counted = switch (basis) {
            case FUEL -> gain.cash();
            case SERVED, MARKET -> gain.cash() + gain.consumer();
        };
        return new Split(gain.country(), gain.cash(), fuel, budget, gain.consumer(), gain.farmer(), kept, counted);
    }

    /** Sums over years, basis by basis. */
    public static List<Gains> sum(List<List<Gains>> years) {
        var sum = new ArrayList<>(years.getFirst());
        for (var year : years.subList(1, years.size())) {
            for (int i = 0; i < sum.size(); i++) {
                sum.set(i, sum.get(i).plus(year.get(i)));
            }
        }
        return sum;
    }
}
