package org.ortaq.region.lever;

import java.util.Optional;

/**
 * Levers at a part of their size: 1 is the lever as it is, 0 changes nothing. A factor is taken to the power of the part, so
 * that two halves make a whole; what adds is multiplied by it.
 */
public final class Sized {

    private Sized() {}

    /**
     * The lever at a part of its size; empty for a lever that comes whole or not at all.
     *
     * @param part 0 or more
     * @throws IllegalArgumentException when the size leaves its range
     */
    public static Optional<Lever> of(Lever lever, double part) {
        return Optional.ofNullable(
                switch (lever) {
                    case BorderTime l -> new BorderTime(l.area(), power(l.factor(), part));
                    case BorderFee l -> new BorderFee(l.area(), power(l.factor(), part));
                    case BorderCapacity l -> new BorderCapacity(l.point(), power(l.factor(), part));
                    case FreightRate l -> new FreightRate(l.scope(), power(l.factor(), part));
                    case LinkCapacity l -> new LinkCapacity(l.link(), power(l.factor(), part));
                    case ExtraDuty l -> new ExtraDuty(l.from(), l.to(), l.points() * part);
                    case NonTariff l -> new NonTariff(l.area(), power(l.factor(), part));
                    case TradeCost l -> new TradeCost(l.from(), l.to(), power(l.factor(), part));
                    case Inflation l -> new Inflation(l.points() * part);
                    case LineCapacity l -> new LineCapacity(l.line(), l.mw() * part);
                    case PowerDemand l ->
                        new PowerDemand(l.area(), l.fromMonth(), l.toMonth(), power(l.factor(), part));
                    case FuelPrice l -> new FuelPrice(l.fuel(), power(l.factor(), part));
                    case Inflow l -> new Inflow(l.basin(), power(l.factor(), part));
                    case IrrigationSaving l -> new IrrigationSaving(l.country(), l.share() * part);
                    case ReleaseContract l ->
                        new ReleaseContract(
                                l.reservoir(), l.fromMonth(), l.toMonth(), l.hm3() * part, l.gwhBack() * part);
                    case TourEase l -> new TourEase(l.area(), power(l.factor(), part));
                    case Visits l -> new Visits(l.area(), power(l.factor(), part));
                    case Places l -> new Places(l.from(), l.to(), (int) Math.round(l.number() * part));
                    case Finance l -> new Finance(l.fund(), l.musd() * part);
                    case CapitalCost l -> new CapitalCost(power(l.factor(), part));
                    case OpenLink _,
                            CloseLink _,
                            CloseBorder _,
                            CloseTransit _,
                            Duty _,
                            CommissionPlant _,
                            PowerLine _,
                            JointDispatch _,
                            TravelDocument _,
                            BorderPoint _,
                            DegreeRecognition _,
                            ProjectAdvance _ -> null;
                });
    }

    private static double power(double factor, double part) {
        return part == 1 ? factor : StrictMath.exp(part * StrictMath.log(factor));
    }
}
